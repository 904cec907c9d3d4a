package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The student's age or grade compared with a band. Immutable.
 *
 * @param citation the clause that sets the band
 * @param truth whether it is inside
 * @param attribute age or grade
 * @param on the day asked about
 * @param observed the age in completed years, or the grade; empty if not known
 * @param limit the band
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AttributeFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required String attribute,
    @Required LocalDate on,
    Optional<Integer> observed,
    @Required Band limit,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the list. */
  public AttributeFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.text("attribute", attribute);
    Check.given("on", on);
    observed = Check.optional(observed);
    Check.given("limit", limit);
    needs = Check.list("needs", needs);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, truth, attribute, on, observed.orElse(null), limit, needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      String attribute,
      LocalDate on,
      @Nullable Integer observed,
      Band limit,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new AttributeFinding(
          citation, truth, attribute, on, Optional.ofNullable(observed), limit, needs);
    }
  }
}
