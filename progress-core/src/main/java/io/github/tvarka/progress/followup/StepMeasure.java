package io.github.tvarka.progress.followup;

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
 * What someone may or must do in a step, and whether it was done. Immutable.
 *
 * @param citation the clause that orders it
 * @param measure who, what and how strongly
 * @param doneOn when it was done; empty while it was not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepMeasure(
    @Required Citation citation, @Required Measure measure, Optional<LocalDate> doneOn)
    implements Serializable {
  /** Checks that the parts are given. */
  public StepMeasure {
    Check.given("citation", citation);
    Check.given("measure", measure);
    doneOn = Check.optional(doneOn);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, measure, doneOn.orElse(null));
  }

  private record Form(
      Citation citation, Measure measure, @Nullable LocalDate doneOn) implements Serializable {
    private Object readResolve() {
      return new StepMeasure(citation, measure, Optional.ofNullable(doneOn));
    }
  }
}
