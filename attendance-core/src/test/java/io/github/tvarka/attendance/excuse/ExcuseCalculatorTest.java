package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcuseCalculatorTest {
  @Test
  void knowsANoticeFromTheDayOnWhichItCame() {
    // The medical notice of 8 October, the sixth day, reaches back to the 7th and before.
    StudentCase student = StudentCase.minor()
        .absent(october(1), october(8))
        .notice(
            Ground.ILLNESS,
            october(1),
            october(8),
            october(8).atTime(9, 0),
            Statement.MEDICAL_NOTICE);
    assertThat(student.decide(october(7))).excuses();
    assertThat(student.decide(october(8)))
        .excuses(october(1), october(2), october(3), october(6), october(7), october(8));
  }

  @Test
  void takesTheBestOfSeveralNotices() {
    assertThat(StudentCase.minor()
            .absent(october(6))
            .notice(Ground.of("family-holiday"), october(6), LocalTime.of(6, 0))
            .notice(Ground.ILLNESS, october(6), LocalTime.of(7, 0))
            .decide(END_OF_OCTOBER))
        .excusesUnder("6.1.1", october(6));
  }

  @Test
  void leavesToTheSchoolRatherThanRefuses() {
    assertThat(StudentCase.minor()
            .absentLessons(october(6), 1)
            .notice(Ground.of("family-holiday"), october(6), LocalTime.of(6, 0))
            .notice(Ground.PERSONAL, october(6), LocalTime.of(7, 0))
            .notice(Ground.ILLNESS, october(6), LocalTime.of(15, 0))
            .decide(END_OF_OCTOBER))
        .leavesToSchool(october(6));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-06T23:59:59, true",
    "2025-10-06T23:59:59.500, true",
    "2025-10-07T00:00, false"
  })
  void takesANoticeUntilTheVeryEndOfTheDay(LocalDateTime received, boolean inTime) {
    AttendancePolicy policy = Rukainiai2023.policy();
    NoticeRule told = policy.excuses().notice();
    NoticeRule untilMidnight = new NoticeRule(
        told.clause(),
        told.givers(),
        told.channels(),
        Deadline.sameDay(DayMoment.END_OF_DAY),
        told.unless(),
        told.atLatest(),
        told.late(),
        told.readings());
    AttendancePolicy changed = policy.withExcuses(
        new ExcusePolicy(untilMidnight, policy.excuses().allowances(), List.of()));
    StudentCase student = StudentCase.minor()
        .absent(october(6))
        .notice(Ground.ILLNESS, october(6), october(6), received);
    LocalDate[] excused = inTime ? new LocalDate[] {october(6)} : new LocalDate[0];
    assertThat(student.decide(changed, END_OF_OCTOBER)).excuses(excused);
  }
}
