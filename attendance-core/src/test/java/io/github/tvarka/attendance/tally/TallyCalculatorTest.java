package io.github.tvarka.attendance.tally;

import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyCalculatorTest {
  private static final DateRange MONTH = DateRange.of(OCTOBER);
  private static final LessonSlot FIRST = new LessonSlot(october(6), 1);
  private final List<RecordedLesson> lessons = new ArrayList<>();
  private Timetable timetable = SchoolYear2025.timetable();

  private static Counter counter(CountUnit unit, Counted of) {
    return Counter.of("some", unit, of);
  }

  private void lesson(int day, int lesson, LessonState state) {
    LessonSlot slot = new LessonSlot(october(day), lesson);
    boolean open = state == LessonState.UNMARKED || state == LessonState.UNMARKED_COVERED;
    RecordedLesson.Builder recorded = RecordedLesson.builder();
    recorded.slot(slot).subject(lesson == 1 ? "maths" : "music").state(state);
    recorded.ground(lesson == 1 ? Optional.of(Ground.ILLNESS) : Optional.empty());
    recorded.addAllNeeds(open ? List.of(new Need.OfLessonMarks(List.of(slot))) : List.of());
    lessons.add(recorded.build());
  }

  private Measured count(Counter counter) {
    return tally(counter).count(counter.key(), MONTH, october(31));
  }

  private TallyCalculator tally(Counter counter) {
    return TallyCalculator.of(
        new AttendanceRecord(lessons), timetable, SchoolYear2025.calendar(), List.of(counter));
  }

  @ParameterizedTest
  @CsvSource({
    "UNEXCUSED, UNEXCUSED, 1, 1",
    "UNEXCUSED, EXCUSED, 0, 0",
    "UNEXCUSED, LEFT_TO_SCHOOL, 0, 1",
    "UNEXCUSED, NOT_YET_KNOWN, 0, 1",
    "UNEXCUSED, UNMARKED, 0, 1",
    "UNEXCUSED, UNMARKED_COVERED, 0, 0",
    "EXCUSED, UNEXCUSED, 0, 0",
    "EXCUSED, EXCUSED, 1, 1",
    "EXCUSED, LEFT_TO_SCHOOL, 0, 1",
    "EXCUSED, NOT_YET_KNOWN, 0, 1",
    "EXCUSED, UNMARKED, 0, 1",
    "EXCUSED, UNMARKED_COVERED, 0, 1",
    "MISSED, UNEXCUSED, 1, 1",
    "MISSED, EXCUSED, 1, 1",
    "MISSED, LEFT_TO_SCHOOL, 1, 1",
    "MISSED, NOT_YET_KNOWN, 1, 1",
    "MISSED, UNMARKED, 0, 1",
    "MISSED, UNMARKED_COVERED, 0, 1"
  })
  void countsEachStateFromTheLeastToTheMost(Counted of, LessonState state, long least, long most) {
    lesson(6, 1, state);
    assertThat(count(counter(CountUnit.LESSON, of)).amount())
        .isEqualTo(Interval.between(least, most));
  }

  @Nested
  class SchoolDays {
    private final Counter days = counter(CountUnit.SCHOOL_DAY, Counted.UNEXCUSED);

    @Test
    void haveAtLeastOneSuchLesson() {
      lesson(6, 1, LessonState.UNEXCUSED);
      lesson(6, 2, LessonState.UNEXCUSED);
      lesson(7, 1, LessonState.EXCUSED);
      assertThat(count(days).amount()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void areUncertainOnlyWithoutASureLesson() {
      lesson(6, 1, LessonState.UNEXCUSED);
      lesson(6, 2, LessonState.UNMARKED);
      lesson(7, 1, LessonState.UNMARKED);
      assertThat(count(days).amount()).isEqualTo(Interval.between(1, 2));
    }

    @Test
    void needOnlyTheLessonsThatCouldChangeTheNumber() {
      lesson(6, 1, LessonState.UNEXCUSED);
      lesson(6, 2, LessonState.UNMARKED);
      lesson(7, 1, LessonState.UNMARKED);
      assertThat(count(days).needs())
          .containsExactly(new Need.OfLessonMarks(List.of(new LessonSlot(october(7), 1))));
    }
  }

  @Test
  void countsTheGroundsAskedFor() {
    lesson(6, 1, LessonState.UNEXCUSED);
    lesson(6, 2, LessonState.UNEXCUSED);
    Counter illness = counter(CountUnit.LESSON, Counted.MISSED).withGrounds(Ground.ILLNESS);
    assertThat(count(illness).amount()).isEqualTo(Interval.exactly(1));
  }

  @Test
  void countsTheSubjectsAskedFor() {
    lesson(6, 1, LessonState.UNEXCUSED);
    lesson(6, 2, LessonState.UNEXCUSED);
    lesson(6, 3, LessonState.UNEXCUSED);
    Counter music = counter(CountUnit.LESSON, Counted.UNEXCUSED).withSubjects("music", "art");
    assertThat(count(music).amount()).isEqualTo(Interval.exactly(2));
  }

  @Test
  void countsNothingOutsideTheWindowOrAfterTheDay() {
    lesson(6, 1, LessonState.UNEXCUSED);
    lesson(7, 1, LessonState.UNEXCUSED);
    TallyCalculator tally = tally(Counter.UNEXCUSED_LESSONS);
    CounterKey unexcused = Counter.UNEXCUSED_LESSONS.key();
    assertThat(tally.count(unexcused, MONTH, october(6)).amount()).isEqualTo(Interval.exactly(1));
    assertThat(tally.count(unexcused, MONTH, october(5)).amount()).isEqualTo(Interval.exactly(0));
    assertThat(tally
            .count(unexcused, new DateRange(october(7), october(8)), october(31))
            .amount())
        .isEqualTo(Interval.exactly(1));
  }

  @Nested
  class Scheduled {
    @Test
    void areThoseOfTheWholeWindow() {
      assertThat(count(Counter.SCHEDULED_LESSONS).amount()).isEqualTo(Interval.exactly(23 * 6));
      assertThat(count(counter(CountUnit.SCHOOL_DAY, Counted.SCHEDULED)).amount())
          .isEqualTo(Interval.exactly(23));
    }

    @Test
    void leaveOutDaysWithoutLessons() {
      timetable = timetable.withExceptions(Map.of(
          october(6), List.of(),
          october(7), List.of(new TimetabledLesson(1, Optional.of("music")))));
      assertThat(count(Counter.SCHEDULED_LESSONS).amount()).isEqualTo(Interval.exactly(21 * 6 + 1));
      assertThat(count(counter(CountUnit.SCHOOL_DAY, Counted.SCHEDULED)).amount())
          .isEqualTo(Interval.exactly(22));
      Counter music = counter(CountUnit.LESSON, Counted.SCHEDULED).withSubjects("music");
      assertThat(count(music).amount()).isEqualTo(Interval.between(1, 21 * 6 + 1));
    }

    @Test
    void haveNoGround() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> counter(CountUnit.LESSON, Counted.SCHEDULED).withGrounds(Ground.ILLNESS))
          .withMessage("counter.of (SCHEDULED) must be of absences to have grounds or codes");
    }
  }

  @Test
  void sortsTheRecord() {
    lesson(7, 1, LessonState.UNEXCUSED);
    lesson(6, 1, LessonState.UNEXCUSED);
    assertThat(new AttendanceRecord(lessons).lessons().get(0).slot()).isEqualTo(FIRST);
  }
}
