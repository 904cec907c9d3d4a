package io.github.tvarka.progress.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PeriodMarkProperties {
  private static int mark(List<Integer> marks) {
    String row = marks.stream().map(String::valueOf).collect(Collectors.joining(" "));
    PeriodMarkDecision decision = PeriodMarkCalculatorTest.decide(
        PeriodMarkCalculatorTest.HALF_UP, Diary.of("mathematics", row));
    return ((PeriodMarkOutcome.Marked) decision.outcome()).mark();
  }

  @Property
  void isBetweenTheLowestMarkAndTheHighest(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 10) Integer> marks) {
    assertThat(mark(marks)).isBetween(Collections.min(marks), Collections.max(marks));
  }

  @Property
  void doesNotDependOnTheOrder(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 10) Integer> marks) {
    List<Integer> turned = new ArrayList<>(marks);
    Collections.reverse(turned);
    assertThat(mark(turned)).isEqualTo(mark(marks));
  }

  @Property
  void isTheNearestMarkToTheMean(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 10) Integer> marks) {
    int sum = marks.stream().mapToInt(Integer::intValue).sum();
    int twice = 2 * (mark(marks) * marks.size() - sum);
    assertThat(twice).isGreaterThan(-marks.size()).isLessThanOrEqualTo(marks.size());
  }
}
