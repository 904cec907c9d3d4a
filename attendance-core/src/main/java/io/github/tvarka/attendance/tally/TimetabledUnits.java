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
  private final boolean lacksKind;

  TimetabledUnits(Timetable timetable, SchoolCalendar calendar) {
    this.timetable = timetable;
    this.calendar = calendar;
    lacksSubject = lessons().anyMatch(lesson -> lesson.subject().isEmpty());
    lacksKind = lessons().anyMatch(lesson -> timetable.kind(lesson).isEmpty());
  }

  private Stream<TimetabledLesson> lessons() {
    return Stream.concat(
            timetable.week().values().stream(), timetable.exceptions().values().stream())
        .flatMap(List::stream);
  }

  /** How much of a counter's unit there is in some days; lessons of which it is not told may be asked for. */
  Measured measure(Counter counter, DateRange range) {
    LessonFilter filter = new LessonFilter(counter, timetable);
    Interval amount = switch (counter.unit()) {
      case CALENDAR_DAY -> Interval.exactly(range.days());
      case WORKING_DAY ->
        Interval.exactly(range
            .from()
            .datesUntil(range.to().plusDays(1))
            .filter(Runs::working)
            .count());
      case MINUTE -> minutes(filter, range);
      default -> units(counter, filter, range);
    };
    return new Measured(amount, amount.exact() ? List.of() : lacking(filter, range, day -> true));
  }

  private Interval minutes(LessonFilter filter, DateRange range) {
    long sure = 0;
    long possible = 0;
    for (LocalDate day : calendar.schoolDays(range)) {
      for (TimetabledLesson lesson : timetable.lessons(day)) {
        Truth asked = filter.asks(lesson);
        long minutes = timetable.minutes(lesson.lesson());
        sure += asked == Truth.YES ? minutes : 0;
        possible += asked == Truth.NO ? 0 : minutes;
      }
    }
    return Interval.between(sure, possible);
  }

  private Interval units(Counter counter, LessonFilter filter, DateRange range) {
    if (counter.unit() == CountUnit.LESSON && filter.takesAll()) {
      long lessons = 0;
      for (LocalDate day : calendar.schoolDays(range)) {
        lessons += timetable.lessons(day).size();
      }
      return Interval.exactly(lessons);
    }
    List<UnitSeries.Unit> units = new UnitSeries(timetable, calendar, counter, Set.of())
        .units(range, Map.of(), UnitSeries.View.EITHER);
    return Interval.between(units.stream().filter(unit -> !unit.optional()).count(), units.size());
  }

  /** Whether any lesson has no subject. */
  boolean lacksSubject() {
    return lacksSubject;
  }

  /** Whether the timetable may not tell of some lesson whether it is asked for. */
  boolean lacks(Counter counter) {
    return (lacksSubject && !counter.subjects().isEmpty())
        || (lacksKind && !counter.kinds().isEmpty())
        || (timetable.sessions().isEmpty() && counter.ofSessions());
  }

  /** What the timetable does not tell of lessons on some of the days, which may be asked for. */
  List<Need> lacking(LessonFilter filter, DateRange range, Predicate<LocalDate> days) {
    List<List<Need>> needs = new ArrayList<>();
    for (LocalDate day : calendar.schoolDays(range)) {
      if (days.test(day)) {
        for (TimetabledLesson lesson : timetable.lessons(day)) {
          needs.add(filter.needs(new LessonSlot(day, lesson.lesson()), lesson));
        }
      }
    }
    return Need.merge(needs);
  }

  /** The lessons without a subject, as what is needed; empty for none. */
  List<Need> withoutSubject(DateRange range) {
    List<LessonSlot> slots = new ArrayList<>();
    for (LocalDate day : calendar.schoolDays(range)) {
      timetable.lessons(day).stream()
          .filter(lesson -> lesson.subject().isEmpty())
          .forEach(lesson -> slots.add(new LessonSlot(day, lesson.lesson())));
    }
    return slots.isEmpty() ? List.of() : List.of(new Need.OfSubject(slots));
  }
}
