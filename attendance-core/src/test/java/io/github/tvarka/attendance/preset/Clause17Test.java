package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.DECEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.FEBRUARY;
import static io.github.tvarka.attendance.SchoolDays.MAY;
import static io.github.tvarka.attendance.SchoolDays.NEXT_SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.december;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static io.github.tvarka.attendance.SchoolDays.september;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.escalation.OrderedMeasure;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.outline.RowStanding;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prevention ladder by unexcused lessons of a calendar month. */
class Clause17Test {
  private static List<OrderedMeasure> ordered(
      AttendanceDecision decision, YearMonth month, String clause) {
    RowOutcome outcome = decision
        .escalation()
        .at(month.atDay(1))
        .flatMap(period -> period.row(Clause.of(clause)))
        .orElseThrow()
        .outcome();
    return ((RowOutcome.Holds) outcome).measures();
  }

  @ParameterizedTest
  @CsvSource({
    "0,",
    "1, 17.1",
    "6, 17.1",
    "7, 17.1",
    "8, 17.2",
    "13, 17.2",
    "14, 17.2",
    "15, 17.3",
    "21, 17.3"
  })
  void holdsOneRowTheFirstTime(int lessons, String clause) {
    String[] rows = clause == null ? new String[0] : new String[] {clause};
    assertThat(StudentCase.minor().unexcused(OCTOBER, lessons).decide(END_OF_OCTOBER))
        .holdsExactly(OCTOBER, rows);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3,",
    "1, 3, 17.2",
    "6, 3, 17.2",
    "7, 3, 17.2",
    "8, 3, 17.2",
    "14, 3, 17.2",
    "15, 3, 17.3",
    "15, 14, 17.3",
    "14, 15, 17.2",
    "15, 15, 17.4",
    "16, 15, 17.4",
    "1, 15, 17.2",
    "7, 8, 17.2"
  })
  void holdsOneRowAgain(int october, int september, String clause) {
    String[] rows = clause == null ? new String[0] : new String[] {clause};
    assertThat(StudentCase.minor()
            .unexcused(SEPTEMBER, september)
            .unexcused(OCTOBER, october)
            .decide(END_OF_OCTOBER))
        .holdsExactly(OCTOBER, rows);
  }

  @Test
  void mayBeAppliedAndIsNeverReportedAsMust() {
    AttendanceDecision decision = StudentCase.minor()
        .unexcused(SEPTEMBER, 15)
        .unexcused(OCTOBER, 15)
        .unexcused(NOVEMBER, 3)
        .decide(END_OF_NOVEMBER);
    for (YearMonth month : List.of(SEPTEMBER, OCTOBER, NOVEMBER)) {
      String clause = month.equals(SEPTEMBER) ? "17.3" : month.equals(OCTOBER) ? "17.4" : "17.2";
      Assertions.assertThat(ordered(decision, month, clause))
          .isNotEmpty()
          .allSatisfy(
              one -> Assertions.assertThat(one.measure().modality()).isEqualTo(Modality.MAY));
    }
  }

  @Nested
  class Clause17_1 {
    @Test
    void endsWhereTheNextMonthBegins() {
      assertThat(StudentCase.minor()
              .absentLessons(september(30), 1, 2, 3, 4)
              .absentLessons(october(1), 1, 2, 3, 4)
              .decide(END_OF_OCTOBER))
          .holdsExactly(SEPTEMBER, "17.1")
          .holdsExactly(OCTOBER, "17.2");
    }

    @Test
    void isDoneWhenTheTalkWasHeldForItsMonth() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(OCTOBER, 3)
          .taken("17.1", "preventive-talk", october(20), october(1))
          .decide(END_OF_OCTOBER);
      Assertions.assertThat(ordered(decision, OCTOBER, "17.1").get(0).doneOn())
          .contains(october(20));
    }

    @Test
    void isNotDoneBeforeTheDayOfTheTalk() {
      StudentCase student = StudentCase.minor()
          .unexcused(OCTOBER, 3)
          .taken("17.1", "preventive-talk", october(20), october(1))
          .taken("17.2", "feedback-talk", october(20), october(1));
      AttendanceDecision before = student.decide(october(19));
      Assertions.assertThat(ordered(before, OCTOBER, "17.1").get(0).doneOn()).isEmpty();
      Assertions.assertThat(before.escalation().at(october(1)).orElseThrow().fallenAway())
          .isEmpty();
      AttendanceDecision after = student.decide(october(20));
      Assertions.assertThat(ordered(after, OCTOBER, "17.1").get(0).doneOn()).contains(october(20));
      Assertions.assertThat(after.escalation().at(october(1)).orElseThrow().fallenAway())
          .extracting(TakenMeasure::clause)
          .containsExactly(Clause.of("17.2"));
    }

    @Test
    void isNotDoneByATalkForAnotherMonth() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(OCTOBER, 3)
          .taken("17.1", "preventive-talk", october(2), september(1))
          .decide(END_OF_OCTOBER);
      Assertions.assertThat(ordered(decision, OCTOBER, "17.1").get(0).doneOn()).isEmpty();
    }
  }

  @Nested
  class Clause17_2 {
    @Test
    void ordersAnExplanationAndATalk() {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(OCTOBER, 8).decide(END_OF_OCTOBER);
      Assertions.assertThat(ordered(decision, OCTOBER, "17.2"))
          .extracting(one -> one.measure().act().code())
          .containsExactly("written-explanation", "feedback-talk");
    }

    @Test
    void yieldsToTheMilderRowAtExactlySeven() {
      assertThat(StudentCase.minor().unexcused(OCTOBER, 7).decide(END_OF_OCTOBER))
          .yields(OCTOBER, "17.2", "17.1")
          .citesReading(OCTOBER, "17.1", "seven-lessons");
    }
  }

  @Nested
  class Clause17_3 {
    @Test
    void ordersTheMeasuresOfItsSubclauses() {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(OCTOBER, 15).decide(END_OF_OCTOBER);
      Assertions.assertThat(ordered(decision, OCTOBER, "17.3"))
          .extracting(one -> one.citation().clause().number())
          .containsExactly("17.3", "17.3", "17.3", "17.3.1", "17.3.2");
    }

    @Test
    void knowsAMeasureThatWasTakenUnderItsSubclause() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(OCTOBER, 15)
          .taken("17.3.2", "inform-of-absence", october(20), october(1))
          .decide(END_OF_OCTOBER);
      Assertions.assertThat(ordered(decision, OCTOBER, "17.3"))
          .filteredOn(one -> one.citation().clause().equals(Clause.of("17.3.2")))
          .singleElement()
          .satisfies(one -> Assertions.assertThat(one.doneOn()).contains(october(20)));
      Assertions.assertThat(decision.escalation().at(october(1)).orElseThrow().fallenAway())
          .isEmpty();
    }
  }

  @Nested
  class DutiesBesideTheRows {
    private static final Map<String, String> NO_ROW =
        Map.of("12.1", "inform-parents-of-absence", "12.3", "inform-parents-of-leaving");

    @Test
    void areNotMeasuresThatFallAway() {
      Assertions.assertThat(Rukainiai2023.policy().allDuties())
          .extracting(duty -> duty.clause().number())
          .containsAll(NO_ROW.keySet());
      StudentCase student =
          StudentCase.minor().taken("17.2", "feedback-talk", october(20), october(1));
      NO_ROW.forEach((clause, act) -> student.taken(clause, act, october(20), october(1)));
      Assertions.assertThat(student
              .decide(END_OF_OCTOBER)
              .escalation()
              .at(october(1))
              .orElseThrow()
              .fallenAway())
          .extracting(taken -> taken.clause().number())
          .containsExactly("17.2");
    }
  }

  @Nested
  class Clause17_4 {
    @Test
    void followsInALaterMonthToo() {
      assertThat(StudentCase.minor()
              .unexcused(SEPTEMBER, 15)
              .unexcused(FEBRUARY, 15)
              .decide(FEBRUARY.atEndOfMonth()))
          .holdsExactly(FEBRUARY, "17.4");
    }

    @Test
    void doesNotFollowInTheNextSchoolYear() {
      assertThat(StudentCase.minor()
              .unexcused(MAY, 15)
              .unexcused(NEXT_SEPTEMBER, 15)
              .decide(NEXT_SEPTEMBER.atEndOfMonth()))
          .holdsExactly(NEXT_SEPTEMBER, "17.3");
    }

    @Test
    void isNotKnownWhileTheEarlierMonthIsNotAnd17_3HoldsAtLeast() {
      Need marks = new Need.OfLessonMarks(List.of(new LessonSlot(september(29), 1)));
      assertThat(StudentCase.minor()
              .unexcused(SEPTEMBER, 14)
              .unmarked(september(29), 1)
              .unexcused(OCTOBER, 15)
              .decide(END_OF_OCTOBER))
          .holdsAtLeast(OCTOBER, "17.3")
          .doesNotYetKnow(OCTOBER, "17.4", marks);
    }

    @Test
    void fallsBackTo17_3WhenTheEarlierMonthIsExcusedLater() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(SEPTEMBER, 15)
          .unexcused(OCTOBER, 15)
          .taken("17.4", "commission-hearing", november(12), october(1))
          .decided(september(1), true, november(20), 1)
          .decide(END_OF_NOVEMBER);
      assertThat(decision).holdsExactly(OCTOBER, "17.3");
      Assertions.assertThat(decision.escalation().at(october(1)).orElseThrow().fallenAway())
          .extracting(TakenMeasure::on)
          .containsExactly(november(12));
    }
  }

  @Nested
  class Clause17_4_3 {
    private StudentCase twiceOverFourteen() {
      return StudentCase.minor().unexcused(SEPTEMBER, 15).unexcused(OCTOBER, 15);
    }

    @ParameterizedTest
    @CsvSource({
      "2025-11-12, 2025-12-11", "2025-12-01, 2025-12-31", "2026-01-30, 2026-02-28",
      "2026-01-29, 2026-02-28", "2026-01-28, 2026-02-27", "2026-03-31, 2026-04-30"
    })
    void setsUpAPlanForOneMonth(LocalDate hearing, LocalDate last) {
      YearMonth month = YearMonth.from(hearing);
      AttendanceDecision decision = twiceOverFourteen().heard(hearing).decide(month.atEndOfMonth());
      Assertions.assertThat(ordered(decision, month, "17.4.3").get(0).until()).contains(last);
    }

    @Test
    void holdsFromTheDayOfTheHearingOn() {
      StudentCase student = twiceOverFourteen().heard(november(12));
      assertThat(student.decide(november(11))).doesNotHold(NOVEMBER, "17.4.3");
      assertThat(student.decide(november(12))).holds(NOVEMBER, "17.4.3");
    }

    @Test
    void setsUpNoSecondPlanAfterASecondHearingOfTheYear() {
      assertThat(twiceOverFourteen()
              .heard(november(12))
              .heard(december(10))
              .decide(DECEMBER.atEndOfMonth()))
          .holds(NOVEMBER, "17.4.3")
          .doesNotHold(DECEMBER, "17.4.3");
    }

    @Test
    void isNotMadeLongerByASecondHearingInItsMonth() {
      AttendanceDecision decision =
          twiceOverFourteen().heard(november(12)).heard(november(26)).decide(END_OF_NOVEMBER);
      Assertions.assertThat(ordered(decision, NOVEMBER, "17.4.3").get(0).until())
          .contains(december(11));
    }

    @Test
    void setsUpAPlanInTheNextSchoolYear() {
      assertThat(twiceOverFourteen()
              .heard(november(12))
              .heard(NEXT_SEPTEMBER.atDay(9))
              .decide(NEXT_SEPTEMBER.atEndOfMonth()))
          .holds(NEXT_SEPTEMBER, "17.4.3");
    }
  }

  @Nested
  class WithUnmarkedLessons {
    @ParameterizedTest
    @CsvSource({
      "0, 1, 17.1 NotYetKnown, 17.2 DoesNotHold",
      "6, 1, 17.1 Holds, 17.2 Yields",
      "6, 2, 17.1 Holds, 17.2 NotYetKnown",
      "7, 1, 17.1 Holds, 17.2 NotYetKnown",
      "8, 1, 17.1 DoesNotHold, 17.2 Holds"
    })
    void looksAtEachNumberThatTheyCanComeTo(int sure, int open, String first, String second) {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(OCTOBER, sure)
          .unmarked(october(20), java.util.stream.IntStream.rangeClosed(1, open).toArray())
          .decide(END_OF_OCTOBER);
      List<String> found = decision.escalation().at(october(1)).orElseThrow().rows().stream()
          .filter(row -> row.ladder().equals("prevention"))
          .map(row -> row.citation().clause() + " " + row.outcome().getClass().getSimpleName())
          .limit(2)
          .toList();
      Assertions.assertThat(found).containsExactly(first, second);
    }

    @Test
    void holdsAtLeastTheMilderRow() {
      assertThat(StudentCase.minor()
              .unexcused(OCTOBER, 7)
              .unmarked(october(20), 1)
              .decide(END_OF_OCTOBER))
          .holdsAtLeast(OCTOBER, "17.1");
      assertThat(StudentCase.minor()
              .unexcused(OCTOBER, 14)
              .unmarked(october(20), 1)
              .decide(END_OF_OCTOBER))
          .holdsAtLeast(OCTOBER, "17.2");
    }

    @Test
    void showsAFindingThatHoldsWhereTheRowHoldsForEachNumber() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(SEPTEMBER, 3)
          .unexcused(OCTOBER, 6)
          .unmarked(october(20), 1, 2)
          .decide(END_OF_OCTOBER);
      assertThat(decision).holdsExactly(OCTOBER, "17.2");
      Assertions.assertThat(decision
              .escalation()
              .at(october(1))
              .flatMap(month -> month.row(Clause.of("17.2")))
              .orElseThrow()
              .finding()
              .truth())
          .isEqualTo(io.github.tvarka.policy.truth.Truth.YES);
    }

    @Test
    void isTheMilderRowAtLeastWhereAnEarlierMonthIsOpen() {
      for (int lessons : new int[] {1, 6, 7}) {
        assertThat(StudentCase.minor()
                .unmarked(september(29), 1)
                .unexcused(OCTOBER, lessons)
                .decide(END_OF_OCTOBER))
            .holdsAtLeast(OCTOBER, "17.1")
            .doesNotYetKnowWhether(OCTOBER, "17.2");
      }
      assertThat(StudentCase.minor()
              .unmarked(september(29), 1)
              .unexcused(OCTOBER, 8)
              .decide(END_OF_OCTOBER))
          .holdsExactly(OCTOBER, "17.2");
    }
  }

  /** One unmarked lesson decides whether a sixth day of illness stays unexcused: September comes to 12 or to 18. */
  @Test
  @Exercises("17.4")
  void doesNotTakeManyLessonsThatHangOnOneForOne() {
    YearMonth september = YearMonth.of(2025, 9);
    LocalDate unmarked = september.atDay(8);
    StudentCase student = StudentCase.minor()
        .unexcused(september, 12)
        .unmarked(unmarked, 1)
        .notice(Ground.ILLNESS, unmarked, LocalTime.of(7, 0))
        .illOnTheirWord(september.atDay(15), september.atDay(19))
        .unexcused(OCTOBER, 15);
    Need mark = new Need.OfLessonMarks(List.of(new LessonSlot(unmarked, 1)));
    assertThat(student.decide(OCTOBER.atEndOfMonth()))
        .holdsAtLeast(OCTOBER, "17.3")
        .doesNotYetKnow(OCTOBER, "17.4", mark);
    AttendanceOutline outline = OutlineCalculator.of(Rukainiai2023.policy())
        .decide(student.facts(), OCTOBER.atEndOfMonth());
    Assertions.assertThat(outline.row(1, Clause.of("17.4"))).isEqualTo(RowStanding.NOT_YET_KNOWN);
    Assertions.assertThat(outline.row(1, Clause.of("17.3"))).isEqualTo(RowStanding.HOLDS_AT_LEAST);
  }
}
