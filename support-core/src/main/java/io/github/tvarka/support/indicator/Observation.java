package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * What one unit reports for one target. Immutable; what is not reported is unknown, never zero.
 *
 * <p>In JSON its own words tell which one it is: {@code {"unit": "school-a", "target": "cooperating-parents", "part": 85, "whole": 100}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(ObservedShare.class),
  @JsonSubTypes.Type(ObservedPercent.class),
  @JsonSubTypes.Type(ObservedCount.class),
  @JsonSubTypes.Type(ObservedEvents.class),
  @JsonSubTypes.Type(ObservedStretch.class),
  @JsonSubTypes.Type(ObservedMean.class),
  @JsonSubTypes.Type(ObservedAnswer.class)
})
public sealed interface Observation extends Serializable
    permits ObservedShare,
        ObservedPercent,
        ObservedCount,
        ObservedEvents,
        ObservedStretch,
        ObservedMean,
        ObservedAnswer {
  /**
   * Who reports.
   *
   * @return the unit's code
   */
  String unit();

  /**
   * For which target.
   *
   * @return the target's key
   */
  String target();

  /**
   * Checks the two codes that every observation has.
   *
   * @param unit the unit's code
   * @param target the target's key
   * @throws IllegalArgumentException if one is no code
   */
  static void check(String unit, String target) {
    Check.code("observation.unit", unit);
    Check.code("observation.target", target);
  }
}
