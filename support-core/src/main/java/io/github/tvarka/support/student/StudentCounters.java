package io.github.tvarka.support.student;

import io.github.tvarka.policy.quantity.CounterKey;
import java.util.List;

/** What conditions on a student can count. */
public final class StudentCounters {
  /** Subjects whose level is below what is asked for. */
  public static final CounterKey BELOW_LEVEL = CounterKey.of("subjects-below-level");

  /** Subjects whose level is below what is asked for and in which the student makes no progress. */
  public static final CounterKey BELOW_LEVEL_WITHOUT_PROGRESS =
      CounterKey.of("subjects-below-level-without-progress");

  /** Subjects in which the student makes progress. */
  public static final CounterKey WITH_PROGRESS = CounterKey.of("subjects-with-progress");

  /** School days on which the student was away. */
  public static final CounterKey DAYS_AWAY = CounterKey.of("school-days-away");

  /** School days on which the student was away, in the longest run without a school day attended between them. */
  public static final CounterKey DAYS_AWAY_IN_A_ROW = CounterKey.of("school-days-away-in-a-row");

  /** All of them. */
  public static final List<CounterKey> ALL = List.of(
      BELOW_LEVEL, BELOW_LEVEL_WITHOUT_PROGRESS, WITH_PROGRESS, DAYS_AWAY, DAYS_AWAY_IN_A_ROW);

  private StudentCounters() {}

  /**
   * Whether a counter can be counted only where it is said which level is asked for.
   *
   * @param counter the counter
   * @return true for those of subjects below a level
   */
  public static boolean needsLevels(CounterKey counter) {
    return counter.equals(BELOW_LEVEL) || counter.equals(BELOW_LEVEL_WITHOUT_PROGRESS);
  }
}
