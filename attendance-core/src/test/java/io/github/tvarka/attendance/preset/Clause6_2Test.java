package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_JANUARY;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.january;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three days a half-year for personal reasons; more days, and single lessons, are the school's to excuse. */
class Clause6_2Test {
  private static final LocalTime IN_TIME = LocalTime.of(7, 30);

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 3", "4, 3", "5, 3"})
  void excusesThreeDays(int asked, int excused) {
    StudentCase student = StudentCase.minor();
    for (int i = 0; i < asked; i++) {
      student.personalDays(october(6 + i));
    }
    assertThat(student.decide(END_OF_OCTOBER)).excusesDaysUnder("6.2", excused);
  }

  @Test
  void leavesTheFourthDayToTheSchool() {
    assertThat(StudentCase.minor()
            .personalDays(october(6), october(7), october(8), october(9))
            .decide(END_OF_OCTOBER))
        .leavesToSchool(october(9));
  }

  @Test
  void countsEachHalfYearByItself() {
    // 23 January is the last day of the first half-year, 26 January the first of the second.
    assertThat(StudentCase.minor()
            .personalDays(january(20), january(21), january(22), january(23), january(26))
            .decide(END_OF_JANUARY))
        .excusesUnder("6.2", january(20), january(21), january(22), january(26))
        .leavesToSchool(january(23));
  }

  @Test
  void givesTheSecondHalfYearThreeDaysFromItsFirstDayOn() {
    assertThat(StudentCase.minor()
            .personalDays(january(23), january(26), january(27), january(28), january(29))
            .decide(END_OF_JANUARY))
        .excusesUnder("6.2", january(23), january(26), january(27), january(28))
        .leavesToSchool(january(29));
  }

  @Test
  void lastsToTheLastDayOfTheSecondHalfYear() {
    LocalDate day = LocalDate.of(2026, 6, 12);
    assertThat(StudentCase.minor().personalDays(day).decide(day)).excusesUnder("6.2", day);
  }

  @Test
  void isApprovedByTheClassTeacher() {
    assertThat(StudentCase.minor().personalDays(october(6)).decide(END_OF_OCTOBER))
        .excusedBy(Role.CLASS_TEACHER, october(6));
  }

  @Nested
  class SingleLessons {
    @Test
    void areLeftToTheSchoolAndUseUpNoDay() {
      assertThat(StudentCase.minor()
              .absentLessons(october(6), 1, 2, 3, 4, 5)
              .notice(Ground.PERSONAL, october(6), IN_TIME, Statement.REASONS_GIVEN)
              .personalDays(october(7), october(8), october(9))
              .decide(END_OF_OCTOBER))
          .leavesToSchool(october(6))
          .excusesUnder("6.2", october(7), october(8), october(9));
    }

    @Test
    void areAllOfAShortDay() {
      assertThat(StudentCase.minor()
              .dayOfLessons(october(6), 2)
              .absentLessons(october(6), 1, 2)
              .notice(Ground.PERSONAL, october(6), IN_TIME)
              .decide(END_OF_OCTOBER))
          .excusesUnder("6.2", october(6));
    }

    @Test
    void mayTurnOutToBeAWholeDayWhileALessonIsUnmarked() {
      assertThat(StudentCase.minor()
              .absentLessons(october(6), 1, 2, 3, 4, 5)
              .unmarked(october(6), 6)
              .notice(Ground.PERSONAL, october(6), IN_TIME)
              .decide(END_OF_OCTOBER))
          .doesNotYetKnow(
              october(6), new Need.OfLessonMarks(List.of(new LessonSlot(october(6), 6))));
    }

    @Test
    void areNotWhatIsLeftOfAWholeDayWithAJudgedLesson() {
      assertThat(StudentCase.minor()
              .marked(Mark.UNEXCUSED, october(6), 1)
              .absentLessons(october(6), 2, 3, 4, 5, 6)
              .notice(Ground.PERSONAL, october(6), IN_TIME)
              .decide(END_OF_OCTOBER))
          .excusesUnder("6.2", october(6));
    }
  }

  @Nested
  class AndIllness {
    @Test
    void haveAllowancesOfTheirOwn() {
      assertThat(StudentCase.minor()
              .illOnTheirWord(october(6), october(10))
              .personalDays(october(13), october(14), october(15))
              .decide(END_OF_OCTOBER))
          .excusesDaysUnder("6.1.1", 5)
          .excusesDaysUnder("6.2", 3);
    }

    @Test
    void giveADayToTheNoticeThatCameFirst() {
      StudentCase student = StudentCase.minor().absent(october(6));
      student.notice(Ground.PERSONAL, october(6), LocalTime.of(7, 1));
      student.notice(Ground.ILLNESS, october(6), LocalTime.of(7, 0));
      assertThat(student.decide(END_OF_OCTOBER))
          .excusesUnder("6.1.1", october(6))
          .excusesUnder("6.2");
    }
  }
}
