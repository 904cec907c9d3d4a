package io.github.tvarka.support.plan;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stretches in each of which a cadence has a plan reviewed once, by its last day. A plan without a last day has those up to the day
 * asked about, and the next.
 */
record ReviewStretches(
    LocalDate from, Optional<LocalDate> last, LocalDate asOf, SchoolCalendar calendar) {
  private static final int MONTHS = 12;

  List<DateRange> of(ReviewCadence cadence) {
    List<DateRange> stretches = new ArrayList<>();
    cadence.every().ifPresent(every -> stretches.addAll(every(every)));
    cadence.months().forEach(span -> stretches.addAll(inMonths(span)));
    stretches.sort(Comparator.comparing(DateRange::to).thenComparing(DateRange::from));
    if (cadence.atEnd() && last.isPresent()) {
      atEnd(stretches).ifPresent(stretches::add);
    }
    return stretches;
  }

  /** Each begins on the day after the one before. */
  private List<DateRange> every(Length every) {
    List<DateRange> stretches = new ArrayList<>();
    LocalDate first = from;
    while (wanted(stretches)) {
      Optional<LocalDate> end = end(every, first, stretches.size() + 1);
      if (end.isEmpty() || end.get().isAfter(last.orElse(LocalDate.MAX))) {
        return stretches;
      }
      stretches.add(new DateRange(first, end.get()));
      first = end.get().plusDays(1);
    }
    return stretches;
  }

  private boolean wanted(List<DateRange> stretches) {
    return last.isPresent()
        || stretches.isEmpty()
        || !stretches.get(stretches.size() - 1).to().isAfter(asOf);
  }

  /** Counted from the plan's first day; the ends of terms follow each other. */
  private Optional<LocalDate> end(Length every, LocalDate first, int number) {
    return every.amount() > 0
        ? every.times(number).flatMap(whole -> whole.until(from, calendar))
        : every.until(first, calendar);
  }

  private List<DateRange> inMonths(MonthSpan span) {
    List<DateRange> stretches = new ArrayList<>();
    LocalDate reach = last.orElse(asOf.isBefore(from) ? from : asOf);
    YearMonth month = YearMonth.from(from).minusMonths(span.length() - 1L);
    YearMonth end =
        last.isPresent() ? YearMonth.from(reach) : YearMonth.from(reach).plusMonths(MONTHS);
    for (; !month.isAfter(end) && wanted(stretches); month = month.plusMonths(1)) {
      if (month.getMonthValue() == span.first()) {
        DateRange days =
            new DateRange(month.atDay(1), month.plusMonths(span.length() - 1L).atEndOfMonth());
        days.intersection(new DateRange(from, last.orElse(LocalDate.MAX)))
            .ifPresent(stretches::add);
      }
    }
    return stretches;
  }

  /** Not twice, where another stretch ends with the plan. */
  private Optional<DateRange> atEnd(List<DateRange> before) {
    LocalDate end = last.orElseThrow();
    Optional<LocalDate> latest = before.stream().map(DateRange::to).max(Comparator.naturalOrder());
    if (latest.map(day -> !day.isBefore(end)).orElse(false)) {
      return Optional.empty();
    }
    return Optional.of(new DateRange(latest.map(day -> day.plusDays(1)).orElse(from), end));
  }
}
