package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpellsTest {
  private static Spells spells(LocalDate... days) {
    return Spells.of(List.of(days), SchoolYear2025.calendar(), Optional.empty());
  }

  @Nested
  class At {
    @Test
    void joinsDaysOverAWeekend() {
      assertThat(spells(october(10), october(13)).at(october(13)))
          .containsExactly(october(10), october(13));
    }

    @Test
    void joinsDaysOverABreakAndAMonthsEnd() {
      assertThat(spells(october(31), november(10)).at(november(10)))
          .containsExactly(october(31), november(10));
    }

    @Test
    void partsDaysWithASchoolDayBetween() {
      Spells spells = spells(october(6), october(8), october(9));
      assertThat(spells.at(october(6))).containsExactly(october(6));
      assertThat(spells.at(october(9))).containsExactly(october(8), october(9));
    }

    @Test
    void partsDaysAtTheEndOfAWindow() {
      Spells spells = Spells.of(
          List.of(october(30), october(31), november(10)),
          SchoolYear2025.calendar(),
          Optional.of(Window.CALENDAR_MONTH));
      assertThat(spells.at(october(31))).containsExactly(october(30), october(31));
      assertThat(spells.at(november(10))).containsExactly(november(10));
    }

    @Test
    void takesADayOfNoSpellForItself() {
      assertThat(spells(october(6)).at(october(20))).containsExactly(october(20));
      assertThat(spells().at(october(20))).containsExactly(october(20));
    }
  }

  @Nested
  class Again {
    @Test
    void isTrueForTheSecondSpellOfAMonthAlone() {
      Spells spells = spells(october(6), october(7), october(20), october(21));
      assertThat(spells.again(october(6), Window.CALENDAR_MONTH)).isEqualTo(Truth.NO);
      assertThat(spells.again(october(7), Window.CALENDAR_MONTH)).isEqualTo(Truth.NO);
      assertThat(spells.again(october(20), Window.CALENDAR_MONTH)).isEqualTo(Truth.YES);
      assertThat(spells.again(october(21), Window.CALENDAR_MONTH)).isEqualTo(Truth.YES);
    }

    @Test
    void countsASpellThatReachesIntoTheMonth() {
      Spells spells = spells(october(31), november(10), november(20));
      assertThat(spells.again(november(10), Window.CALENDAR_MONTH)).isEqualTo(Truth.NO);
      assertThat(spells.again(november(20), Window.CALENDAR_MONTH)).isEqualTo(Truth.YES);
    }

    @Test
    void countsASpellOfTheFirstDayOfTheWindowAndNotOfItsEve() {
      assertThat(spells(october(1), october(6)).again(october(6), Window.CALENDAR_MONTH))
          .isEqualTo(Truth.YES);
      LocalDate lastOfHalfYear = LocalDate.of(2026, 1, 23);
      LocalDate firstOfHalfYear = LocalDate.of(2026, 1, 26);
      LocalDate later = LocalDate.of(2026, 2, 2);
      assertThat(spells(lastOfHalfYear, later).again(later, Window.HALF_YEAR)).isEqualTo(Truth.NO);
      assertThat(spells(firstOfHalfYear, later).again(later, Window.HALF_YEAR))
          .isEqualTo(Truth.YES);
    }

    @Test
    void doesNotCountASpellOfTheMonthBefore() {
      assertThat(spells(october(30), november(11)).again(november(11), Window.CALENDAR_MONTH))
          .isEqualTo(Truth.NO);
    }
  }

  @Nested
  class DayAfter {
    @Test
    void isTheFirstMissedDayBeyondSoMany() {
      Spells spells = spells(october(6), october(7), october(8));
      assertThat(spells.dayAfter(ReachBack.ofMonth(2), october(6))).contains(october(8));
      assertThat(spells.dayAfter(ReachBack.ofMonth(0), october(6))).contains(october(6));
      assertThat(spells.dayAfter(ReachBack.ofMonth(3), october(6))).isEmpty();
    }

    @Test
    void countsTheDaysOfTheWholeMonthButLiesInTheSameSpell() {
      Spells spells = spells(october(1), october(6), october(7));
      assertThat(spells.dayAfter(ReachBack.ofMonth(2), october(6))).contains(october(7));
      assertThat(spells.dayAfter(ReachBack.ofMonth(2), october(1))).isEmpty();
    }

    @Test
    void countsAnewInTheNextMonth() {
      Spells spells = spells(october(30), october(31), november(10));
      assertThat(spells.dayAfter(ReachBack.ofMonth(1), november(10))).isEmpty();
      assertThat(spells.dayAfter(ReachBack.ofMonth(1), october(30))).contains(october(31));
    }
  }
}
