package io.github.tvarka.attendance.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LithuaniaV1112Test {
  private static final LocalDate END = LocalDate.of(2025, 10, 31);
  private static final AttendancePolicy POLICY = LithuaniaV1112.policy();

  private static LocalDate october(int day) {
    return LocalDate.of(2025, 10, day);
  }

  private static long excused(AttendanceDecision decision) {
    return decision.excuses().verdicts().stream()
        .filter(verdict -> verdict.outcome() instanceof ExcuseOutcome.Excused)
        .count();
  }

  private static long leftToSchool(AttendanceDecision decision) {
    return decision.excuses().verdicts().stream()
        .filter(verdict -> verdict.outcome() instanceof ExcuseOutcome.LeftToSchool)
        .count();
  }

  private static StudentCase ill(int days, Statement... statements) {
    StudentCase student = StudentCase.minor();
    for (int i = 0; i < days; i++) {
      LocalDate day =
          SchoolYear2025.calendar().schoolDays(new DateRange(october(1), END)).get(i);
      student.absent(day).notice(Ground.ILLNESS, day, LocalTime.of(7, 30), statements);
    }
    return student;
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "5, 5", "6, 5", "9, 5"})
  void fiveSchoolDaysOfIllnessAMonthAreExcusedOnTheirWord(int days, long excused) {
    assertThat(excused(ill(days).decide(POLICY, END))).isEqualTo(excused);
  }

  @Test
  void anyNumberIsWithProof() {
    assertThat(excused(ill(9, Statement.of("health-proof")).decide(POLICY, END)))
        .isEqualTo(9);
  }

  private static AttendanceFacts personal(int days, TermKind terms) {
    StudentCase student = StudentCase.minor();
    for (int i = 0; i < days; i++) {
      LocalDate day = october(6 + i);
      student.absent(day).notice(Ground.PERSONAL, day, LocalTime.of(7, 30));
    }
    Term term = new Term(terms, 1, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 28));
    return student.facts().withCalendar(SchoolYear2025.calendar().withTerms(term));
  }

  @ParameterizedTest
  @CsvSource({"half-year, 3, 3, 0", "half-year, 4, 3, 1", "trimester, 2, 2, 0", "trimester, 3, 2, 1"
  })
  void personalDaysGoByTheSchoolsOwnTerms(String terms, int days, long excused, long left) {
    AttendanceDecision decision =
        AttendanceCalculator.of(POLICY).decide(personal(days, TermKind.of(terms)), END);
    assertThat(excused(decision)).isEqualTo(excused);
    assertThat(leftToSchool(decision)).isEqualTo(left);
  }

  @Test
  void whereTheCalendarHasNeitherTermThatIsSaid() {
    AttendanceDecision decision =
        AttendanceCalculator.of(POLICY).decide(personal(1, TermKind.QUARTER), END);
    assertThat(decision.excuses().verdicts().get(0).outcome())
        .isInstanceOf(ExcuseOutcome.NotYetKnown.class);
  }

  @Test
  void theHeadExcusesRepresentingTheSchoolWithoutANotice() {
    StudentCase student = StudentCase.minor().absent(october(6));
    ExcuseRequest.Builder event = student.builder(Ground.of("official"), october(6), october(6));
    event.givenBy(Role.SCHOOL);
    AttendanceDecision decision = student.request(event.build()).decide(POLICY, END);
    assertThat(decision.excuses().verdicts().get(0).outcome())
        .isInstanceOfSatisfying(
            ExcuseOutcome.Excused.class, excused -> assertThat(excused.by()).isEqualTo(Role.HEAD));
  }

  private static RowOutcome row(StudentCase student, String clause) {
    return student
        .decide(POLICY, END)
        .escalation()
        .at(END)
        .flatMap(period -> period.row(Clause.of(clause)))
        .orElseThrow()
        .outcome();
  }

  @Test
  void thatAbsenceRecursIsForPeopleToSay() {
    StudentCase many = StudentCase.minor().unexcused(YearMonth.of(2025, 10), 60);
    assertThat(row(many, "commission")).isInstanceOf(RowOutcome.NotYetKnown.class);
    many.fact("unexcused-absence-recurs", Truth.YES);
    assertThat(row(many, "commission")).isInstanceOf(RowOutcome.Holds.class);
    assertThat(row(many, "municipality")).isInstanceOf(RowOutcome.DoesNotHold.class);
    many.taken("commission", "commission-hearing", october(20), october(1));
    assertThat(row(many, "municipality")).isInstanceOf(RowOutcome.Holds.class);
  }

  @Test
  void eachClauseSaysHowItIsKnown() {
    assertThat(LithuaniaV1112.knownFrom().keySet())
        .containsExactlyElementsOf(
            POLICY.clauses().stream().map(HeldClause::clause).toList());
  }

  @Test
  void aSchoolsOwnRegulationCanBeSetBesideIt() {
    StudentCase student = ill(6, Statement.MEDICAL_NOTICE);
    assertThat(excused(student.decide(Rukainiai2023.policy(), END))).isEqualTo(6);
    assertThat(excused(student.decide(POLICY, END))).isEqualTo(5);
  }
}
