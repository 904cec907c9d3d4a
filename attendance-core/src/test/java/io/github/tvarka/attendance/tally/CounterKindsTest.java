package io.github.tvarka.attendance.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolSession;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a counter can say beyond plain lessons and days; six lessons a day, Monday 6 to Friday 10 October and on. */
class CounterKindsTest {
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  private final List<RecordedLesson> lessons = new ArrayList<>();
  private final List<Counter> counters = new ArrayList<>();
  private final Timetable timetable = SchoolYear2025.timetable()
      .withSessions(
          new SchoolSession("morning", List.of(1, 2, 3, 4)),
          new SchoolSession("afternoon", List.of(5, 6)));

  private CounterKindsTest day(int day, LessonState state, int... numbers) {
    for (int number : numbers) {
      lessons.add(RecordedLesson.builder()
          .slot(new LessonSlot(OCTOBER.atDay(day), number))
          .subject(number % 2 == 0 ? "music" : "maths")
          .state(state)
          .build());
    }
    return this;
  }

  private Interval count(Counter counter) {
    return count(counter, counter.key());
  }

  private Interval count(Counter counter, CounterKey key) {
    return measure(counter, key).amount();
  }

  private Measured measure(Counter counter, CounterKey key) {
    List<Counter> all = new ArrayList<>(counters);
    all.add(counter);
    LocalDate end = OCTOBER.atEndOfMonth();
    return TallyCalculator.of(
            new AttendanceRecord(lessons), timetable, SchoolYear2025.calendar(), all)
        .count(key, DateRange.of(OCTOBER), end);
  }

  private static Counter missed(CountUnit unit) {
    return Counter.of("some", unit, Counted.MISSED);
  }

  @Nested
  class Sessions {
    @Test
    void countWithAnyPartUnlessTheRuleAsksForMore() {
      day(6, LessonState.UNEXCUSED, 1, 5).day(7, LessonState.UNEXCUSED, 1, 2, 3, 4);
      assertThat(count(missed(CountUnit.SESSION))).isEqualTo(Interval.exactly(3));
      assertThat(count(missed(CountUnit.SESSION).withPart(PartRule.parse("1/2"))))
          .isEqualTo(Interval.exactly(2));
      assertThat(count(missed(CountUnit.SESSION).withPart(PartRule.WHOLE)))
          .isEqualTo(Interval.exactly(1));
    }

    @Test
    void areUncertainWhileUnmarkedLessonsCouldCompleteThem() {
      day(6, LessonState.UNEXCUSED, 5).day(6, LessonState.UNMARKED, 6);
      assertThat(count(missed(CountUnit.SESSION).withPart(PartRule.WHOLE)))
          .isEqualTo(Interval.between(0, 1));
    }
  }

  @Nested
  class WholeCodes {
    private final Counter half = Counter.of("some", CountUnit.SESSION, Counted.UNEXCUSED)
        .withCodes("N")
        .withWholeCodes("U")
        .withPart(PartRule.parse("1/2"));

    private WholeCodes coded(int day, LessonState state, String code, int... numbers) {
      for (int number : numbers) {
        lessons.add(RecordedLesson.builder()
            .slot(new LessonSlot(OCTOBER.atDay(day), number))
            .state(state)
            .code(code)
            .build());
      }
      return this;
    }

    @ParameterizedTest(name = "an arrival {0} and {1} of four lessons missed: {2} sessions")
    @CsvSource({"U, 0, 1", "U, 1, 1", "U, 2, 1", "U, 3, 1", "L, 0, 0", "L, 1, 0", "L, 2, 1"})
    void makeTheirSessionCountOnce(String code, int missed, int expected) {
      coded(6, LessonState.LATE, code, 1);
      for (int lesson = 2; lesson <= missed + 1; lesson++) {
        coded(6, LessonState.UNEXCUSED, "N", lesson);
      }
      assertThat(count(half)).isEqualTo(Interval.exactly(expected));
    }

    @Test
    void makeADayCountWithItsPart() {
      coded(6, LessonState.LATE, "U", 1).coded(7, LessonState.LATE, "L", 1);
      assertThat(count(half.withUnit(CountUnit.SCHOOL_DAY).withPart(PartRule.WHOLE)))
          .isEqualTo(Interval.exactly(1));
    }

    @Test
    void ofAnExcusedArrivalCountAsAnExcusedAbsence() {
      coded(6, LessonState.LATE_EXCUSED, "U", 1);
      assertThat(count(half)).isEqualTo(Interval.exactly(0));
      assertThat(count(half.withOf(Counted.MISSED))).isEqualTo(Interval.exactly(1));
      assertThat(count(half.withOf(Counted.ALL_LATE))).isEqualTo(Interval.exactly(1));
    }

