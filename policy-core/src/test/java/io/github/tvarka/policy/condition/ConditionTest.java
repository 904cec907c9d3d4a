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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

  /** What is counted is 0 or more, so that a bound below 0 says nothing, and from 0 on is always so. */
  @Nested
  class Bounds {
    private static final Optional<Fraction> NONE = Optional.empty();

    private static Optional<Fraction> some(int number) {
      return Optional.of(Fraction.of(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void mustNotBeNegative(int number) {
      for (Band band : List.of(
          new Band(some(number), NONE, some(9), NONE),
          new Band(NONE, some(number), NONE, NONE),
          new Band(NONE, NONE, some(number), NONE),
          new Band(NONE, NONE, NONE, some(number)))) {
        if (number < 0) {
          for (ThrowingCallable made : made(band)) {
            assertThatIllegalArgumentException()
                .isThrownBy(made)
                .withMessageEndingWith(" (-1) must not be negative");
          }
        } else {
          assertThat(Count.of(UNEXCUSED, Window.DAY, band).band()).isEqualTo(band);
        }
      }
    }

    private static List<ThrowingCallable> made(Band band) {
      return List.of(
          () -> Count.of(UNEXCUSED, Window.DAY, band),
          () -> Held.of(Act.of("talk"), Window.SCHOOL_YEAR, band),
          () -> new AgeIs(band),
          () -> new GradeIs(band));
    }

    @Test
    void mustLeaveSomeNumberOut() {
      for (ThrowingCallable made : made(Band.atLeast(0))) {
        assertThatIllegalArgumentException()
            .isThrownBy(made)
            .withMessageEndingWith(
                "tLeast (0) must be above 0 where no upper bound stands beside it, since every number is 0 or more");
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Share.atLeast(UNEXCUSED, LESSONS, Window.DAY, Percent.of(0)))
          .withMessageStartingWith("atLeast (0) must be above 0");
      assertThat(Count.of(UNEXCUSED, Window.DAY, Band.moreThan(0))).isNotNull();
      assertThat(Count.of(UNEXCUSED, Window.DAY, Band.between(0, 3))).isNotNull();
    }

    @Test
    void ofAShareAreToldInPercent() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Share(
              UNEXCUSED,
              LESSONS,
              Window.DAY,
              Optional.of(Percent.of(10)),
              Optional.empty(),
              Optional.empty(),
              Optional.of(Percent.of(10))))
          .withMessage("band (10% to 10%) must have a share between its bounds");
    }
  }

  @Nested
  class Words {
    @Test
    void areThoseOfItsJson() {
      Act talk = Act.of("talk");
      assertThat(COUNT).hasToString("more than 14 unexcused-lessons per calendar-month");
      assertThat(Share.atLeast(UNEXCUSED, LESSONS, Window.HALF_YEAR, Percent.of(50)))
          .hasToString("at least 50% unexcused-lessons of timetabled-lessons per half-year");
      assertThat(new EveryFurther(5, UNEXCUSED, Window.HALF_YEAR, 10))
          .hasToString("every 5 unexcused-lessons after 10 per half-year");
      assertThat(new EveryFurther(5, UNEXCUSED, Window.HALF_YEAR, 0))
          .hasToString("every 5 unexcused-lessons per half-year");
      assertThat(Again.once(COUNT, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR))
          .hasToString("more than 14 unexcused-lessons per calendar-month again, in 1 earlier"
              + " calendar-month within school-year");
      assertThat(Held.daysAgo(talk, Window.SCHOOL_YEAR, 20))
          .hasToString("held talk at least 1 times per school-year (20 days ago or more)");
      assertThat(Held.beforePeriod(talk, Window.SCHOOL_YEAR, Band.lessThan(1)))
          .hasToString("held talk fewer than 1 times per school-year (before the period)");
      assertThat(new AgeIs(Band.between(14, 17))).hasToString("age at least 14 and at most 17");
      assertThat(new GradeIs(Band.lessThan(5))).hasToString("grade less than 5");
    }

    @Test
    void ofJoinedOnesStandInBrackets() {
      Condition a = FactIs.of("a");
      Condition b = FactIs.of("b");
      assertThat(AllOf.of(a, AnyOf.of(b, new Not(a))))
          .hasToString("fact a and (fact b or not fact a)");
      assertThat(new Not(AllOf.of(a, b))).hasToString("not (fact a and fact b)");
      assertThat(AnyOf.of(AllOf.of(a))).hasToString("fact a");
      assertThat(new InOneSubject(COUNT))
          .hasToString("in one subject (more than 14 unexcused-lessons per calendar-month)");
    }
  }
}
