package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * One comparison that a rule made, or several joined, with the clause that asks for it. Immutable.
 *
 * <p>A finding stands whether it speaks for the outcome or against it: the near misses are findings with the truth <i>no</i>. It holds
 * values only; {@link io.github.tvarka.policy.explain.Explainer} puts them into words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
@JsonSubTypes({
  @JsonSubTypes.Type(value = QuantityFinding.class, name = "quantity"),
  @JsonSubTypes.Type(value = ShareFinding.class, name = "share"),
  @JsonSubTypes.Type(value = EveryFinding.class, name = "every"),
  @JsonSubTypes.Type(value = AgainFinding.class, name = "again"),
  @JsonSubTypes.Type(value = HeldFinding.class, name = "held"),
  @JsonSubTypes.Type(value = FactFinding.class, name = "fact"),
  @JsonSubTypes.Type(value = AttributeFinding.class, name = "attribute"),
  @JsonSubTypes.Type(value = DeadlineFinding.class, name = "deadline"),
  @JsonSubTypes.Type(value = PeriodFinding.class, name = "period"),
  @JsonSubTypes.Type(value = ChangeFinding.class, name = "change"),
  @JsonSubTypes.Type(value = MatchFinding.class, name = "match"),
  @JsonSubTypes.Type(value = CompoundFinding.class, name = "compound")
})
public sealed interface Finding extends Serializable
    permits QuantityFinding,
        ShareFinding,
        EveryFinding,
        AgainFinding,
        HeldFinding,
        FactFinding,
        AttributeFinding,
        DeadlineFinding,
        PeriodFinding,
        ChangeFinding,
        MatchFinding,
        CompoundFinding {
  /**
   * The clause that asks.
   *
   * @return the citation
   */
  Citation citation();

  /**
   * Whether what is asked holds.
   *
   * @return yes, no or unknown
   */
  Truth truth();

  /**
   * What could still change the truth.
   *
   * @return empty unless the truth is unknown
   */
  List<Need> needs();
}
