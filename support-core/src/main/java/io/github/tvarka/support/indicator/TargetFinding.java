package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * What the observations of a target come to, beside what is asked. Immutable; it stands whether the target is reached or not.
 *
 * <p>It holds values only; {@link IndicatorExplainer} puts them into words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ShareResult.class, name = "share"),
  @JsonSubTypes.Type(value = AmountResult.class, name = "amount"),
  @JsonSubTypes.Type(value = FrequencyResult.class, name = "frequency"),
  @JsonSubTypes.Type(value = DatesResult.class, name = "dates"),
  @JsonSubTypes.Type(value = AnswerResult.class, name = "answer"),
  @JsonSubTypes.Type(value = UnitsResult.class, name = "units")
})
public sealed interface TargetFinding extends Serializable
    permits ShareResult, AmountResult, FrequencyResult, DatesResult, AnswerResult, UnitsResult {
  /**
   * The clause that sets the target.
   *
   * @return the citation
   */
  Citation citation();

  /**
   * Whether what is asked holds, as things stand.
   *
   * @return yes, no or unknown
   */
  Truth truth();

  /**
   * Whether it holds whatever is still to come.
   *
   * @return unknown while time can still change it
   */
  Truth settled();

  /**
   * The observations that could still change the truth.
   *
   * @return empty unless the truth is unknown
   */
  List<Need> needs();

  /**
   * Whether there is nobody, or too few, to measure.
   *
   * @return true if no value can come of it
   */
  default boolean nothing() {
    return false;
  }

  /**
   * By how much it does not hold.
   *
   * @return empty unless that can be said in numbers
   */
  default List<Gap> gaps() {
    return List.of();
  }
}
