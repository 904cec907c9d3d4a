package io.github.tvarka.attendance.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterGrowthTest {
  private static final Counter LATE = Counter.of("late", CountUnit.LESSON, Counted.LATE);
  private static final Counter LESSONS = Counter.UNEXCUSED_LESSONS;

  private static String growth(Counter counter) {
    return CounterGrowth.of(List.of(LATE, LESSONS, counter.withKey(CounterKey.of("asked"))))
        .get(CounterKey.of("asked"))
        .toString();
  }

  private static Counter of(CountUnit unit, Counted of) {
    return Counter.of("some", unit, of);
  }

  @Test
  void isOneForLessons() {
    assertThat(growth(LESSONS)).isEqualTo("1");
    assertThat(growth(of(CountUnit.LESSON, Counted.MISSED))).isEqualTo("1");
    assertThat(growth(LESSONS.withEach(EachScope.SUBJECT))).isEqualTo("1");
    assertThat(growth(LESSONS.withExceptGrounds(Ground.ILLNESS))).isEqualTo("1");
  }

  @Test
  void isNothingForWhatAnUnexcusedLessonIsNot() {
    for (Counted other : List.of(
        Counted.EXCUSED, Counted.LATE, Counted.ALL_LATE, Counted.SCHEDULED, Counted.OFFERED)) {
      assertThat(growth(of(CountUnit.LESSON, other))).as(other.name()).isEqualTo("0");
    }
    assertThat(growth(of(CountUnit.LESSON, Counted.MISSED).withGrounds(Ground.ILLNESS)))
        .isEqualTo("0");
  }

  @Test
  void isPerhapsOneWhereItHangsOnWhichLessonItIs() {
    assertThat(growth(of(CountUnit.SCHOOL_DAY, Counted.UNEXCUSED))).isEqualTo("0..1");
    assertThat(growth(of(CountUnit.SESSION, Counted.UNEXCUSED))).isEqualTo("0..1");
    assertThat(growth(of(CountUnit.EVENT, Counted.MISSED))).isEqualTo("0..1");
    assertThat(growth(LESSONS.withSubjects("music"))).isEqualTo("0..1");
    assertThat(growth(LESSONS.withCodes("A"))).isEqualTo("0..1");
    assertThat(growth(LESSONS.withWaived(2))).isEqualTo("0..1");
  }

  @Test
  void isPerhapsMuchForRunsAndForDaysAndMinutes() {
    assertThat(growth(LESSONS.withMetric(Metric.LONGEST_RUN))).isEqualTo("0..1000");
    assertThat(growth(of(CountUnit.SCHOOL_DAY, Counted.UNEXCUSED).withMetric(Metric.LONGEST_RUN)))
        .as("days come one after the other")
        .isEqualTo("0..1");
    assertThat(growth(of(CountUnit.MINUTE, Counted.UNEXCUSED))).isEqualTo("0..1000");
    assertThat(growth(of(CountUnit.CALENDAR_DAY, Counted.UNEXCUSED))).isEqualTo("0..1000");
    assertThat(growth(of(CountUnit.WORKING_DAY, Counted.UNEXCUSED))).isEqualTo("0..1000");
  }

  @Test
  void isConvertedAndAddedUp() {
    Conversion hours = new Conversion(Clause.of("1"), "hour", Fraction.of(3, 4));
    assertThat(growth(LESSONS.withConversion(hours))).isEqualTo("3/4");
    assertThat(growth(of(CountUnit.SCHOOL_DAY, Counted.UNEXCUSED).withConversion(hours)))
        .isEqualTo("0..3/4");
    assertThat(growth(LESSONS.withPlus(Addend.every(LATE.key(), 3)))).isEqualTo("1");
    assertThat(growth(LESSONS.withPlus(Addend.weighted(LATE.key(), Fraction.of(1, 3)))))
        .isEqualTo("1");
    assertThat(growth(LATE.withPlus(Addend.weighted(LESSONS.key(), Fraction.of(1, 2)))))
        .isEqualTo("1/2");
    assertThat(growth(LATE.withPlus(Addend.every(LESSONS.key(), 3)))).isEqualTo("0..1");
  }
}
