package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a limit of a tier has room for a request for some lessons of a day. Made once for a policy. */
final class LimitCheck {
  private final AllowanceLimit limit;
  private final Citation citation;
  private final Band band;
  private final CounterKey ofMissed;
  private final CounterKey ofLate;
  private final @Nullable LimitCheck otherwise;

  LimitCheck(Source source, AllowanceLimit limit, Clause tier) {
    this.limit = limit;
    this.citation = source.cite(limit.clause().orElse(tier));
    this.band = Band.atMost(limit.atMost());
    this.ofMissed = counter(limit.unit(), false);
    this.ofLate = counter(limit.unit(), true);
    this.otherwise =
        limit.otherwise().map(other -> new LimitCheck(source, other, tier)).orElse(null);
  }

  private static CounterKey counter(DayUnit unit, boolean late) {
    return CounterKey.of(
        switch (unit) {
          case SCHOOL_DAY -> "excused-school-days";
          case CALENDAR_DAY -> "excused-calendar-days";
          case WORKING_DAY -> "excused-working-days";
          case SESSION -> "excused-sessions";
          case HOUR -> "excused-hours";
          case MINUTE -> "excused-minutes";
          case LESSON -> late ? "excused-late-arrivals" : "excused-lessons";
          case NOTICE -> "notices";
        });
  }

  /** What is used up with the lessons of one more day; by the limit in the stead of this one where the calendar does not have its term. */
  Finding finding(MissedDay day, Uses.Asked asked, GroundUse use) {
    Optional<DateRange> range = use.range(limit, day.date());
    if (range.isPresent()) {
      return finding(range, use.usedWith(limit, range.get(), day, asked), day);
    }
    return otherwise != null ? otherwise.finding(day, asked, use) : unknown(day);
  }

  private Finding finding(Optional<DateRange> range, UsedUp used, MissedDay day) {
    Interval amount = used.amount();
    Truth truth = band.contains(amount);
    return new QuantityFinding(
        citation,
        truth,
        counter(day),
        limit.per(),
        range,
        amount,
        band,
        truth == Truth.UNKNOWN ? used.needs() : List.of());
  }

  private Finding unknown(MissedDay day) {
    return new QuantityFinding(
        citation,
        Truth.UNKNOWN,
        counter(day),
        limit.per(),
        Optional.empty(),
        Interval.exactly(0),
        band,
        TierCheck.term(limit.per(), day.date()));
  }

  private CounterKey counter(MissedDay day) {
    return day.late() ? ofLate : ofMissed;
  }
}
