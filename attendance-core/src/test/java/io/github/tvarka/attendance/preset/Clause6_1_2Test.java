package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.DECEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.calendar.LessonSlot;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beyond five days with a medical notice: at most 21 calendar days from the first. */
class Clause6_1_2Test {
  @ParameterizedTest
  @CsvSource({"20, EXCUSED", "21, EXCUSED", "22, LEFT_TO_SCHOOL"})
  void coversTwentyOneCalendarDaysFromTheFirst(int calendarDay, String outcome) {
    // From Wednesday 1 October: the 20th day is a Monday, the 21st a Tuesday, the 22nd a Wednesday.
    ExcuseOutcome found = StudentCase.minor()
        .illWithMedicalNotice(october(1), october(24))
        .decide(END_OF_OCTOBER)
        .excuses()
        .verdict(new LessonSlot(october(calendarDay), 1))
        .orElseThrow()
        .outcome();
    Assertions.assertThat(found)
        .isInstanceOf(
            outcome.equals("EXCUSED")
                ? ExcuseOutcome.Excused.class
                : ExcuseOutcome.LeftToSchool.class);
  }

  @Test
  void excusesTheSixthDayThatTheParentsWordDoesNot() {
    assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(6), october(13))
            .decide(END_OF_OCTOBER))
        .excusesDaysUnder("6.1.1", 5)
        .excusesUnder("6.1.2", october(13));
  }

  @Test
  void asksForTheMedicalNoticeAndNoOtherStatement() {
    assertThat(StudentCase.minor()
            .absent(october(6), october(13))
            .notice(
                Ground.ILLNESS,
                october(6),
                october(13),
                october(6).atTime(7, 30),
                Statement.DOCUMENTS,
                Statement.REASONS_GIVEN)
            .decide(END_OF_OCTOBER))
        .doesNotExcuse(october(13));
  }

  @Test
  void countsTheHolidaysInTheMiddleOfASpell() {
    // 27 October to 16 November are 21 calendar days, 3 to 9 November are holidays.
    assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(27), november(21))
            .decide(END_OF_NOVEMBER))
        .leavesToSchool(november(17), november(18), november(19), november(20), november(21));
  }

  @Test
  void goesOnOverTheMonthsEnd() {
    // 20 October to 9 November: the spell is used up in the holidays. Five days of November stay on
    // the parent's word.
    assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(20), november(18))
            .decide(END_OF_NOVEMBER))
        .excusesUnder("6.1.2", october(27), october(28), october(29), october(30), october(31))
        .leavesToSchool(november(17), november(18));
  }

  @Test
  void beginsAnewWithASpellAfterADayAtSchool() {
    assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(1), october(17))
            .illWithMedicalNotice(november(12), november(28))
            .decide(DECEMBER.atDay(1)))
        .leavesToSchool()
        .doesNotExcuse();
  }

  @Test
  void isNotEvadedByAJudgedDayInTheMiddleOfASpell() {
    StudentCase student = StudentCase.minor().absent(october(1), october(9));
    student.marked(Mark.EXCUSED, october(10), 1, 2, 3, 4, 5, 6).absent(october(13), october(24));
    student.notice(
        Ground.ILLNESS,
        october(1),
        october(24),
        october(1).atTime(7, 30),
        Statement.MEDICAL_NOTICE);
    assertThat(student.decide(END_OF_OCTOBER))
        .excusesUnder("6.1.2.1")
        .leavesToSchool(october(22), october(23), october(24));
  }

  @Nested
  class AMedicalNotice {
    private StudentCase absentFromTheFirst(LocalDate received, LocalTime at) {
      return StudentCase.minor()
          .absent(october(1), october(10))
          .notice(
              Ground.ILLNESS,
              october(1),
              october(10),
              received.atTime(at),
              Statement.MEDICAL_NOTICE);
    }

    @ParameterizedTest
    @CsvSource({"8, 13:39, 8", "8, 13:40, 8", "8, 13:41, 2", "9, 07:30, 2", "10, 13:40, 1"})
    void reachesBackIfItCameByTheEndOfTheSixthDay(int day, LocalTime at, int excused) {
      // The sixth missed day is Wednesday 8 October. Later, it covers only its own and later days.
      int days = (int)
          absentFromTheFirst(october(day), at).decide(END_OF_OCTOBER).excuses().verdicts().stream()
              .filter(verdict -> verdict.outcome() instanceof ExcuseOutcome.Excused)
              .count();
      Assertions.assertThat(days).isEqualTo(excused);
    }

    @Test
    void coversItsOwnDayAfterTheSixthToo() {
      assertThat(StudentCase.minor()
              .illOnTheirWord(october(1), october(7))
              .absent(october(8), october(10))
              .notice(
                  Ground.ILLNESS,
                  october(8),
                  october(10),
                  october(9).atTime(7, 30),
                  Statement.MEDICAL_NOTICE)
              .decide(END_OF_OCTOBER))
          .excusesUnder("6.1.2", october(9), october(10))
          .doesNotExcuse(october(8));
    }

    @Test
    void doesNotRestOnTheReadingOfLateNoticesWhereItReachesBack() {
      Assertions.assertThat(absentFromTheFirst(october(8), LocalTime.of(7, 30))
              .decide(END_OF_OCTOBER)
              .excuses()
              .verdicts())
          .allSatisfy(verdict -> Assertions.assertThat(verdict.readings())
              .contains("illness-day")
              .doesNotContain("late-notice"));
    }

    @Test
    void doesNotReachBackToASpellOfFiveDays() {
      assertThat(StudentCase.minor()
              .absent(october(1), october(7))
              .notice(
                  Ground.ILLNESS,
                  october(1),
                  october(7),
                  october(7).atTime(7, 30),
                  Statement.MEDICAL_NOTICE)
              .decide(END_OF_OCTOBER))
          .excuses(october(7));
    }

    @Test
    void doesNotReachBackToAnEarlierSpell() {
      assertThat(StudentCase.minor()
              .absent(october(1), october(3))
              .absent(october(13), october(16))
              .notice(
                  Ground.ILLNESS,
                  october(1),
                  october(16),
                  october(15).atTime(7, 30),
                  Statement.MEDICAL_NOTICE)
              .decide(END_OF_OCTOBER))
          .excuses(october(13), october(14), october(15), october(16));
    }

    @Test
    void doesNotChangeWhatEarlierNoticesGave() {
      StudentCase student = StudentCase.minor()
          .absent(october(1), october(14))
          .illWithMedicalNotice(october(15), november(18));
      assertThat(student.decide(END_OF_NOVEMBER)).leavesToSchool(november(17), november(18));
      student.notice(Ground.ILLNESS, october(1), october(14), november(18).atTime(15, 0));
      // Far too late for 1 to 14 October, and so it must not make the spell begin there.
      assertThat(student.decide(END_OF_NOVEMBER))
          .leavesToSchool(november(17), november(18))
          .doesNotExcuse(days(october(1), october(14)));
    }

    private LocalDate[] days(LocalDate from, LocalDate to) {
      return from.datesUntil(to.plusDays(1))
          .filter(day -> day.getDayOfWeek().getValue() < 6)
          .toArray(LocalDate[]::new);
    }
  }
}
