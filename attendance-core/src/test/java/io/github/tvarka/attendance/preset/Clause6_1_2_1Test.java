package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.AllowanceUse;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.quantity.Fraction;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ill again in one month: with a medical notice, and 21 calendar days in all. */
class Clause6_1_2_1Test {
  @Test
  void excusesTheSecondSpellBeyondFiveDaysWithAMedicalNotice() {
    assertThat(StudentCase.minor()
            .illOnTheirWord(october(6), october(10))
            .illWithMedicalNotice(october(20), october(21))
            .decide(END_OF_OCTOBER))
        .excusesUnder("6.1.2.1", october(20), october(21));
  }

  @Test
  void doesNotExcuseItOnAPlainMessage() {
    assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(1), october(8))
            .illOnTheirWord(october(20), october(20))
            .decide(END_OF_OCTOBER))
        .doesNotExcuse(october(20));
  }

  @ParameterizedTest
  @CsvSource({"27, true", "28, true", "29, false"})
  void givesTwentyOneCalendarDaysInAMonthOverTwoSpells(int last, boolean excused) {
    // 1 to 9 October are 9 days; from Friday 17 October on, the 27th makes it 20, the 28th 21, the
    // 29th 22.
    Assertions.assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(1), october(9))
            .illWithMedicalNotice(october(17), october(31))
            .decide(END_OF_OCTOBER)
            .excuses()
            .verdict(new LessonSlot(october(last), 1)))
        .get()
        .satisfies(verdict -> Assertions.assertThat(verdict.outcome())
            .isInstanceOf(
                excused ? ExcuseOutcome.Excused.class : ExcuseOutcome.LeftToSchool.class));
  }

  @Test
  void leavesTheDaysBeyondTheTotalToTheSchool() {
    assertThat(StudentCase.minor()
            .illWithMedicalNotice(october(1), october(10))
            .illWithMedicalNotice(october(16), october(30))
            .decide(END_OF_OCTOBER))
        .leavesToSchool(october(27), october(28), october(29), october(30));
  }

  @Test
  void isUsedUpOnceThoughTwoClausesCiteIt() {
    AttendanceDecision decision =
        StudentCase.minor().illWithMedicalNotice(october(1), october(10)).decide(END_OF_OCTOBER);
    Assertions.assertThat(decision.excuses().uses()).doesNotHaveDuplicates();
    Assertions.assertThat(decision.excuses().uses())
        .filteredOn(use -> use.citation().clause().number().equals("6.1.2.1"))
        .singleElement()
        .extracting(AllowanceUse::used, AllowanceUse::left)
        .containsExactly(Fraction.of(10), Fraction.of(11));
  }
}
