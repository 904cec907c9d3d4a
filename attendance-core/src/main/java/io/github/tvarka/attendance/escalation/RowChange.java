package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row that is decided otherwise than before, because a fact or the edition changed. Immutable.
 *
 * @param period the period
 * @param before how it was decided; empty if the period or the row was not decided before
 * @param after how it is decided now; empty if the period or the row is no longer decided
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RowChange(
    @Required DateRange period, Optional<RowDecision> before, Optional<RowDecision> after)
    implements Serializable {
  /** Refuses a change from nothing to nothing. */
  public RowChange {
    Check.given("period", period);
    before = Check.optional(before);
    after = Check.optional(after);
    Check.that(
        before.isPresent() || after.isPresent(),
        "change",
        period,
        "must have a before or an after");
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(period, before.orElse(null), after.orElse(null));
  }

  private record Form(
      DateRange period,
      @Nullable RowDecision before,
      @Nullable RowDecision after) implements Serializable {
    private Object readResolve() {
      return new RowChange(period, Optional.ofNullable(before), Optional.ofNullable(after));
    }
  }
}
