package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duty in one of the periods that call for it: the report of October, from 1 to 31 October. Immutable.
 *
 * @param duty the duty
 * @param period the month, term or school year that calls for it; empty if it stands all the time, depends on an event, or is not known
 * @param from the first day on which it is called for; empty as the period is
 * @param to the last day in time; empty as the period is, and where the text sets no date
 * @param needs what is missing to date it; empty unless the calendar does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DatedDuty(
    @Required Duty duty,
    Optional<DateRange> period,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<Need> needs)
    implements Serializable {
  /** Refuses an end without a beginning, or before it. */
  public DatedDuty {
    Check.given("dated.duty", duty);
    period = Check.optional(period);
    from = Check.optional(from);
    to = Check.optional(to);
    needs = Check.list("dated.needs", needs);
    boolean fits =
        to.isEmpty() || (from.isPresent() && !to.orElseThrow().isBefore(from.orElseThrow()));
    Check.that(
        fits, "dated.to", to.orElse(null), "must not be before from (" + from.orElse(null) + ")");
  }

  static DatedDuty undated(Duty duty, List<Need> needs) {
    return new DatedDuty(duty, Optional.empty(), Optional.empty(), Optional.empty(), needs);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(duty, period.orElse(null), from.orElse(null), to.orElse(null), needs);
  }

  private record Form(
      Duty duty,
      @Nullable DateRange period,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new DatedDuty(
          duty,
          Optional.ofNullable(period),
          Optional.ofNullable(from),
          Optional.ofNullable(to),
          needs);
    }
  }
}
