package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;

/**
 * A mean result that is compared with the national one: examination results at or above the country's mean. Immutable.
 *
 * <p>The national result is a fact, not part of the regulation.
 *
 * @param mean what the mean is of
 * @param national how it has to stand to the national result
 * @param grouping how several schools' means become one; left out, each weighs by its members
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NationalAim(
    @Required CounterKey mean, @Required NationalComparison national, Grouping grouping)
    implements Aim {
  /** Checks that the parts are given. */
  public NationalAim {
    Check.given("aim.mean", mean);
    Check.given("aim.national", national);
    grouping = grouping == null ? Grouping.POOLED : grouping;
  }

  /**
   * A mean that has to be at or above the national one, weighed by members.
   *
   * @param mean what the mean is of
   * @return the aim
   */
  public static NationalAim atOrAbove(String mean) {
    return new NationalAim(CounterKey.of(mean), NationalComparison.AT_OR_ABOVE, Grouping.POOLED);
  }
}
