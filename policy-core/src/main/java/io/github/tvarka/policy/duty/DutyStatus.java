package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a dated duty stands. Immutable.
 *
 * @param dated the duty and its dates
 * @param state where it stands
 * @param doneOn the first day on which it was done; empty unless it was
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DutyStatus(
    @Required DatedDuty dated, @Required DutyState state, Optional<LocalDate> doneOn)
    implements Serializable {
  /** Refuses a day on which something else than a done duty was done. */
  public DutyStatus {
    Check.given("status.dated", dated);
    Check.given("status.state", state);
    doneOn = Check.optional(doneOn);
    Check.that(
        doneOn.isPresent() == (state == DutyState.DONE),
        "status.doneOn",
        doneOn.orElse(null),
        "must be set for what is done alone");
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(dated, state, doneOn.orElse(null));
  }

  private record Form(
      DatedDuty dated, DutyState state, @Nullable LocalDate doneOn) implements Serializable {
    private Object readResolve() {
      return new DutyStatus(dated, state, Optional.ofNullable(doneOn));
    }
  }
}
