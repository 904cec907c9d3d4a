package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.role.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who excuses: the class teacher, and the head for the school's transport (see {@link Clause6_3Test}). */
class Clause7Test {
  @Test
  void theClassTeacherExcusesIllnessOnTheirWordAndBeyond() {
    AttendanceDecision decision =
        StudentCase.minor().illWithMedicalNotice(october(6), october(14)).decide(END_OF_OCTOBER);
    assertThat(decision)
        .excusedBy(Role.CLASS_TEACHER, october(6))
        .excusedBy(Role.CLASS_TEACHER, october(14));
  }

  @Test
  void theClassTeacherDecidesBeyondTheTwentyOneDays() {
    ExcuseOutcome last = StudentCase.minor()
        .illWithMedicalNotice(october(1), october(22))
        .decide(END_OF_OCTOBER)
        .excuses()
        .verdict(new LessonSlot(october(22), 1))
        .orElseThrow()
        .outcome();
    Assertions.assertThat(last)
        .isInstanceOfSatisfying(
            ExcuseOutcome.LeftToSchool.class,
            left -> Assertions.assertThat(left.by()).isEqualTo(Role.CLASS_TEACHER));
  }

  @Test
  void theSchoolDecidesOnMorePersonalDays() {
    ExcuseOutcome fourth = StudentCase.minor()
        .personalDays(october(6), october(7), october(8), october(9))
        .decide(END_OF_OCTOBER)
        .excuses()
        .verdict(new LessonSlot(october(9), 1))
        .orElseThrow()
        .outcome();
    Assertions.assertThat(fourth)
        .isInstanceOfSatisfying(
            ExcuseOutcome.LeftToSchool.class,
            left -> Assertions.assertThat(left.by()).isEqualTo(Role.SCHOOL));
  }
}
