package io.github.tvarka.attendance.absence;

import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceLogTest {
  private static final LessonEntry SECOND = new LessonEntry(october(9), 2, Mark.ABSENT);
  private static final LessonEntry TENTH = new LessonEntry(october(9), 10, Mark.EXCUSED);
  private static final LessonEntry NEXT_DAY = new LessonEntry(october(10), 1, Mark.UNMARKED);

  @Test
  void sortsByDayAndLesson() {
    AbsenceLog log = AbsenceLog.of(List.of(NEXT_DAY, TENTH, SECOND));
    assertThat(log.entries()).containsExactly(SECOND, TENTH, NEXT_DAY);
    assertThat(log).isEqualTo(AbsenceLog.of(List.of(SECOND, NEXT_DAY, TENTH)));
  }

  @Test
  void refusesALessonTwiceWhateverTheMarks() {
    LessonEntry again = new LessonEntry(october(9), 2, Mark.EXCUSED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AbsenceLog.of(List.of(SECOND, again)))
        .withMessage("absences (2025-10-09#2) must not stand twice");
  }

  @Test
  void refusesNoEntry() {
    assertThatNullPointerException()
        .isThrownBy(() -> AbsenceLog.of(Arrays.asList(SECOND, null)))
        .withMessage("absences[1] must be given");
  }

  @Test
  void keepsTheDaysUpToOne() {
    AbsenceLog log = AbsenceLog.of(List.of(SECOND, TENTH, NEXT_DAY));
    assertThat(log.until(october(9)).entries()).containsExactly(SECOND, TENTH);
    assertThat(log.until(october(10))).isEqualTo(log);
    assertThat(log.until(october(8))).isEqualTo(AbsenceLog.EMPTY);
  }

  @Test
  void keepsItsDaysAsBits() {
    LoggedDays days = AbsenceLog.of(List.of(NEXT_DAY, TENTH, SECOND)).days().orElseThrow();
    assertThat(days.size()).isEqualTo(2);
    assertThat(days.epochDay(0)).isEqualTo((int) october(9).toEpochDay());
    assertThat(days.lessons(Mark.ABSENT, 0)).isEqualTo(1 << 2);
    assertThat(days.lessons(Mark.EXCUSED, 0)).isEqualTo(1 << 10);
    assertThat(days.lessons(Mark.UNMARKED, 0)).isZero();
    assertThat(days.lessons(Mark.UNMARKED, 1)).isEqualTo(1 << 1);
  }

  @Test
  void tellsLateArrivalsOfUnknownLengthApart() {
    LoggedDays days = AbsenceLog.of(
            List.of(LessonEntry.late(october(9), 1, 5), new LessonEntry(october(9), 3, Mark.LATE)))
        .days()
        .orElseThrow();
    assertThat(days.lessons(Mark.LATE, 0)).isEqualTo(1 << 1);
    assertThat(days.lateWithoutMinutes(0)).isEqualTo(1 << 3);
  }

  @ParameterizedTest
  @CsvSource({"29, true", "30, true", "31, false"})
  void hasBitsForLessonsUpToThirty(int lesson, boolean bits) {
    AbsenceLog log = AbsenceLog.of(List.of(new LessonEntry(october(9), lesson, Mark.ABSENT)));
    assertThat(log.days().isPresent()).isEqualTo(bits);
  }

  @Test
  void settlesUnmarkedLessonsInAnotherValue() {
    LoggedDays days = AbsenceLog.of(List.of(
            new LessonEntry(october(9), 1, Mark.UNMARKED),
            new LessonEntry(october(9), 2, Mark.UNMARKED)))
        .days()
        .orElseThrow();
    LoggedDays settled = days.settled(new int[] {0b110}, new int[] {0b010});
    assertThat(settled.lessons(Mark.UNMARKED, 0)).isZero();
    assertThat(settled.lessons(Mark.ABSENT, 0)).isEqualTo(0b010);
    assertThat(days.lessons(Mark.UNMARKED, 0)).isEqualTo(0b110);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.settled(new int[] {0, 0}, new int[] {0, 0}))
        .withMessageContaining("settled (2) must be as many as missed (2)");
  }

  @Test
  void refusesANegativeLesson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LessonEntry(october(9), -1, Mark.ABSENT))
        .withMessage("absence.lesson (-1) must not be negative");
  }
}
