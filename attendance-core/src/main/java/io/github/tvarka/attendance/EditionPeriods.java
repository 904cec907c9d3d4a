package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.edition.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The periods of all editions, of which each is decided by one of them or by none; it lives within one decision. */
final class EditionPeriods {
  private final LocalDate asOf;
  private final Function<PeriodDecision, Optional<Edition>> decidedBy;
  private final Set<DateRange> decided = new LinkedHashSet<>();
  private final Set<DateRange> withoutEdition = new LinkedHashSet<>();

  EditionPeriods(LocalDate asOf, Function<PeriodDecision, Optional<Edition>> decidedBy) {
    this.asOf = asOf;
    this.decidedBy = decidedBy;
  }

  /** Those that an edition decides, among all that it would. */
  List<PeriodDecision> add(Edition edition, List<PeriodDecision> periods) {
    List<PeriodDecision> own = new ArrayList<>();
    for (PeriodDecision period : periods) {
      Optional<Edition> by = decidedBy.apply(period);
      if (by.isEmpty()) {
        withoutEdition.add(period.period());
      } else if (by.get().equals(edition)) {
        own.add(period);
        decided.add(period.period());
      }
    }
    return own;
  }

  /** A decision with the periods and missed days of its own edition alone. */
  AttendanceDecision part(
      AttendanceDecision whole, List<PeriodDecision> own, ExcuseDecision excuses, boolean now) {
    List<DateRange> ranges = own.stream().map(PeriodDecision::period).toList();
    return new AttendanceDecision(
        whole.source(),
        asOf,
        excuses,
        whole.tallies().stream()
            .filter(tally -> ranges.contains(tally.period()))
            .toList(),
        new EscalationDecision(own),
        now ? whole.headroom() : List.of(),
        List.of());
  }

  /** The days of which nothing follows, up to the day of the decision: periods without an edition, and school days in no period. */
  List<UndecidedDays> undecided(SchoolCalendar calendar) {
    List<UndecidedDays> undecided = new ArrayList<>();
    for (DateRange period : withoutEdition) {
      undecided.add(new UndecidedDays(period, UndecidedDays.Reason.NO_EDITION));
    }
    Optional<DateRange> year = calendar.schoolYear(asOf);
    LocalDate from = year.map(DateRange::from).orElse(asOf);
    Optional<LocalDate> first = Optional.empty();
    LocalDate last = from;
    for (LocalDate day : calendar.schoolDays(new DateRange(from, asOf))) {
      if (!isIn(day, decided) && !isIn(day, withoutEdition)) {
        first = first.or(() -> Optional.of(day));
        last = day;
      } else if (first.isPresent()) {
        undecided.add(noPeriod(first.get(), last));
        first = Optional.empty();
      }
    }
    LocalDate end = last;
    first.ifPresent(day -> undecided.add(noPeriod(day, end)));
    undecided.sort(Comparator.comparing(days -> days.days().from()));
    return undecided;
  }

  private static UndecidedDays noPeriod(LocalDate first, LocalDate last) {
    return new UndecidedDays(new DateRange(first, last), UndecidedDays.Reason.NO_PERIOD);
  }

  private static boolean isIn(LocalDate day, Set<DateRange> periods) {
    return periods.stream().anyMatch(period -> period.contains(day));
  }
}
