package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.DECEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.NEXT_SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.december;
import static io.github.tvarka.attendance.SchoolDays.november;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.Ground;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unexcused lessons after the commission's hearing. */
class Clause18Test {
  private static StudentCase heardOn12November() {
    return StudentCase.minor().unexcused(SEPTEMBER, 15).unexcused(OCTOBER, 15).heard(november(12));
  }

  @Test
  void doesNotHoldWithoutAHearing() {
    assertThat(StudentCase.minor()
            .unexcused(SEPTEMBER, 15)
            .unexcused(OCTOBER, 15)
            .decide(END_OF_NOVEMBER))
        .doesNotHold(OCTOBER, "18")
        .doesNotHold(NOVEMBER, "18");
  }

  @Test
  void doesNotHoldForTheMonthsBeforeTheHearing() {
    assertThat(heardOn12November().decide(END_OF_NOVEMBER))
        .doesNotHold(SEPTEMBER, "18")
        .doesNotHold(OCTOBER, "18")
        .doesNotHold(NOVEMBER, "18");
  }

  @ParameterizedTest
  @CsvSource({"11, false", "12, false", "13, true"})
  void holdsForALessonOnADayAfterTheHearing(int day, boolean holds) {
    StudentCase student = heardOn12November().absentLessons(november(day), 1);
    if (holds) {
      assertThat(student.decide(END_OF_NOVEMBER)).holds(NOVEMBER, "18");
    } else {
      assertThat(student.decide(END_OF_NOVEMBER)).doesNotHold(NOVEMBER, "18");
    }
  }

  @Test
  void doesNotHoldForAnExcusedLesson() {
    assertThat(heardOn12November()
            .absentLessons(november(20), 1)
            .notice(Ground.ILLNESS, november(20), LocalTime.of(7, 0))
            .decide(END_OF_NOVEMBER))
        .doesNotHold(NOVEMBER, "18");
  }

  @Test
  void doesNotHoldInALaterMonthWithoutUnexcusedLessons() {
    assertThat(heardOn12November().absentLessons(november(20), 1).decide(DECEMBER.atEndOfMonth()))
        .holds(NOVEMBER, "18")
        .doesNotHold(DECEMBER, "18");
  }

  @Test
  void doesNotHoldInTheNextSchoolYear() {
    assertThat(
            heardOn12November().unexcused(NEXT_SEPTEMBER, 1).decide(NEXT_SEPTEMBER.atEndOfMonth()))
        .doesNotHold(NEXT_SEPTEMBER, "18");
  }

  @Test
  void doesNotFallAwayByASecondHearing() {
    StudentCase student = heardOn12November().absentLessons(december(5), 1);
    assertThat(student.decide(december(9))).holds(DECEMBER, "18");
    assertThat(student.heard(december(10)).decide(DECEMBER.atEndOfMonth())).holds(DECEMBER, "18");
  }
}
