package io.github.tvarka.policy.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The calendar of one school year as data. Immutable.
 *
 * <p>Monday to Friday from the first to the last day are school days, without the breaks and the single days listed; a Saturday or another
 * day is one only if it stands among the extra days.
 *
 * @param firstDay the first school day
 * @param lastDay the last school day, not before the first
 * @param breaks the holidays inside the year
 * @param nonSchoolDays single days without lessons, such as public holidays
 * @param extraSchoolDays single days with lessons although the rest of the calendar says otherwise
 * @param terms the parts of the year, of one or several kinds; terms of one kind must not overlap
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchoolYearCalendar(
    @Required LocalDate firstDay,
    @Required LocalDate lastDay,
    List<SchoolBreak> breaks,
    List<LocalDate> nonSchoolDays,
    List<LocalDate> extraSchoolDays,
    List<Term> terms)
    implements SchoolCalendar, WithSchoolYearCalendar, Serializable {
  /** Refuses parts outside the year, a year longer than twelve months, and terms of one kind that overlap or have one number. */
  public SchoolYearCalendar {
    Check.given("calendar.firstDay", firstDay);
    Check.given("calendar.lastDay", lastDay);
    Check.that(
        !lastDay.isBefore(firstDay),
        "calendar.lastDay",
        lastDay,
        "must not be before firstDay (" + firstDay + ")");
    Check.that(
        lastDay.isBefore(firstDay.plusYears(1)),
        "calendar.lastDay",
        lastDay,
        "must be within a year of firstDay (" + firstDay + ")");
    breaks = Check.list("calendar.breaks", breaks);
    nonSchoolDays = Check.distinct(
        "calendar.nonSchoolDays", Check.list("calendar.nonSchoolDays", nonSchoolDays));
    extraSchoolDays = Check.distinct(
        "calendar.extraSchoolDays", Check.list("calendar.extraSchoolDays", extraSchoolDays));
    terms = Check.list("calendar.terms", terms);
    DateRange year = new DateRange(firstDay, lastDay);
    for (LocalDate extra : extraSchoolDays) {
      Check.that(
          year.contains(extra),
          "calendar.extraSchoolDays",
          extra,
          "must be inside the school year " + year);
      Check.that(
          !nonSchoolDays.contains(extra),
          "calendar.extraSchoolDays",
          extra,
          "must not stand in nonSchoolDays too");
    }
    DateRange months = new DateRange(firstDay, firstDay.plusYears(1).minusDays(1));
    for (SchoolBreak away : breaks) {
      Check.that(
          away.range().intersection(year).isPresent(),
          "calendar.breaks",
          away.range(),
          "must touch the school year " + year);
    }
    for (int i = 0; i < terms.size(); i++) {
      Check.that(
          terms.get(i).range().intersection(months).isPresent(),
          "calendar.terms",
          terms.get(i).range(),
          "must touch the school year " + months);
      Term term = terms.get(i);
      for (Term other : terms.subList(0, i)) {
        boolean apart = !term.kind().equals(other.kind())
            || term.range().intersection(other.range()).isEmpty();
        boolean same = term.kind().equals(other.kind()) && term.number() == other.number();
        Check.that(
            !same, "calendar.terms", term.kind() + " " + term.number(), "must not stand twice");
        Check.that(
            apart,
            "calendar.terms",
            term.range(),
            "must not overlap " + other.range() + " of the same kind");
      }
    }
  }

  @Override
  public boolean isSchoolDay(LocalDate date) {
    if (extraSchoolDays.contains(date)) {
      return true;
    }
    DayOfWeek weekday = date.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return !weekend
        && !date.isBefore(firstDay)
        && !date.isAfter(lastDay)
        && !nonSchoolDays.contains(date)
        && !inBreak(date);
  }

  private boolean inBreak(LocalDate date) {
    for (SchoolBreak away : breaks) {
      if (!date.isBefore(away.from()) && !date.isAfter(away.to())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<DateRange> schoolYear(LocalDate date) {
    DateRange year = new DateRange(firstDay, firstDay.plusYears(1).minusDays(1));
    return year.contains(date) ? Optional.of(year) : Optional.empty();
  }

  @Override
  public Optional<Term> term(TermKind kind, LocalDate date) {
    return terms.stream()
        .filter(term -> term.kind().equals(kind) && term.range().contains(date))
        .findFirst();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a calendar. */
  public static final class Builder extends SchoolYearCalendarBuilder {
    Builder() {}
  }
}
