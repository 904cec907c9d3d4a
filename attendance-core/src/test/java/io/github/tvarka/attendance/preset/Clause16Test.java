package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.escalation.OrderedMeasure;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Modality;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The warning. */
class Clause16Test {
  @Test
  void isNotDueWithoutUnexcusedLessons() {
    assertThat(StudentCase.minor().decide(END_OF_OCTOBER)).doesNotHold(OCTOBER, "16");
  }

  @Test
  void isDueFromTheFirstUnexcusedLesson() {
    assertThat(StudentCase.minor().unexcused(OCTOBER, 1).decide(END_OF_OCTOBER))
        .holds(OCTOBER, "16")
        .doesNotHold(SEPTEMBER, "16");
  }

  @Test
  void mustBeGivenWhereTheMeasuresOf17May() {
    RowOutcome outcome = StudentCase.minor()
        .unexcused(OCTOBER, 1)
        .decide(END_OF_OCTOBER)
        .escalation()
        .at(october(1))
        .flatMap(month -> month.row(Clause.of("16")))
        .orElseThrow()
        .outcome();
    Assertions.assertThat(outcome)
        .isInstanceOfSatisfying(
            RowOutcome.Holds.class,
            holds -> Assertions.assertThat(holds.measures())
                .extracting(OrderedMeasure::measure)
                .extracting(measure -> measure.modality())
                .containsExactly(Modality.MUST));
  }

  @Test
  void isNotDueForExcusedDaysHoweverMany() {
    assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(1), october(15))
            .decide(END_OF_OCTOBER))
        .doesNotHold(OCTOBER, "16");
  }

  @Test
  void isNotYetKnownWhileADayIsLeftToTheSchool() {
    assertThat(StudentCase.minor()
            .personalDays(october(6), october(7), october(8), october(9))
            .decide(END_OF_OCTOBER))
        .doesNotYetKnowWhether(OCTOBER, "16");
  }
}
