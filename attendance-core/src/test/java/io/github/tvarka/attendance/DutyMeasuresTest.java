package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done under a duty falls away from no ladder, unless a row or one of its measures has the same clause. */
class DutyMeasuresTest {
  /** A duty of the preset, which a made-up clause orders. */
  private static AttendancePolicy withDutyOf(String clause) {
    AttendancePolicy policy = Rukainiai2023.policy();
    List<Duty> duties = new ArrayList<>(policy.duties());
    duties.add(policy.duties().get(0).withClause(Clause.of(clause)));
    return policy.withDuties(duties);
  }

  private static List<String> fallenAway(AttendancePolicy policy, String clause, int lessons) {
    AttendanceFacts facts = StudentCase.minor()
        .unexcused(OCTOBER, lessons)
        .taken(clause, "monitor-attendance", october(20), october(1))
        .facts();
    PeriodDecision period = AttendanceCalculator.of(policy)
        .decide(facts, END_OF_OCTOBER)
        .escalation()
        .at(END_OF_OCTOBER)
        .orElseThrow();
    return period.fallenAway().stream()
        .map(TakenMeasure::clause)
        .map(Clause::number)
        .toList();
  }

  @Test
  void whatWasDoneUnderADutyAloneDoesNotFallAway() {
    assertThat(fallenAway(withDutyOf("99"), "99", 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.3", "17.3.1"})
  void whatADutyAndARowBothOrderFallsAwayWithTheRow(String clause) {
    AttendancePolicy policy = withDutyOf(clause);
    assertThat(fallenAway(policy, clause, 14)).containsExactly(clause);
    assertThat(fallenAway(policy, clause, 15)).isEmpty();
  }
}
