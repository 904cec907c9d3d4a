package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a number was before and after something, and the change compared with a band: from 8 unexcused lessons to 3, a change of -5, below 0.
 * Immutable.
 *
 * @param citation the clause that asks
 * @param truth whether the change is inside the band
 * @param of what was observed, a code
 * @param before the number before; empty if it is not known
 * @param after the number after; empty if it is not known
 * @param limit the band for the number after without the number before
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChangeFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required String of,
    Optional<Fraction> before,
    Optional<Fraction> after,
    @Required Band limit,
    List<Need> needs)
    implements Finding {
  /** Refuses a truth that does not follow from the numbers. */
  public ChangeFinding {
    Check.given("citation", citation);
    Check.code("of", of);
    before = Check.optional(before);
    after = Check.optional(after);
    Check.given("limit", limit);
    Check.that(
        truth == truth(before, after, limit), "truth", truth, "must follow from the numbers");
    needs = Check.list("needs", needs);
  }

  private static Truth truth(Optional<Fraction> before, Optional<Fraction> after, Band limit) {
    return before.isEmpty() || after.isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(limit.contains(after.get().minus(before.get())));
  }

  /**
   * By how much it changed.
   *
   * @return the number after without the number before; empty if one is not known
   */
  public Optional<Fraction> change() {
    return before.isEmpty() ? Optional.empty() : after.map(now -> now.minus(before.get()));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, truth, of, before.orElse(null), after.orElse(null), limit, needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      String of,
      @Nullable Fraction before,
      @Nullable Fraction after,
      Band limit,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new ChangeFinding(
          citation,
          truth,
          of,
          Optional.ofNullable(before),
          Optional.ofNullable(after),
          limit,
          needs);
    }
  }
}
