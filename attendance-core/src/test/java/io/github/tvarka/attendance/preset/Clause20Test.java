package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_JANUARY;
import static io.github.tvarka.attendance.SchoolDays.JANUARY;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.january;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than half of the month's lessons; January 2026 has 20 days of 6. */
class Clause20Test {
  @ParameterizedTest
  @CsvSource({"59, false", "60, false", "61, true", "120, true"})
  void takesMoreThanHalf(int lessons, boolean more) {
    StudentCase student =
        StudentCase.minor().unexcused(JANUARY, lessons).fact("support-exhausted", Truth.YES);
    if (more) {
      assertThat(student.decide(END_OF_JANUARY)).holdsExactly(JANUARY, "17.3", "20");
    } else {
      assertThat(student.decide(END_OF_JANUARY)).holdsExactly(JANUARY, "17.3");
    }
  }

  @Test
  void countsTheLessonsOfTheWholeMonthThoughItIsNotOver() {
    assertThat(StudentCase.minor()
            .absent(january(5), january(9))
            .fact("support-exhausted", Truth.YES)
            .decide(january(9)))
        .doesNotHold(JANUARY, "20");
  }

  @Test
  void countsShortDaysAsTheyAre() {
    // 19 days of 6 and one of 1 are 115 lessons: 58 are more than half.
    StudentCase student = StudentCase.minor()
        .dayOfLessons(january(30), 1)
        .unexcused(JANUARY, 58)
        .fact("support-exhausted", Truth.YES);
    assertThat(student.decide(END_OF_JANUARY)).holds(JANUARY, "20");
  }

  @Test
  void takesThatAllSupportIsExhausted() {
    StudentCase student = StudentCase.minor().unexcused(JANUARY, 61);
    assertThat(student.decide(END_OF_JANUARY))
        .doesNotYetKnow(JANUARY, "20", new Need.OfFact(FactKey.of("support-exhausted")));
    assertThat(student.fact("support-exhausted", Truth.NO).decide(END_OF_JANUARY))
        .doesNotHold(JANUARY, "20");
  }

  @ParameterizedTest
  @CsvSource({"2008-01-31, false", "2008-02-01, true"})
  void isForAChildUntilTheEighteenthBirthday(LocalDate born, boolean child) {
    StudentCase student =
        StudentCase.minor().born(born).unexcused(JANUARY, 61).fact("support-exhausted", Truth.YES);
    if (child) {
      assertThat(student.decide(END_OF_JANUARY)).holds(JANUARY, "20");
    } else {
      assertThat(student.decide(END_OF_JANUARY)).doesNotApply(JANUARY, "20");
    }
  }

  @Test
  void doesNotAskForSupportBelowHalf() {
    assertThat(StudentCase.minor().unexcused(OCTOBER, 3).decide(OCTOBER.atEndOfMonth()))
        .doesNotHold(OCTOBER, "20");
  }

  @Test
  void doesNotHoldInAMonthWithoutLessons() {
    YearMonth july = YearMonth.of(2026, 7);
    assertThat(StudentCase.minor()
            .fact("support-exhausted", Truth.YES)
            .decide(LocalDate.of(2026, 7, 15)))
        .holdsExactly(july)
        .doesNotHold(july, "20");
  }
}
