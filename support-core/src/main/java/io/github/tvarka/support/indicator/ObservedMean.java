package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mean result of a test or an examination. Immutable.
 *
 * @param unit who reports
 * @param target for which target
 * @param mean the mean, 0 or more, exact
 * @param members of how many results, 1 or more; empty if not known, and then the mean cannot be weighed among others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObservedMean(
    @Required String unit,
    @Required String target,
    @Required Fraction mean,
    Optional<Integer> members)
    implements Observation {
  /** Refuses negative means, and a mean of no results. */
  public ObservedMean {
    Observation.check(unit, target);
    Check.given("observation.mean", mean);
    Check.that(
        mean.compareTo(Fraction.ZERO) >= 0, "observation.mean", mean, "must not be negative");
    members = Check.optional(members);
    members.ifPresent(
        number -> Check.that(number >= 1, "observation.members", number, "must be at least 1"));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(unit, target, mean, members.orElse(null));
  }

  private record Form(
      String unit, String target, Fraction mean, @Nullable Integer members)
      implements Serializable {
    private Object readResolve() {
      return new ObservedMean(unit, target, mean, Optional.ofNullable(members));
    }
  }
}
