package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Percent;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share for which only the percentage is reported. Immutable.
 *
 * @param unit who reports
 * @param target for which target
 * @param percent the percentage, at most 100
 * @param members of how many, 1 or more; empty if not known, and then the share cannot be weighed among others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObservedPercent(
    @Required String unit,
    @Required String target,
    @Required Percent percent,
    Optional<Integer> members)
    implements Observation {
  private static final Percent ALL = Percent.of(100);

  /** Refuses more than all, and a percentage of nobody. */
  public ObservedPercent {
    Observation.check(unit, target);
    Check.given("observation.percent", percent);
    Check.that(
        percent.compareTo(ALL) <= 0, "observation.percent", percent, "must be at most " + ALL);
    members = Check.optional(members);
    members.ifPresent(
        number -> Check.that(number >= 1, "observation.members", number, "must be at least 1"));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(unit, target, percent, members.orElse(null));
  }

  private record Form(
      String unit, String target, Percent percent, @Nullable Integer members)
      implements Serializable {
    private Object readResolve() {
      return new ObservedPercent(unit, target, percent, Optional.ofNullable(members));
    }
  }
}
