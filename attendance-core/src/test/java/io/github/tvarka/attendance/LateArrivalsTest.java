package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.notice.NoticeOutcome;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lesson that a student came late to is not a missed one, for allowances and for duties alike. */
class LateArrivalsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

  private static AttendanceFacts absentFiveAndLateForTheSixth() {
    AttendanceFacts facts = StudentCase.minor()
        .absentLessons(DAY, 1, 2, 3, 4, 5)
        .notice(Ground.PERSONAL, DAY, LocalTime.of(7, 30))
        .facts();
    List<LessonEntry> entries = new ArrayList<>(facts.absences().entries());
    entries.add(LessonEntry.late(DAY, 6, 10));
    return facts.withAbsences(AbsenceLog.of(entries));
  }

  @Test
  void aDayWithALateLessonIsNotAWholeDay() {
    AttendanceDecision decision =
        AttendanceCalculator.of(Rukainiai2023.policy()).decide(absentFiveAndLateForTheSixth(), DAY);
    assertThat(decision.excuses().verdicts())
        .singleElement()
        .satisfies(verdict ->
            assertThat(verdict.outcome()).isInstanceOf(ExcuseOutcome.LeftToSchool.class));
  }

  @Test
  void aLateArrivalAloneCallsForNoWordOfAnAbsence() {
    AttendanceFacts late = StudentCase.minor()
        .facts()
        .withAbsences(AbsenceLog.of(List.of(new LessonEntry(DAY, 1, Mark.LATE))));
    assertThat(AttendanceCalculator.of(Rukainiai2023.policy())
            .notices(late, DAY.atTime(15, 0))
            .duties())
        .filteredOn(duty -> duty.outcome() instanceof NoticeOutcome.CalledFor)
        .extracting(duty -> duty.citation().clause().number())
        .doesNotContain("12.1", "10.1");
  }
}
