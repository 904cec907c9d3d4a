package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;

/**
 * What stands in one cell of a table of learning levels: a level, that the subject is not taught, or that the level is not known. Immutable.
 *
 * <p>The three are never mixed up: a blank cell is a subject that is not taught, and a level that is missing is not zero. In JSON a level is
 * a number and the others are the words {@code "not-taught"} and {@code "not-known"}.
 *
 * @param kind which of the three
 * @param level the level; 0 for the other two, where it means nothing
 */
public record LevelEntry(Kind kind, int level) implements Serializable {
  /** What a cell says. */
  public enum Kind {
    /** The subject has this level. */
    LEVEL,
    /** The student is not taught the subject. */
    NOT_TAUGHT,
    /** There is a level, or there will be one, and it is not known. */
    NOT_KNOWN
  }

  /** The student is not taught the subject. */
  public static final LevelEntry NOT_TAUGHT = new LevelEntry(Kind.NOT_TAUGHT, 0);

  /** The level is not known. */
  public static final LevelEntry NOT_KNOWN = new LevelEntry(Kind.NOT_KNOWN, 0);

  private static final String NOT_TAUGHT_WORD = "not-taught";
  private static final String NOT_KNOWN_WORD = "not-known";

  /** Refuses a level where there is none. */
  public LevelEntry {
    Check.given("entry.kind", kind);
    Check.that(
        kind == Kind.LEVEL || level == 0, "entry.level", level, "must be 0 where there is none");
  }

  /**
   * A level.
   *
   * @param level a whole number of the scale
   * @return the entry
   */
  public static LevelEntry of(int level) {
    return new LevelEntry(Kind.LEVEL, level);
  }

  /**
   * The entry that {@link #json()} wrote.
   *
   * @param value a whole number, not-taught or not-known
   * @return the entry
   * @throws IllegalArgumentException for anything else, decimals included
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LevelEntry fromJson(Object value) {
    if (value instanceof Integer whole) {
      return of(whole);
    }
    if (NOT_TAUGHT_WORD.equals(value)) {
      return NOT_TAUGHT;
    }
    Check.that(
        NOT_KNOWN_WORD.equals(value),
        "level",
        value,
        "must be a whole number, not-taught or not-known");
    return NOT_KNOWN;
  }

  /**
   * The entry for JSON.
   *
   * @return an {@link Integer} for a level, otherwise a word
   */
  @JsonValue
  public Object json() {
    return switch (kind) {
      case LEVEL -> (Object) level;
      case NOT_TAUGHT -> NOT_TAUGHT_WORD;
      case NOT_KNOWN -> NOT_KNOWN_WORD;
    };
  }

  /**
   * Whether the student is taught the subject.
   *
   * @return true for a level, known or not
   */
  public boolean taught() {
    return kind != Kind.NOT_TAUGHT;
  }

  /**
   * Whether the level is known.
   *
   * @return true for a level
   */
  public boolean known() {
    return kind == Kind.LEVEL;
  }

  /**
   * What the level can be.
   *
   * @param scale the scale it is a level of
   * @return the level itself; the whole scale where it is not known
   * @throws IllegalStateException if the subject is not taught
   */
  public Interval in(LevelScale scale) {
    if (!taught()) {
      throw new IllegalStateException("a subject that is not taught has no level");
    }
    return known() ? Interval.exactly(level) : scale.range();
  }

  @Override
  public String toString() {
    return json().toString();
  }
}
