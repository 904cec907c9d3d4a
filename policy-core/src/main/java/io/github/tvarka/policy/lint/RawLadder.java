package io.github.tvarka.policy.lint;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one ladder as they were written down: nothing is checked, and nothing refused.
 *
 * <p>Of several rows that hold at once, the first, the last, all or none stand; where all stand and no reading is declared for it, rows may overlap.
 */
public final class RawLadder {
  /** Which row stands where several hold. */
  public enum Stands {
    /** The one that was written first, the mildest. */
    FIRST,
    /** The one that was written last, the strictest. */
    LAST,
    /** All of them. */
    ALL,
    /** None of them: rows must not overlap. */
    NONE
  }

  private final String key;
  private final Stands stands;
  private final Optional<String> reading;
  private final List<RawRow> rows;

  private RawLadder(String key, Stands stands, Optional<String> reading, List<RawRow> rows) {
    this.key = key;
    this.stands = stands;
    this.reading = reading;
    this.rows = rows;
  }

  /**
   * A ladder that no reading settles.
   *
   * @param key its name
   * @param stands which row stands where several hold
   * @param rows its rows, from the mildest to the strictest
   * @return the ladder
   */
  public static RawLadder of(String key, Stands stands, List<RawRow> rows) {
    return new RawLadder(key, stands, Optional.empty(), List.copyOf(rows));
  }

  /**
   * The same ladder with a reading that settles which row stands.
   *
   * @param settledBy the key of the reading
   * @return the ladder
   */
  public RawLadder settledBy(String settledBy) {
    return new RawLadder(key, stands, Optional.of(settledBy), rows);
  }

  String key() {
    return key;
  }

  Stands stands() {
    return stands;
  }

  Optional<String> reading() {
    return reading;
  }

  List<RawRow> rows() {
    return rows;
  }
}
