package io.github.tvarka.attendance.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is addressed depends on whether the student is a minor on the day. */
class AddresseesTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);

  private static List<List<Role>> addressed(
      StudentCase student, YearMonth month, String clause, String act) {
    RowDecision row = student
        .decide(month.atEndOfMonth())
        .escalation()
        .at(month.atDay(1))
        .flatMap(period -> period.row(Clause.of(clause)))
        .orElseThrow();
    return ((RowOutcome.Holds) row.outcome())
        .measures().stream()
            .map(OrderedMeasure::measure)
            .filter(measure -> measure.act().code().equals(act))
            .map(measure -> measure.addressees())
            .toList();
  }

  @Test
  void aMinorIsWarnedWithTheParentsAndAnAdultAlone() {
    assertThat(addressed(StudentCase.minor().unexcused(SEPTEMBER, 1), SEPTEMBER, "16", "warning"))
        .containsExactly(List.of(Role.STUDENT, Role.PARENT));
    assertThat(addressed(StudentCase.adult().unexcused(SEPTEMBER, 1), SEPTEMBER, "16", "warning"))
        .containsExactly(List.of(Role.STUDENT));
  }

  @Test
  void onTheEighteenthBirthdayTheStudentIsAnAdult() {
    LocalDate end = SEPTEMBER.atEndOfMonth();
    assertThat(addressed(
            StudentCase.minor().born(end.minusYears(18)).unexcused(SEPTEMBER, 1),
            SEPTEMBER,
            "16",
            "warning"))
        .containsExactly(List.of(Role.STUDENT));
    assertThat(addressed(
            StudentCase.minor().born(end.minusYears(18).plusDays(1)).unexcused(SEPTEMBER, 1),
            SEPTEMBER,
            "16",
            "warning"))
        .containsExactly(List.of(Role.STUDENT, Role.PARENT));
  }

  @Test
  void anAdultMayBeHeardWithoutTheParents() {
    StudentCase adult = StudentCase.adult().unexcused(SEPTEMBER, 15).unexcused(OCTOBER, 15);
    assertThat(addressed(adult, OCTOBER, "17.4", "commission-hearing"))
        .containsExactly(List.of(Role.STUDENT, Role.CLASS_TEACHER));
    assertThat(addressed(adult, OCTOBER, "17.4", "invite-parents-too"))
        .containsExactly(List.of(Role.PARENT));
  }
}
