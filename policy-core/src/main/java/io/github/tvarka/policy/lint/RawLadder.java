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
  private final String path;
  private final boolean each;

  private RawLadder(String key, Stands stands, List<RawRow> rows) {
    this.key = key;
    this.stands = stands;
    this.reading = Optional.empty();
    this.rows = rows;
    this.path = "";
    this.each = false;
  }

  private RawLadder(RawLadder ladder, Optional<String> reading, String path, boolean each) {
    this.key = ladder.key;
    this.stands = ladder.stands;
    this.reading = reading;
    this.rows = ladder.rows;
    this.path = path;
    this.each = each;
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
    return new RawLadder(key, stands, List.copyOf(rows));
  }

  /**
   * The same ladder with a reading that settles which row stands.
   *
   * @param settledBy the key of the reading
   * @return the ladder
   */
  public RawLadder settledBy(String settledBy) {
    return new RawLadder(this, Optional.of(settledBy), path, each);
  }

  /**
   * The same ladder at a place.
   *
   * @param where its property, such as {@code escalation.ladders[0]}
   * @return the ladder
   */
  public RawLadder at(String where) {
    return new RawLadder(this, reading, where, each);
  }

  /**
   * The same ladder with rows that are resolved in each subject by itself.
   *
   * @return the ladder
   */
  public RawLadder ofEach() {
    return new RawLadder(this, reading, path, true);
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

  /** Its place, with the clauses of all its rows. */
  RawPlace placeOfRows() {
    return place().among(rows.stream().map(RawRow::clause).toList());
  }

  RawPlace place() {
    return RawPlace.of(key, path);
  }

  boolean isOfEach() {
    return each;
  }
}
