package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many: 85 of 100 parents, 30 of 120 lessons. Immutable.
 *
 * @param unit who reports
 * @param target for which target
 * @param part how many of them; empty while only their number is known
 * @param whole how many there are; 0 where there is nobody to measure
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObservedShare(
    @Required String unit,
    @Required String target,
    Optional<Fraction> part,
    @Required Fraction whole)
    implements Observation {
  /** Refuses negative numbers, and a part above its whole. */
  public ObservedShare {
    Observation.check(unit, target);
    part = Check.optional(part);
    Check.given("observation.whole", whole);
    Check.that(
        whole.compareTo(Fraction.ZERO) >= 0, "observation.whole", whole, "must not be negative");
    if (part.isPresent()) {
      Fraction counted = part.get();
      Check.that(
          counted.compareTo(Fraction.ZERO) >= 0,
          "observation.part",
          counted,
          "must not be negative");
      Check.that(
          counted.compareTo(whole) <= 0,
          "observation.part",
          counted,
          "must not be above observation.whole (" + whole + ")");
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(unit, target, part.orElse(null), whole);
  }

  private record Form(String unit, String target, @Nullable Fraction part, Fraction whole)
      implements Serializable {
    private Object readResolve() {
      return new ObservedShare(unit, target, Optional.ofNullable(part), whole);
    }
  }
}
