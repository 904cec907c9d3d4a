package io.github.tvarka.attendance.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.escalation.OrderedMeasure;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 16 to 21 where the worked cases do not reach. */
class RukainiaiLadderClausesTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);

  private static RowDecision row(AttendanceDecision decision, YearMonth month, String clause) {
    return decision
        .escalation()
        .at(month.atDay(1))
        .orElseThrow()
        .row(Clause.of(clause))
        .orElseThrow();
  }

  private static List<String> measures(AttendanceDecision decision, YearMonth month, String row) {
    RowOutcome.Holds holds = (RowOutcome.Holds) row(decision, month, row).outcome();
    return holds.measures().stream().map(RukainiaiLadderClausesTest::told).toList();
  }

  private static String told(OrderedMeasure ordered) {
    return ordered.citation().clause() + " " + ordered.measure().actor() + " "
        + ordered.measure().act() + " " + ordered.measure().addressees();
  }

  @Nested
  @Exercises("16")
  class Warning {
    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "15, true"})
    void followsFromTheFirstUnexcusedLesson(int lessons, boolean warned) {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(SEPTEMBER, lessons).decide(SEPTEMBER.atEndOfMonth());
      assertThat(row(decision, SEPTEMBER, "16").holds()).isEqualTo(warned);
    }

    @Test
    void isTheClassTeachersToTheStudentAndTheParents() {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(SEPTEMBER, 1).decide(SEPTEMBER.atEndOfMonth());
      assertThat(measures(decision, SEPTEMBER, "16"))
          .containsExactly("16 class-teacher warning [student, parent]");
    }
  }

  @Test
  @Exercises({"17.3", "17.3.1", "17.3.2"})
  void clause17_3LetsTheSocialEducatorTalkAndInform() {
    AttendanceDecision decision =
        StudentCase.minor().unexcused(SEPTEMBER, 15).decide(SEPTEMBER.atEndOfMonth());
    assertThat(measures(decision, SEPTEMBER, "17.3"))
        .contains(
            "17.3.1 social-educator individual-talk-and-help-plan [student]",
            "17.3.2 social-educator inform-of-absence [parent]");
  }

  @Test
  @Exercises({"17.4", "17.4.1", "17.4.2"})
  void clause17_4LetsTheClassTeacherAndTheSocialEducatorReport() {
    AttendanceDecision decision = StudentCase.minor()
        .unexcused(SEPTEMBER, 15)
        .unexcused(OCTOBER, 15)
        .decide(OCTOBER.atEndOfMonth());
    assertThat(measures(decision, OCTOBER, "17.4"))
        .contains(
            "17.4.1 class-teacher report-work-done [child-welfare-commission]",
            "17.4.2 social-educator report-measures-taken [child-welfare-commission]");
  }

  @Nested
  @Exercises("19")
  class ChildRights {
    private static final String SUSPECTED = "child-rights-violation-suspected";

    @ParameterizedTest
    @CsvSource({"0", "3", "40"})
    void dependsOnWhatIsKnownAndOnNoCount(int lessons) {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(SEPTEMBER, lessons)
          .fact(SUSPECTED, Truth.YES)
          .decide(SEPTEMBER.atEndOfMonth());
      assertThat(measures(decision, SEPTEMBER, "19"))
          .containsExactly("19 school apply-to-child-rights-service [child-rights-service]");
      RowOutcome.Holds holds = (RowOutcome.Holds) row(decision, SEPTEMBER, "19").outcome();
      assertThat(holds.measures().get(0).measure().modality()).isEqualTo(Modality.MUST);
    }

    @Test
    void doesNotFollowWhereNothingIsSuspected() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(SEPTEMBER, 40)
          .fact(SUSPECTED, Truth.NO)
          .decide(SEPTEMBER.atEndOfMonth());
      assertThat(row(decision, SEPTEMBER, "19").outcome()).isEqualTo(new RowOutcome.DoesNotHold());
    }

    @Test
    void isNotYetKnownWhileNobodySaidAndNoLessonBringsItAbout() {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(SEPTEMBER, 3).decide(SEPTEMBER.atEndOfMonth());
      assertThat(row(decision, SEPTEMBER, "19").outcome())
          .isInstanceOfSatisfying(
              RowOutcome.NotYetKnown.class,
              open ->
                  assertThat(open.needs()).containsExactly(new Need.OfFact(FactKey.of(SUSPECTED))));
      assertThat(decision.headroom())
          .extracting(headroom -> headroom.citation().clause().number())
          .doesNotContain("19");
    }
  }

  @Nested
  @Exercises("21")
  class EndOfContract {
    private StudentCase born(int day) {
      return StudentCase.minor()
          .born(LocalDate.of(2009, 10, day))
          .unexcused(OCTOBER, 3)
          .fact("not-attending-school", Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, true", "16, true", "31, true"})
    void theAgeIsThatOfTheDayAskedAlsoForEarlierAbsences(int asOf, boolean holds) {
      AttendanceDecision decision = born(15).decide(OCTOBER.atDay(asOf));
      assertThat(row(decision, OCTOBER, "21").holds()).isEqualTo(holds);
    }

    @Test
    void anEarlierMonthIsAskedOnItsLastDay() {
      LocalDate later = LocalDate.of(2025, 11, 10);
      assertThat(row(born(31).decide(later), OCTOBER, "21").holds()).isTrue();
      StudentCase november = born(1).born(LocalDate.of(2009, 11, 1));
      assertThat(row(november.decide(later), OCTOBER, "21").outcome())
          .isEqualTo(new RowOutcome.NotApplicable());
    }

    @Test
    void theHeadDecides() {
      RowOutcome.Holds holds = (RowOutcome.Holds)
          row(born(15).decide(OCTOBER.atDay(15)), OCTOBER, "21").outcome();
      assertThat(holds.measures())
          .extracting(ordered -> ordered.measure().actor())
          .containsOnly(Role.HEAD);
    }
  }
}
