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
 * @param doneOn the day on which it had been done as many times as the text asks for; empty unless it was
 * @param times on how many days it was done by then; 0 or more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DutyStatus(
    @Required DatedDuty dated,
    @Required DutyState state,
    Optional<LocalDate> doneOn,
    @Required int times)
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
    Check.that(times >= 0, "status.times", times, "must not be negative");
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(dated, state, doneOn.orElse(null), times);
  }

  private record Form(
      DatedDuty dated, DutyState state, @Nullable LocalDate doneOn, int times)
      implements Serializable {
    private Object readResolve() {
      return new DutyStatus(dated, state, Optional.ofNullable(doneOn), times);
    }
  }
}
