package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.role.Role;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Weather, transport, traffic and other force majeure, with clauses 7 and 8 on who excuses and what it takes. */
class Clause6_3Test {
  private static StudentCase schoolBusFailed() {
    StudentCase student = StudentCase.minor().absent(october(9));
    ExcuseRequest.Builder request = student.builder(Ground.FORCE_MAJEURE, october(9), october(9));
    return student.request(
        request.givenBy(Role.SCHOOL).addStatements(Statement.SCHOOL_TRANSPORT).build());
  }

  @Test
  void isExcusedByTheHeadWithoutANoticeWhenTheSchoolBusFailed() {
    assertThat(schoolBusFailed().decide(END_OF_OCTOBER))
        .excusesUnder("6.3", october(9))
        .excusedBy(Role.HEAD, october(9));
  }

  @Test
  void isExcusedByTheHeadEvenIfTheParentTellsLate() {
    assertThat(StudentCase.minor()
            .absent(october(9))
            .notice(
                Ground.FORCE_MAJEURE, october(9), LocalTime.of(20, 0), Statement.SCHOOL_TRANSPORT)
            .decide(END_OF_OCTOBER))
        .excusedBy(Role.HEAD, october(9));
  }

  @Test
  void isExcusedFromTheDayOnWhichTheFailureWasTold() {
    StudentCase student = StudentCase.minor()
        .absent(october(9))
        .notice(
            Ground.FORCE_MAJEURE,
            october(9),
            october(9),
            october(10).atTime(7, 0),
            Statement.SCHOOL_TRANSPORT);
    assertThat(student.decide(october(9))).doesNotExcuse(october(9));
    assertThat(student.decide(october(10))).excuses(october(9));
  }

  @Test
  void isExcusedByTheClassTeacherOnANoticeInTimeOtherwise() {
    assertThat(StudentCase.minor()
            .absent(october(9))
            .notice(Ground.FORCE_MAJEURE, october(9), LocalTime.of(13, 40))
            .decide(END_OF_OCTOBER))
        .excusedBy(Role.CLASS_TEACHER, october(9));
  }

  @Test
  void isNotExcusedOnALateNoticeOtherwise() {
    assertThat(StudentCase.minor()
            .absent(october(9))
            .notice(Ground.FORCE_MAJEURE, october(9), LocalTime.of(13, 41))
            .decide(END_OF_OCTOBER))
        .doesNotExcuse(october(9));
  }

  @Test
  void hasNoLimitOfDays() {
    StudentCase student = StudentCase.minor().absent(october(1), october(31));
    student.notice(Ground.FORCE_MAJEURE, october(1), october(31), october(1).atTime(7, 0));
    assertThat(student.decide(END_OF_OCTOBER)).excusesDaysUnder("6.3", 23);
  }

  @Test
  void doesNotCoverAGroundThatTheTextDoesNotName() {
    assertThat(StudentCase.minor()
            .absent(october(9))
            .notice(Ground.of("family-holiday"), october(9), LocalTime.of(7, 0))
            .decide(END_OF_OCTOBER))
        .doesNotExcuse(october(9));
  }
}
