package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Conversion;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left until a row where a lesson does not simply add one to what the row counts. */
class HeadroomOfOtherCountsTest {
  private static final Counter DAYS = Counter.of("days", CountUnit.SCHOOL_DAY, Counted.UNEXCUSED);
  private static final Counter HOURS = Counter.UNEXCUSED_LESSONS
      .withKey(CounterKey.of("hours"))
      .withConversion(new Conversion(Clause.of("1"), "hour", Fraction.of(3, 4)));

  private static Condition count(Counter counter, int atLeast) {
    return Count.of(counter.key(), Window.CALENDAR_MONTH, Band.atLeast(atLeast));
  }

  /** Six lessons a day, so that seven are of two days. */
  private static String headroom(Condition when, int lessons) {
    return headroom(
        Ladder.of("some", Resolution.ALL, List.of(EachSubjectCase.row("1", when))), lessons);
  }

  private static String headroom(Ladder ladder, int lessons) {
    List<Counter> counters = new ArrayList<>(Rukainiai2023.policy().counters());
    counters.addAll(List.of(DAYS, HOURS));
    AttendancePolicy policy = Rukainiai2023.policy()
        .withCounters(counters)
        .withEscalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder)));
    List<Headroom> left = AttendanceCalculator.of(policy)
        .decide(
            StudentCase.minor()
                .unexcused(SEPTEMBER, 10)
                .unexcused(OCTOBER, lessons)
                .facts(),
            october(31))
        .headroom();
    return left.isEmpty() ? "" : left.get(0).further() + (left.get(0).certain() ? "" : "?");
  }

  @ParameterizedTest
  @CsvSource({"0, 3?", "1, 2?", "6, 2?", "7, 1?", "12, 1?", "13, ''"})
  void eachLessonMayBeADay(int lessons, String expected) {
    assertThat(headroom(count(DAYS, 3), lessons)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 3?", "6, 2?", "7, 1?", "10, 1?", "13, ''"})
  void aDayMayComeBeforeEnoughLessons(int lessons, String expected) {
    Condition either = AnyOf.of(count(Counter.UNEXCUSED_LESSONS, 20), count(DAYS, 3));
    assertThat(headroom(either, lessons)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "1, 7", "7, 1", "8, ''"})
  void hoursGrowByThreeQuarters(int lessons, String expected) {
    assertThat(headroom(count(HOURS, 6), lessons)).isEqualTo(expected);
  }

  /** In September 10 lessons of the school year were missed so far, which no lesson of October makes more. */
  @Test
  void lessonsOfTodayAreNotThoseOfEarlierMonths() {
    Condition few = Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.SCHOOL_YEAR, Band.atLeast(12));
    Condition before = Again.once(few, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR);
    Condition either = AnyOf.of(before, count(Counter.UNEXCUSED_LESSONS, 5));
    assertThat(headroom(either, 1)).isEqualTo("4");
  }

  @Test
  void stepsOfHoursAreReachedToo() {
    EveryFurther every = new EveryFurther(3, HOURS.key(), Window.CALENDAR_MONTH, 0);
    assertThat(headroom(every, 0)).isEqualTo("4");
    assertThat(headroom(every, 3)).isEqualTo("1");
  }

  /**
   * The first row is for those whose support is exhausted, which nobody knows; with a third day it holds for nobody, so that the second one
   * does: a lesson may be that day, or six of them may be.
   */
  @ParameterizedTest
  @CsvSource({"6, 2?", "7, 1?", "12, 1?", "13, ''"})
  void aRowThatIsNotKnownMayComeAboutWhereLessonsMakeANewDay(int lessons, String expected) {
    Condition few = Count.of(DAYS.key(), Window.CALENDAR_MONTH, Band.between(1, 2));
    assertThat(headroom(exhaustedOr(few), lessons)).isEqualTo(expected);
  }

  /** The first row holds for nobody with twelve lessons of just three days: neither so few days as lessons allow, nor so many. */
  @ParameterizedTest
  @CsvSource({"7, 5?", "10, 2?", "12, 1?"})
  void aRowThatIsNotKnownMayComeAboutBetweenFewAndManyDays(int lessons, String expected) {
    Condition others = AnyOf.of(
        Count.of(DAYS.key(), Window.CALENDAR_MONTH, Band.atMost(2)),
        count(DAYS, 4),
        Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.lessThan(12)));
    assertThat(headroom(exhaustedOr(others), lessons)).isEqualTo(expected);
  }

  private static Ladder exhaustedOr(Condition first) {
    LadderRow exhausted =
        EachSubjectCase.row("1", first).withAppliesTo(FactIs.of("support-exhausted"));
    LadderRow any = EachSubjectCase.row("2", count(Counter.UNEXCUSED_LESSONS, 1));
    return Ladder.of("some", Resolution.LOWEST, List.of(exhausted, any));
  }
}
