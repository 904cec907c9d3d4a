package io.github.tvarka.attendance.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class EscalationChangesTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  private static final LocalDate AS_OF = OCTOBER.atEndOfMonth();

  private static AttendanceDecision decide(int lessons) {
    return StudentCase.minor()
        .unexcused(SEPTEMBER, lessons)
        .unexcused(OCTOBER, 2)
        .decide(AS_OF);
  }

  @Test
  void nothingChangesWhereNothingChanged() {
    assertThat(EscalationChanges.between(decide(3).escalation(), decide(3).escalation()))
        .isEmpty();
  }

  @Test
  void anotherNumberWithTheSameRowsIsNoChange() {
    assertThat(EscalationChanges.between(decide(3).escalation(), decide(4).escalation()))
        .isEmpty();
  }

  @Test
  void aLateExcuseChangesItsMonthAndTheMonthAfterThatRestedOnIt() {
    assertThat(EscalationChanges.between(decide(3).escalation(), decide(0).escalation()))
        .extracting(change -> change.period().from() + " "
            + change.before().orElseThrow().citation().clause())
        .containsExactly("2025-09-01 16", "2025-09-01 17.1", "2025-10-01 17.1", "2025-10-01 17.2");
  }

  @Test
  void aPeriodThatWasNotDecidedBeforeIsAChange() {
    EscalationDecision september =
        StudentCase.minor().decide(SEPTEMBER.atEndOfMonth()).escalation();
    assertThat(EscalationChanges.between(
            september, StudentCase.minor().decide(AS_OF).escalation()))
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.before()).isEmpty());
  }
}