    @Test
    void leaveOpenWhatIsNotSettled() {
      coded(6, LessonState.LEFT_TO_SCHOOL, "U", 1);
      assertThat(count(half)).isEqualTo(Interval.between(0, 1));
      coded(6, LessonState.UNEXCUSED, "N", 2, 3);
      assertThat(count(half)).isEqualTo(Interval.exactly(1));
    }

    @Test
    void standWithDaysOrSessionsAlone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> missed(CountUnit.LESSON).withWholeCodes("U"))
          .withMessage("counter.wholeCodes ([U]) must stand with days or sessions alone");
    }
  }

  @Nested
  class LongestRun {
    private final Counter run = missed(CountUnit.SCHOOL_DAY).withMetric(Metric.LONGEST_RUN);

    @Test
    void goesOnOverAWeekendAndEndsAtADayAttended() {
      day(9, LessonState.UNEXCUSED, 1)
          .day(10, LessonState.UNEXCUSED, 1)
          .day(13, LessonState.EXCUSED, 1);
      day(15, LessonState.UNEXCUSED, 1);
      assertThat(count(run)).isEqualTo(Interval.exactly(3));
      assertThat(count(missed(CountUnit.CALENDAR_DAY).withMetric(Metric.LONGEST_RUN)))
          .isEqualTo(Interval.exactly(5));
      assertThat(count(missed(CountUnit.WORKING_DAY).withMetric(Metric.LONGEST_RUN)))
          .isEqualTo(Interval.exactly(3));
    }

    @Test
    void mayBeJoinedByAnUnmarkedDay() {
      day(6, LessonState.UNEXCUSED, 1)
          .day(7, LessonState.UNMARKED, 1)
          .day(8, LessonState.UNEXCUSED, 1);
      assertThat(count(run)).isEqualTo(Interval.between(1, 3));
    }

    @Test
    void ofLessonsOfASubjectPassesOverOtherSubjects() {
      day(6, LessonState.UNEXCUSED, 1, 3);
      assertThat(count(missed(CountUnit.LESSON).withMetric(Metric.LONGEST_RUN)))
          .isEqualTo(Interval.exactly(1));
    }
  }

  @Nested
  class Events {
    @Test
    void areUnbrokenRunsAndAnUncertainDayMayJoinOrAddOne() {
      day(6, LessonState.UNEXCUSED, 1)
          .day(7, LessonState.UNMARKED, 1)
          .day(8, LessonState.UNEXCUSED, 1);
      assertThat(count(missed(CountUnit.EVENT))).isEqualTo(Interval.between(1, 2));
      day(14, LessonState.UNMARKED, 1);
      assertThat(count(missed(CountUnit.EVENT))).isEqualTo(Interval.between(1, 3));
    }
  }

  @Nested
  class Late {
    private final Counter late = Counter.of("late", CountUnit.LESSON, Counted.LATE);
    private final Counter unexcused = Counter.of("unexcused", CountUnit.LESSON, Counted.UNEXCUSED);

    @Test
    void arrivalsAreNoMissedLessonsUnlessTheyAreAdded() {
      day(6, LessonState.LATE, 1, 2)
          .day(7, LessonState.LATE, 1, 2, 3)
          .day(8, LessonState.UNEXCUSED, 1);
      day(9, LessonState.LATE_EXCUSED, 1);
      counters.add(late);
      assertThat(count(late)).isEqualTo(Interval.exactly(5));
      assertThat(count(Counter.of("all", CountUnit.LESSON, Counted.ALL_LATE)))
          .isEqualTo(Interval.exactly(6));
      assertThat(count(unexcused)).isEqualTo(Interval.exactly(1));
      assertThat(count(unexcused.withPlus(Addend.every(late.key(), 3))))
          .isEqualTo(Interval.exactly(2));
      assertThat(count(unexcused.withPlus(Addend.weighted(late.key(), Fraction.of(1, 3)))))
          .isEqualTo(Interval.exactly(Fraction.of(8, 3)));
    }

    @Test
    void arrivalsMayBeWaivedAtFirst() {
      day(6, LessonState.LATE, 1, 2, 3);
      assertThat(count(late.withWaived(2))).isEqualTo(Interval.exactly(1));
      assertThat(count(late.withWaived(4))).isEqualTo(Interval.exactly(0));
    }

    @Test
    void arrivalsByAnUnknownTimeMayBeMissedLessons() {
      day(6, LessonState.LATE_OR_MISSED, 1);
      assertThat(count(unexcused)).isEqualTo(Interval.between(0, 1));
      assertThat(count(late)).isEqualTo(Interval.between(0, 1));
    }
  }

  @Nested
  class Minutes {
    @Test
    void areThoseToldOrTheWholeLesson() {
      day(6, LessonState.UNEXCUSED, 1);
      lessons.add(RecordedLesson.builder()
          .slot(new LessonSlot(OCTOBER.atDay(7), 1))
          .state(LessonState.LATE)
          .minutes(Optional.of(10))
          .build());
      assertThat(count(missed(CountUnit.MINUTE))).isEqualTo(Interval.exactly(45));
      assertThat(count(Counter.of("late", CountUnit.MINUTE, Counted.LATE)))
          .isEqualTo(Interval.exactly(10));
    }

    @Test
    void ofALateArrivalAreUnknownUntilTold() {
      day(6, LessonState.LATE, 1);
      Counter late = Counter.of("late", CountUnit.MINUTE, Counted.LATE);
      assertThat(measure(late, late.key()))
          .isEqualTo(new Measured(
              Interval.between(0, 45),
              List.of(new Need.OfLessonMarks(List.of(new LessonSlot(OCTOBER.atDay(6), 1))))));
    }
  }

  @Test
  void unmarkedLessonsAreTakenAsTheCounterSays() {
    day(6, LessonState.UNEXCUSED, 1).day(6, LessonState.UNMARKED, 2);
    Counter unexcused = Counter.of("u", CountUnit.LESSON, Counted.UNEXCUSED);
    assertThat(count(unexcused)).isEqualTo(Interval.between(1, 2));
    assertThat(count(unexcused.withUnmarked(UnmarkedCounts.COUNTED)))
        .isEqualTo(Interval.exactly(2));
    assertThat(count(unexcused.withUnmarked(UnmarkedCounts.NOT_COUNTED)))
        .isEqualTo(Interval.exactly(1));
  }

  @Test
  void aCountWithinEachSubjectIsMadeForOneAtATime() {
    day(6, LessonState.UNEXCUSED, 1, 2, 3);
    Counter each = Counter.of("u", CountUnit.LESSON, Counted.UNEXCUSED).withEach(EachScope.SUBJECT);
    assertThat(count(each, each.key().in("maths"))).isEqualTo(Interval.exactly(2));
    assertThat(count(each, each.key().in("music"))).isEqualTo(Interval.exactly(1));
  }

  @Test
  void aConversionMakesHoursOfLessons() {
    day(6, LessonState.UNEXCUSED, 1, 2);
    Conversion hours = new Conversion(Clause.of("4"), "hour", Fraction.of(3, 4));
    assertThat(count(missed(CountUnit.LESSON).withConversion(hours)))
        .isEqualTo(Interval.exactly(Fraction.of(3, 2)));
  }

  @Test
  void offeredLessonsEndOnTheDayAskedAboutAndScheduledOnesDoNot() {
    LocalDate middle = OCTOBER.atDay(15);
    for (Counted of : List.of(Counted.OFFERED, Counted.SCHEDULED)) {
      Counter counter = Counter.of("some", CountUnit.LESSON, of);
      Interval amount = TallyCalculator.of(
              new AttendanceRecord(lessons), timetable, SchoolYear2025.calendar(), List.of(counter))
          .count(counter.key(), DateRange.of(OCTOBER), middle)
          .amount();
      assertThat(amount).isEqualTo(Interval.exactly(of == Counted.OFFERED ? 11 * 6 : 23 * 6));
    }
  }

  @Test
  void refusesCodesOfWhatTheTimetableHolds() {
    Counter sessions = Counter.of("some", CountUnit.SESSION, Counted.SCHEDULED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sessions.withWholeCodes("U"))
        .withMessage("counter.of (SCHEDULED) must be of absences to have grounds or codes");
  }

  @Test
  void refusesPartsOfUnitsThatHaveNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missed(CountUnit.LESSON).withPart(PartRule.WHOLE))
        .withMessage("counter.part (whole) must stand with days or sessions alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missed(CountUnit.MINUTE).withMetric(Metric.LONGEST_RUN))
        .withMessage(
            "counter.metric (LONGEST_RUN) must stand with lessons, sessions or days alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartRule.parse("3/2"))
        .withMessage("part (3/2) must be from 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Addend(CounterKey.of("late"), Optional.empty(), Optional.empty()))
        .withMessage("plus (late) must have either weight or every");
  }
}
