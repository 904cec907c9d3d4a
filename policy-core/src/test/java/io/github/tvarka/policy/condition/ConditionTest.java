package io.github.tvarka.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final CounterKey UNEXCUSED = CounterKey.of("unexcused-lessons");
  private static final CounterKey LESSONS = CounterKey.of("timetabled-lessons");
  private static final Condition COUNT =
      Count.of(UNEXCUSED, Window.CALENDAR_MONTH, Band.moreThan(14));
  private static final String SPELL =
      "per (spell) must be a window of the calendar or since an act";

  @Nested
  class Walk {
    @Test
    void meetsEachConditionTheOuterFirst() {
      Condition again = Again.once(COUNT, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR);
      Condition not = new Not(again);
      Condition fact = FactIs.of("support-exhausted");
      Condition all = AllOf.of(not, fact);
      assertThat(all.walk()).containsExactly(all, not, again, COUNT, fact);
    }
  }

  @Nested
  class OfACount {
    @Test
    void keepsTheBand() {
      assertThat(Count.of(UNEXCUSED, Window.DAY, Band.between(7, 14)).band())
          .isEqualTo(Band.between(7, 14));
    }

    @Test
    void refusesTheWindowOfAllowances() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Count.of(UNEXCUSED, Window.SPELL, Band.atLeast(1)))
          .withMessage(SPELL);
    }

    @Test
    void refusesAMissingBoundAndMissingParts() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Count(UNEXCUSED, Window.DAY, null, null, null, null))
          .withMessage("band (no bound) must have atLeast, moreThan, atMost or lessThan");
      assertThatNullPointerException()
          .isThrownBy(
              () -> new Count(null, Window.DAY, Optional.of(Fraction.ZERO), null, null, null))
          .withMessage("count must be given");
    }
  }

  @Nested
  class OfAShare {
    @Test
    void comparesFractionsOfOne() {
      Share half = Share.moreThan(UNEXCUSED, LESSONS, Window.CALENDAR_MONTH, Percent.of(50));
      assertThat(half.band().contains(Fraction.of(1, 2))).isFalse();
      assertThat(half.band().contains(Fraction.of(51, 100))).isTrue();
      assertThat(Share.atLeast(UNEXCUSED, LESSONS, Window.DAY, Percent.of(50))
              .band()
              .contains(Fraction.of(1, 2)))
          .isTrue();
    }

    @Test
    void refusesTheWindowOfAllowances() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Share.atLeast(UNEXCUSED, LESSONS, Window.SPELL, Percent.of(50)))
          .withMessage(SPELL);
    }
  }

  @Nested
  class OfAStepHeld {
    @Test
    void keepsTheBand() {
      assertThat(Held.of(Act.of("talk"), Window.DAY, Band.atLeast(1)).band())
          .isEqualTo(Band.atLeast(1));
    }

    @Test
    void refusesTheWindowOfAllowances() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Held.of(Act.of("talk"), Window.SPELL, Band.atLeast(1)))
          .withMessage(SPELL);
    }
  }

  @Nested
  class OfARepeat {
    @ParameterizedTest
    @ValueSource(strings = {"whole-record", "rolling-30-days", "since:talk", "spell"})
    void refusesPeriodsThatDoNotFollowOneAnother(String per) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Again.once(COUNT, Window.parse(per), Window.SCHOOL_YEAR))
          .withMessage(
              "per (" + per + ") must be a day, a calendar month, a term or a school year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "spell"})
    void refusesAStretchWithoutEarlierPeriods(String within) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Again.once(COUNT, Window.CALENDAR_MONTH, Window.parse(within)))
          .withMessage("within (" + within + ") must be a stretch longer than a period");
    }

    @Test
    void refusesFewerTimesThanOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Again(COUNT, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR, 0))
          .withMessage("times (0) must be positive");
    }
  }

  @Nested
  class OfParts {
    @Test
    void refusesNone() {
      assertThatIllegalArgumentException()
          .isThrownBy(AllOf::of)
          .withMessage("allOf ([]) must not be empty");
      assertThatIllegalArgumentException()
          .isThrownBy(AnyOf::of)
          .withMessage("anyOf ([]) must not be empty");
      assertThatNullPointerException()
          .isThrownBy(() -> new AllOf(null))
          .withMessage("allOf must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> new Not(null))
          .withMessage("not must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> new AgeIs(null))
          .withMessage("age must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> new GradeIs(null))
          .withMessage("grade must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> new FactIs(null))
          .withMessage("fact must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> new Measured(null, List.of()))
          .withMessage("amount must be given");
    }
  }
}
