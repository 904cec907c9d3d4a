package io.github.tvarka.progress.achievement;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * Marks from one to another, such as 7 to 8. Immutable.
 *
 * @param from the lowest mark, inclusive, 0 or more
 * @param to the highest mark, inclusive, not below the lowest
 */
public record MarkRange(@Required int from, @Required int to) implements Serializable {
  /** Refuses a negative mark and a range upside down. */
  public MarkRange {
    Check.that(from >= 0, "marks.from", from, "must not be negative");
    Check.that(to >= from, "marks.to", to, "must not be below marks.from (" + from + ")");
  }

  /**
   * The marks from one to another.
   *
   * @param fromInclusive the lowest mark
   * @param toInclusive the highest mark
   * @return the range
   */
  public static MarkRange of(int fromInclusive, int toInclusive) {
    return new MarkRange(fromInclusive, toInclusive);
  }

  /**
   * Whether a mark is inside.
   *
   * @param mark the mark
   * @return true from the lowest to the highest
   */
  public boolean contains(int mark) {
    return mark >= from && mark <= to;
  }

  /**
   * Whether a mark is in both.
   *
   * @param other another range
   * @return true if they share at least one
   */
  public boolean overlaps(MarkRange other) {
    return from <= other.to && other.from <= to;
  }

  @Override
  public String toString() {
    return from + ".." + to;
  }
}
