package io.github.tvarka.attendance.absence;

import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void refusesANegativeLesson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LessonEntry(october(9), -1, Mark.ABSENT))
        .withMessage("absence.lesson (-1) must not be negative");
  }
}
