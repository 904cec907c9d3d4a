package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The excuse is given in writing by the end of that day's lessons. */
class Clause8Test {
  private static LocalDate[] if9October(boolean listed) {
    return listed ? new LocalDate[] {october(9)} : new LocalDate[0];
  }

  @ParameterizedTest
  @CsvSource({
    "6, 13:39, true", "6, 13:40, true", "6, 13:41, false",
    "5, 12:44, true", "5, 12:45, true", "5, 12:46, false",
    "1, 08:44, true", "1, 08:45, true", "1, 08:46, false"
  })
  void isInTimeUntilTheBellThatEndsTheDaysLastLesson(int lessons, LocalTime at, boolean inTime) {
    assertThat(StudentCase.minor()
            .dayOfLessons(october(9), lessons)
            .absentLessons(october(9), 1)
            .notice(Ground.ILLNESS, october(9), at)
            .decide(END_OF_OCTOBER))
        .excuses(if9October(inTime));
  }

  @Test
  void isInTimeBeforeTheDay() {
    assertThat(StudentCase.minor()
            .absent(october(9))
            .notice(Ground.ILLNESS, october(9), october(9), october(1).atTime(20, 0))
            .decide(END_OF_OCTOBER))
        .excuses(october(9));
  }

  @Test
  void coversOnlyTheDaysThatItIsInTimeFor() {
    assertThat(StudentCase.minor()
            .absent(october(6), october(10))
            .notice(Ground.ILLNESS, october(6), october(10), october(8).atTime(9, 0))
            .decide(END_OF_OCTOBER))
        .doesNotExcuse(october(6), october(7))
        .excuses(october(8), october(9), october(10));
  }

  @ParameterizedTest
  @CsvSource({"email, true", "phone-message, true", "e-diary, true", "call, false", "letter, false"
  })
  void isWritten(String channel, boolean counts) {
    StudentCase student = StudentCase.minor().absent(october(9));
    student.request(student
        .builder(Ground.ILLNESS, october(9), october(9))
        .givenBy(Role.PARENT)
        .channel(Channel.of(channel))
        .receivedAt(october(9).atTime(7, 0))
        .build());
    assertThat(student.decide(END_OF_OCTOBER)).excuses(if9October(counts));
  }

  @Test
  void isNotGivenByAMessageWithoutMomentOrChannel() {
    StudentCase student = StudentCase.minor().absent(october(9));
    student.request(student
        .builder(Ground.ILLNESS, october(9), october(9))
        .givenBy(Role.PARENT)
        .build());
    assertThat(student.decide(END_OF_OCTOBER)).doesNotExcuse(october(9));
  }

  @Test
  void leavesUnexcusedWhatNobodyWroteAbout() {
    assertThat(StudentCase.minor().absent(october(9)).decide(october(9))).doesNotExcuse(october(9));
  }
}
