package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.policy.measure.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the findings of a period's rows show. Where they are the same, the rows come to the same, of whatever student under one
 * calendar, findings included. Immutable.
 */
final class ShownNumbers {
  private final PreparedCondition[] asked;
  private final boolean complete;

  private ShownNumbers(Set<PreparedCondition> asked, boolean complete) {
    this.asked = asked.toArray(PreparedCondition[]::new);
    this.complete = complete;
  }

  /** What rows and their measures ask for. */
  static ShownNumbers of(List<Ladder> ladders, ConditionPreparer conditions) {
    Set<PreparedCondition> asked = new LinkedHashSet<>(List.of(conditions.asked()));
    try {
      for (Ladder ladder : ladders) {
        for (LadderRow row : ladder.rows()) {
          for (Measure measure : row.then()) {
            measure.when().ifPresent(when -> asked.addAll(conditions.comparisons(when)));
          }
        }
      }
    } catch (NotPrepared asksForMore) {
      return new ShownNumbers(Set.of(), false);
    }
    return new ShownNumbers(asked, true);
  }

  /**
   * The numbers of a period.
   *
   * @param student the student, who is asked for that period from now on
   * @param period the number of the period
   * @return the numbers, that of the period among them; null where they do not tell everything: something is uncertain, or a measure was taken
   */
  long @Nullable [] of(StudentYear student, int period) {
    if (!complete || !student.withoutMeasures()) {
      return null;
    }
    long[] numbers = new long[asked.length + 1];
    numbers[asked.length] = period;
    for (int number = 0; number < asked.length; number++) {
      student.decide(period);
      numbers[number] = asked[number].shown(student, student.at());
      if (numbers[number] < 0) {
        return null;
      }
    }
    return numbers;
  }
}
