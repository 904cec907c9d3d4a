package io.github.tvarka.attendance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayMomentTest {
  @ParameterizedTest
  @ValueSource(strings = {"lessons-begin", "lessons-end", "end-of-day", "00:00", "09:05", "23:59"})
  void parsesWhatItWrote(String text) {
    assertThat(DayMoment.parse(text)).hasToString(text);
    assertThat(DayMoment.parse(DayMoment.parse(text).toString())).isEqualTo(DayMoment.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "9:05", "09:60", "09:05:00", "noon", "", "lessons_end"})
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayMoment.parse(text))
        .withMessage("moment (" + text
            + ") must be lessons-begin, lessons-end, end-of-day or a time such as 09:00");
  }

  @Test
  void refusesATimeWhereNoneBelongs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayMoment(DayMoment.Kind.LESSONS_END, Optional.of(LocalTime.NOON)))
        .withMessage("moment.time (12:00) must be set for a clock time alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayMoment(DayMoment.Kind.CLOCK, Optional.empty()))
        .withMessage("moment.time (null) must be set for a clock time alone");
  }
}
