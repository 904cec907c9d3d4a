package io.github.tvarka.support.adaptation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.finding.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long something lasts by a school's calendar, with or without the summer. */
record Lasting(Length length, SchoolCalendar calendar, boolean summerStops) {
  Lasting withLength(Length other) {
    return new Lasting(other, calendar, summerStops);
  }

  /** Its days from a first one; empty where the calendar does not reach. */
  Optional<DateRange> from(LocalDate first) {
    Optional<LocalDate> end = length.until(first, calendar);
    if (summerStops) {
      end = end.flatMap(last -> overSummer(first, last));
    }
    return end.map(last -> new DateRange(first, last));
  }

  /** Its days as far as they are sure: where the calendar ends with the school year, those up to the year's last school day. */
  Optional<DateRange> surelyFrom(LocalDate first) {
    Optional<DateRange> whole = from(first);
    return whole.isPresent() || length.until(first, calendar).isEmpty()
        ? whole
        : lastSchoolDay(first).map(last -> new DateRange(first, last));
  }

  /** What goes beyond the last school day of the year is added to the next year's first days. */
  private Optional<LocalDate> overSummer(LocalDate first, LocalDate end) {
    Optional<LocalDate> lastSchoolDay = lastSchoolDay(first);
    if (lastSchoolDay.isEmpty() || !end.isAfter(lastSchoolDay.get())) {
      return Optional.of(end);
    }
    long left = new DateRange(lastSchoolDay.get().plusDays(1), end).days();
    return calendar
        .schoolYear(first)
        .flatMap(year -> calendar.schoolYear(year.to().plusDays(1)))
        .map(next -> next.from().plusDays(left - 1));
  }

  private Optional<LocalDate> lastSchoolDay(LocalDate first) {
    Optional<DateRange> year = calendar.schoolYear(first);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> left = calendar.schoolDays(new DateRange(first, year.get().to()));
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(left.size() - 1));
  }

  /** What is missing where its days are not known. */
  Need missing(LocalDate first) {
    if (length.until(first, calendar).isPresent()) {
      LocalDate eve = calendar.schoolYear(first).map(DateRange::to).orElse(first);
      return AdaptationDays.year(eve.plusDays(1));
    }
    return length
        .term()
        .<Need>map(term -> new Need.OfTerm(term, first))
        .orElseGet(() -> AdaptationDays.year(first));
  }
}
