package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a timetable holds, whatever was missed of it. */
final class TimetabledUnits {
  private final Timetable timetable;
  private final SchoolCalendar calendar;
  private final boolean lacksSubject;

  TimetabledUnits(Timetable timetable, SchoolCalendar calendar) {
    this.timetable = timetable;
    this.calendar = calendar;
    lacksSubject = Stream.concat(
            timetable.week().values().stream(), timetable.exceptions().values().stream())
        .flatMap(List::stream)
        .anyMatch(lesson -> lesson.subject().isEmpty());
  }

  /** How much of a counter's unit there is in some days; lessons without a subject may be of the subjects it counts. */
  Measured measure(Counter counter, DateRange range) {
    Interval amount = switch (counter.unit()) {
      case CALENDAR_DAY -> Interval.exactly(range.days());
      case WORKING_DAY ->
        Interval.exactly(range
            .from()
            .datesUntil(range.to().plusDays(1))
            .filter(Runs::working)
            .count());
      case MINUTE -> minutes(counter, range);
      default -> units(counter, range);
    };
    return new Measured(amount, amount.exact() ? List.of() : withoutSubject(range, day -> true));
  }

  private Interval minutes(Counter counter, DateRange range) {
    long sure = 0;
    long possible = 0;
    for (LocalDate day : calendar.schoolDays(range)) {
      for (TimetabledLesson lesson : timetable.lessons(day)) {
        Truth asked = SubjectFilter.asks(counter, lesson.subject());
        long minutes = timetable.minutes(lesson.lesson());
        sure += asked == Truth.YES ? minutes : 0;
        possible += asked == Truth.NO ? 0 : minutes;
      }
    }
    return Interval.between(sure, possible);
  }

  private Interval units(Counter counter, DateRange range) {
    if (counter.unit() == CountUnit.LESSON && counter.subjects().isEmpty()) {
      return Interval.exactly(calendar.schoolDays(range).stream()
          .mapToLong(day -> timetable.lessons(day).size())
          .sum());
    }
    List<UnitSeries.Unit> units = new UnitSeries(timetable, calendar, counter, Set.of())
        .units(range, Map.of(), UnitSeries.View.EITHER);
    return Interval.between(units.stream().filter(unit -> !unit.optional()).count(), units.size());
  }

  /** Whether any lesson has no subject. */
  boolean lacksSubject() {
    return lacksSubject;
  }

  /** The lessons without a subject on some of the days, as what is needed; empty for none. */
  List<Need> withoutSubject(DateRange range, Predicate<LocalDate> days) {
    List<LessonSlot> slots = new ArrayList<>();
    for (LocalDate day : calendar.schoolDays(range)) {
      if (days.test(day)) {
        timetable.lessons(day).stream()
            .filter(lesson -> lesson.subject().isEmpty())
            .forEach(lesson -> slots.add(new LessonSlot(day, lesson.lesson())));
      }
    }
    return slots.isEmpty() ? List.of() : List.of(new Need.OfSubject(slots));
  }
}
