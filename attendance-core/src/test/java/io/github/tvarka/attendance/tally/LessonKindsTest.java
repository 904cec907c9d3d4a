package io.github.tvarka.attendance.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolSession;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Counters of some kinds of lessons or some sessions; six lessons a day, of which the sixth is a consultation on Mondays. */
class LessonKindsTest {
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  private static final LocalDate MONDAY = OCTOBER.atDay(6);
  private static final List<SchoolSession> SESSIONS = List.of(
      new SchoolSession("morning", List.of(1, 2, 3, 4)),
      new SchoolSession("afternoon", List.of(5)));
  private final List<LessonEntry> missed = new ArrayList<>();
  private Timetable timetable = timetable().withUsualKind("lesson").withSessions(SESSIONS);

  private static Timetable timetable() {
    Timetable plain = SchoolYear2025.timetable();
    List<TimetabledLesson> monday = new ArrayList<>(plain.lessons(MONDAY));
    monday.set(5, new TimetabledLesson(6, Optional.of("maths")).ofKind("consultation"));
    Map<DayOfWeek, List<TimetabledLesson>> week = new LinkedHashMap<>(plain.week());
    week.put(DayOfWeek.MONDAY, monday);
    return plain.withWeek(week);
  }

  private void missed(LocalDate day, int... lessons) {
    for (int lesson : lessons) {
      missed.add(new LessonEntry(day, lesson, Mark.UNEXCUSED));
    }
  }

  private Measured measure(Counter counter) {
    AttendanceRecord record = AttendanceRecord.of(
        AbsenceLog.of(missed),
        new ExcuseDecision(List.of(), List.of(), List.of(), List.of()),
        timetable,
        false);
    return TallyCalculator.of(record, timetable, SchoolYear2025.calendar(), List.of(counter))
        .count(counter.key(), DateRange.of(OCTOBER), OCTOBER.atEndOfMonth());
  }

  private static Counter counter(CountUnit unit, Counted of) {
    return Counter.of("some", unit, of);
  }

  private static Need kinds(LessonSlot... slots) {
    return new Need.OfLessonKind(List.of(slots));
  }

  @Nested
  class Kinds {
    private final Counter consultations =
        counter(CountUnit.LESSON, Counted.UNEXCUSED).withKinds("consultation");

    @Test
    void areCountedByThemselves() {
      missed(MONDAY, 5, 6);
      missed(MONDAY.plusDays(1), 6);
      assertThat(measure(consultations)).isEqualTo(new Measured(Interval.exactly(1), List.of()));
      assertThat(measure(consultations.withKinds("lesson")).amount())
          .isEqualTo(Interval.exactly(2));
      assertThat(measure(consultations.withKinds("lesson", "consultation")).amount())
          .isEqualTo(Interval.exactly(3));
      assertThat(measure(consultations.withKinds("class-hour")).amount())
          .isEqualTo(Interval.exactly(0));
    }

    @Test
    void areCountedInTheTimetableToo() {
      Counter offered = counter(CountUnit.LESSON, Counted.OFFERED).withKinds("consultation");
      assertThat(measure(offered).amount()).isEqualTo(Interval.exactly(4));
      Counter minutes = counter(CountUnit.MINUTE, Counted.OFFERED).withKinds("consultation");
      assertThat(measure(minutes).amount()).isEqualTo(Interval.exactly(4 * 45));
    }

    @Test
    void thatTheTimetableDoesNotTellStayUnknown() {
      timetable = timetable();
      missed(MONDAY, 5, 6);
      assertThat(measure(consultations))
          .isEqualTo(
              new Measured(Interval.between(1, 2), List.of(kinds(new LessonSlot(MONDAY, 5)))));
    }

    @Test
    void areAskedForTogetherWithASubject() {
      missed(MONDAY, 6);
      assertThat(measure(consultations.withSubjects("maths")).amount())
          .isEqualTo(Interval.exactly(1));
      assertThat(measure(consultations.withSubjects("music")).amount())
          .isEqualTo(Interval.exactly(0));
    }

    @Test
    void makeADayOfTheirOwnLessonsAlone() {
      missed(MONDAY, 6);
      Counter days = counter(CountUnit.SCHOOL_DAY, Counted.UNEXCUSED).withPart(PartRule.WHOLE);
      assertThat(measure(days).amount()).isEqualTo(Interval.exactly(0));
      assertThat(measure(days.withKinds("consultation")).amount()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void areCodes() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> consultations.withKinds("Only mornings"))
          .withMessageStartingWith("counter.kinds (Only mornings) must be");
    }
  }

  @Nested
  class Sessions {
    private final Counter mornings =
        counter(CountUnit.LESSON, Counted.UNEXCUSED).withSessions("morning");

    @Test
    void areCountedByThemselves() {
      missed(MONDAY, 1, 4, 5, 6);
      assertThat(measure(mornings)).isEqualTo(new Measured(Interval.exactly(2), List.of()));
      assertThat(measure(mornings.withSessions("afternoon")).amount())
          .isEqualTo(Interval.exactly(1));
      Counter sessions = counter(CountUnit.SESSION, Counted.UNEXCUSED);
      assertThat(measure(sessions).amount()).isEqualTo(Interval.exactly(2));
      assertThat(measure(sessions.withSessions("morning")).amount()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void holdLessonsOfTheTimetable() {
      Counter offered = counter(CountUnit.SESSION, Counted.OFFERED);
      assertThat(measure(offered).amount()).isEqualTo(Interval.exactly(2 * 23));
      assertThat(measure(offered.withSessions("morning")).amount()).isEqualTo(Interval.exactly(23));
    }

    @Test
    void ofATimetableWithoutAnyAreUnknown() {
      timetable = timetable();
      missed(MONDAY, 1, 2);
      Need need = new Need.OfSession(List.of(new LessonSlot(MONDAY, 1), new LessonSlot(MONDAY, 2)));
      assertThat(measure(mornings)).isEqualTo(new Measured(Interval.between(0, 2), List.of(need)));
      Measured sessions = measure(counter(CountUnit.SESSION, Counted.UNEXCUSED));
      assertThat(sessions.amount()).isEqualTo(Interval.between(0, 2));
      assertThat(sessions.needs()).hasOnlyElementsOfType(Need.OfSession.class).hasSize(1);
    }
  }

  @Nested
  class PartsOfADay {
    @Test
    void ofMoreThanHalfNeedOneLessonMoreThanHalf() {
      missed(MONDAY, 1, 2, 3);
      Counter half = counter(CountUnit.SCHOOL_DAY, Counted.UNEXCUSED);
      assertThat(measure(half.withPart(PartRule.parse("1/2"))).amount())
          .isEqualTo(Interval.exactly(1));
      Counter more = half.withPart(PartRule.parse("more-than-1/2"));
      assertThat(measure(more).amount()).isEqualTo(Interval.exactly(0));
      missed(MONDAY, 4);
      assertThat(measure(more).amount()).isEqualTo(Interval.exactly(1));
    }
  }
}
