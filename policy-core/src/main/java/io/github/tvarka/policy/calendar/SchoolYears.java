package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** School years one after the other, in order of their first days. */
record SchoolYears(List<SchoolYearCalendar> years) implements SchoolCalendar, Serializable {
  SchoolYears {
    List<SchoolYearCalendar> sorted =
        new ArrayList<>(Check.<SchoolYearCalendar>filled("calendar", years));
    sorted.sort(Comparator.comparing(SchoolYearCalendar::firstDay));
    for (int i = 1; i < sorted.size(); i++) {
      LocalDate end = sorted.get(i - 1).lastDay();
      LocalDate next = sorted.get(i).firstDay();
      Check.that(
          next.isAfter(end),
          "calendar.firstDay",
          next,
          "must be after the school year before it (" + end + ")");
    }
    years = List.copyOf(sorted);
  }

  private Optional<SchoolYearCalendar> at(LocalDate date) {
    Optional<SchoolYearCalendar> found = Optional.empty();
    for (SchoolYearCalendar year : years) {
      if (year.schoolYear(date).isPresent()) {
        found = Optional.of(year);
      }
    }
    return found;
  }

  @Override
  public boolean isSchoolDay(LocalDate date) {
    return at(date).map(year -> year.isSchoolDay(date)).orElse(false);
  }

  @Override
  public Optional<DateRange> schoolYear(LocalDate date) {
    return at(date).flatMap(year -> year.schoolYear(date));
  }

  @Override
  public Optional<Term> term(TermKind kind, LocalDate date) {
    return at(date).flatMap(year -> year.term(kind, date));
  }
}
