package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LessonSlotTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

  @Test
  void sortsByDayThenByLesson() {
    assertThat(new LessonSlot(DAY, 7))
        .isLessThan(new LessonSlot(DAY.plusDays(1), 1))
        .isGreaterThan(new LessonSlot(DAY, 2));
    assertThat(new LessonSlot(DAY, 0)).hasToString("2025-10-15#0");
  }

  @Test
  void refusesANegativeNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LessonSlot(DAY, -1))
        .withMessage("lesson (-1) must not be negative");
  }
}
