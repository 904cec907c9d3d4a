package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a row orders for a period, and whether it was taken. Immutable.
 *
 * @param citation the clause that orders it
 * @param measure the measure
 * @param scope the subject it is ordered for; empty for none in particular
 * @param doneOn when it was taken; empty while it was not
 * @param until the last day it lasts, inclusive; empty if it has no length, or its beginning is not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrderedMeasure(
    @Required Citation citation,
    @Required Measure measure,
    Optional<String> scope,
    Optional<LocalDate> doneOn,
    Optional<LocalDate> until)
    implements Serializable {
  /** Checks that the parts are given. */
  public OrderedMeasure {
    Check.given("citation", citation);
    Check.given("measure", measure);
    scope = Check.optional(scope);
    doneOn = Check.optional(doneOn);
    until = Check.optional(until);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, measure, scope.orElse(null), doneOn.orElse(null), until.orElse(null));
  }

  private record Form(
      Citation citation,
      Measure measure,
      @Nullable String scope,
      @Nullable LocalDate doneOn,
      @Nullable LocalDate until)
      implements Serializable {
    private Object readResolve() {
      return new OrderedMeasure(
          citation,
          measure,
          Optional.ofNullable(scope),
          Optional.ofNullable(doneOn),
          Optional.ofNullable(until));
    }
  }
}
