package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** School years one after the other, in order of their first days. */
record SchoolYears(List<SchoolYearCalendar> years) implements SchoolCalendar, Serializable {
  SchoolYears {
    List<SchoolYearCalendar> sorted =
        new ArrayList<>(Check.<SchoolYearCalendar>filled("calendar", years));
    sorted.sort(Comparator.comparing(SchoolYearCalendar::firstDay));
    for (int i = 1; i < sorted.size(); i++) {
      LocalDate end = sorted.get(i - 1).lastDay();
      LocalDate next = sorted.get(i).firstDay();
      if (!next.isAfter(end)) {
        Check.that(
            false,
            "calendar.firstDay",
            next,
            "must be after the school year before it (" + end + ")");
      }
    }
    years = List.copyOf(sorted);
  }

  /** The year that a day is in. */
  private Optional<SchoolYearCalendar> at(LocalDate date) {
    @Nullable SchoolYearCalendar year = begunBy(date);
    return year != null && range(year).contains(date) ? Optional.of(year) : Optional.empty();
  }

  /** The year that began last by a day; null if none did. */
  private @Nullable SchoolYearCalendar begunBy(LocalDate date) {
    for (int i = years.size() - 1; i >= 0; i--) {
      if (!years.get(i).firstDay().isAfter(date)) {
        return years.get(i);
      }
    }
    return null;
  }

  /** A year lasts to the eve of the next, which may begin a day earlier or later in September than the year before. */
  private DateRange range(SchoolYearCalendar year) {
    LocalDate first = year.firstDay();
    LocalDate eve = first.plusYears(1).minusDays(1);
    int next = years.indexOf(year) + 1;
    if (next < years.size() && years.get(next).firstDay().isBefore(eve.plusMonths(6))) {
      eve = years.get(next).firstDay().minusDays(1);
    }
    return new DateRange(first, eve);
  }

  @Override
  public boolean isSchoolDay(LocalDate date) {
    // A year's school days are all inside the year.
    @Nullable SchoolYearCalendar year = begunBy(date);
    return year != null && year.isSchoolDay(date);
  }

  @Override
  public Optional<DateRange> schoolYear(LocalDate date) {
    return at(date).map(this::range);
  }

  @Override
  public Optional<Term> term(TermKind kind, LocalDate date) {
    return at(date).flatMap(year -> year.term(kind, date));
  }
}
