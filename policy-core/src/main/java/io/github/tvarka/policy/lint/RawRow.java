package io.github.tvarka.policy.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was written down: nothing is checked, and nothing refused.
 *
 * <p>Its condition is a {@link io.github.tvarka.policy.condition.Condition}, or what a JSON reader gives for one: maps, lists, texts and
 * numbers.
 */
public final class RawRow {
  private final String clause;
  private final @Nullable Object when;
  private final List<String> readings;

  private RawRow(String clause, @Nullable Object when, List<String> readings) {
    this.clause = clause;
    this.when = when;
    this.readings = readings;
  }

  /**
   * A row.
   *
   * @param clause its clause, as written
   * @param when its condition, read or not; null if it has none
   * @param readings the keys of the readings that it rests on
   * @return the row
   */
  public static RawRow of(String clause, @Nullable Object when, List<String> readings) {
    return new RawRow(clause, when, List.copyOf(new ArrayList<>(readings)));
  }

  String clause() {
    return clause;
  }

  @Nullable
  Object when() {
    return when;
  }

  List<String> readings() {
    return readings;
  }
}
