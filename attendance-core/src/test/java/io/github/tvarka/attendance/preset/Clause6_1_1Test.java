package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five school days of illness a month on the parent's, or the adult student's, word. */
class Clause6_1_1Test {
  private static final LocalTime IN_TIME = LocalTime.of(7, 30);

  @ParameterizedTest
  @CsvSource({"4, 9, 4", "5, 10, 5", "6, 13, 5", "7, 14, 5"})
  void excusesAtMostFiveSchoolDays(int days, int lastOfOctober, int excused) {
    assertThat(StudentCase.minor()
            .illOnTheirWord(october(6), october(lastOfOctober))
            .decide(END_OF_OCTOBER))
        .excusesDaysUnder("6.1.1", excused);
  }

  @Test
  void leavesTheSixthDayUnexcusedWithoutAMedicalNotice() {
    assertThat(StudentCase.minor().illOnTheirWord(october(6), october(13)).decide(END_OF_OCTOBER))
        .doesNotExcuse(october(13));
  }

  @Test
  void countsTheDaysOfSeveralSpells() {
    assertThat(StudentCase.minor()
            .illOnTheirWord(october(1), october(3))
            .illOnTheirWord(october(13), october(15))
            .decide(END_OF_OCTOBER))
        .excuses(october(1), october(2), october(3), october(13), october(14))
        .doesNotExcuse(october(15));
  }

  @Test
  void givesEachMonthItsOwnFiveDays() {
    assertThat(StudentCase.minor()
            .illOnTheirWord(october(27), october(31))
            .illOnTheirWord(november(10), november(14))
            .decide(END_OF_NOVEMBER))
        .excusesDaysUnder("6.1.1", 10);
  }

  @Test
  void countsADayWithASingleMissedLesson() {
    StudentCase student = StudentCase.minor().illOnTheirWord(october(6), october(9));
    student.absentLessons(october(13), 1).notice(Ground.ILLNESS, october(13), IN_TIME);
    student.absentLessons(october(14), 1).notice(Ground.ILLNESS, october(14), IN_TIME);
    assertThat(student.decide(END_OF_OCTOBER)).doesNotExcuse(october(14));
  }

  @Test
  void countsADayOnceHoweverManyNoticesItTakes() {
    StudentCase student = StudentCase.minor().illOnTheirWord(october(6), october(9));
    student.absent(october(13));
    for (int lesson = 1; lesson <= 6; lesson++) {
      student.request(student
          .builder(Ground.ILLNESS, october(13), october(13))
          .addLessons(lesson)
          .givenBy(Role.PARENT)
          .channel(Channel.EMAIL)
          .receivedAt(october(13).atTime(7, 0))
          .build());
    }
    assertThat(student.decide(END_OF_OCTOBER)).excusesDaysUnder("6.1.1", 5).doesNotExcuse();
  }

  @Test
  void excusesADayOfWhichSomeoneHasJudgedALesson() {
    StudentCase student = StudentCase.minor();
    student.marked(Mark.EXCUSED, october(6), 1).absentLessons(october(6), 2, 3, 4, 5, 6);
    student.notice(Ground.ILLNESS, october(6), IN_TIME);
    assertThat(student.decide(END_OF_OCTOBER)).excusesUnder("6.1.1", october(6));
  }

  @Nested
  class WhoseWord {
    @ParameterizedTest
    @CsvSource({
      "2007-10-10, PARENT, false", "2007-10-09, PARENT, false", "2007-10-08, PARENT, false",
      "2007-10-10, STUDENT, false", "2007-10-09, STUDENT, true", "2007-10-08, STUDENT, true"
    })
    void isTheStudentsFromTheEighteenthBirthdayOn(LocalDate born, String giver, boolean excused) {
      // On 9 October 2025: 17 to the last day, 18 that day, 18 the day before.
      boolean minor = born.equals(LocalDate.of(2007, 10, 10));
      StudentCase student = StudentCase.minor().born(born).absent(october(9));
      student.request(student
          .builder(Ground.ILLNESS, october(9), october(9))
          .givenBy(giver.equals("PARENT") ? Role.PARENT : Role.STUDENT)
          .channel(Channel.E_DIARY)
          .receivedAt(october(9).atTime(IN_TIME))
          .build());
      boolean byParentOfMinor = minor && giver.equals("PARENT");
      LocalDate[] days =
          excused || byParentOfMinor ? new LocalDate[] {october(9)} : new LocalDate[0];
      assertThat(student.decide(END_OF_OCTOBER)).excuses(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, PARENT", "2026-03-02, STUDENT"})
    void changesOnTheFirstOfMarchForOneBornOnTheTwentyNinthOfFebruary(LocalDate day, String giver) {
      StudentCase student = StudentCase.minor().born(LocalDate.of(2008, 2, 29)).absent(day);
      student.request(student
          .builder(Ground.ILLNESS, day, day)
          .givenBy(giver.equals("PARENT") ? Role.PARENT : Role.STUDENT)
          .channel(Channel.E_DIARY)
          .receivedAt(day.atTime(IN_TIME))
          .build());
      assertThat(student.decide(day)).excuses(day);
    }

    @Test
    void passesFromTheParentToTheStudentWithinOneSpell() {
      assertThat(StudentCase.minor()
              .born(LocalDate.of(2007, 10, 8))
              .illOnTheirWord(october(6), october(10))
              .decide(END_OF_OCTOBER))
          .excuses(october(6), october(7))
          .doesNotExcuse(october(8), october(9), october(10));
    }

    @Test
    void isNotKnownWithoutABirthDate() {
      assertThat(StudentCase.ofUnknownAge()
              .illOnTheirWord(october(6), october(6))
              .decide(END_OF_OCTOBER))
          .doesNotYetKnow(october(6), new Need.OfAttribute("birthDate"));
    }

    @Test
    void isNotTheClassTeachers() {
      StudentCase student = StudentCase.minor().absent(october(9));
      student.request(student
          .builder(Ground.ILLNESS, october(9), october(9))
          .givenBy(Role.CLASS_TEACHER)
          .channel(Channel.E_DIARY)
          .receivedAt(october(9).atTime(IN_TIME))
          .build());
      assertThat(student.decide(END_OF_OCTOBER)).doesNotExcuse(october(9));
    }
  }
}
