package io.github.tvarka.policy.lint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be wrong with what was written down, and what is worth knowing of it. */
public enum LintKind {
  /** A part that cannot be read at all. */
  @JsonProperty("unreadable")
  UNREADABLE,
  /** An edition whose last day is before its first. */
  @JsonProperty("edition-upside-down")
  EDITION_UPSIDE_DOWN,
  /** A band whose lower bound is above the upper one. */
  @JsonProperty("band-upside-down")
  BAND_UPSIDE_DOWN,
  /** A condition that no number, age, grade or fact satisfies, or a row that whenever it holds yields to another. */
  @JsonProperty("never-holds")
  NEVER_HOLDS,
  /** Two rows that hold for one number. */
  @JsonProperty("overlap")
  OVERLAP,
  /** A number between two rows for which none holds. */
  @JsonProperty("gap")
  GAP,
  /**
   * A row that begins with a smaller number than a row before it, though the lowest or the highest row stands and rows go from the mildest to
   * the strictest. Told only of rows for the same students that ask for nothing but one and the same quantity: a row that asks for more, such
   * as that it happened before, may be stricter though it begins with a smaller number.
   */
  @JsonProperty("out-of-order")
  OUT_OF_ORDER,
  /** A count of what the policy does not count. */
  @JsonProperty("unknown-counter")
  UNKNOWN_COUNTER,
  /** A reading that is not declared. */
  @JsonProperty("unknown-reading")
  UNKNOWN_READING,
  /** A measure for a row that the policy does not have. */
  @JsonProperty("unknown-row")
  UNKNOWN_ROW,
  /** A reference to a clause that the policy does not have. */
  @JsonProperty("unknown-clause")
  UNKNOWN_CLAUSE,
  /** A condition on something that nobody does under the policy. */
  @JsonProperty("unknown-act")
  UNKNOWN_ACT,
  /** A name that stands twice where it may stand once. */
  @JsonProperty("stands-twice")
  STANDS_TWICE,
  /** A counter that adds itself. */
  @JsonProperty("adds-itself")
  ADDS_ITSELF,
  /** A condition on what is not known yet where it stands. */
  @JsonProperty("not-known-yet")
  NOT_KNOWN_YET,
  /** A share of one unit in another, such as of days in lessons. */
  @JsonProperty("unlike-units")
  UNLIKE_UNITS,
  /** A search for one subject where nothing is counted in each subject by itself. */
  @JsonProperty("not-by-subject")
  NOT_BY_SUBJECT,
  /** A part that is refused for what stands in it alone. */
  @JsonProperty("refused")
  REFUSED,
  /** A declared reading, which is no fault. */
  @JsonProperty("declared-reading")
  DECLARED_READING
}
