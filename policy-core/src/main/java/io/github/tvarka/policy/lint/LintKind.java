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
  /** A row that holds for no number, or whenever it holds yields to another. */
  @JsonProperty("never-holds")
  NEVER_HOLDS,
  /** Two rows that hold for one number. */
  @JsonProperty("overlap")
  OVERLAP,
  /** A number between two rows for which none holds. */
  @JsonProperty("gap")
  GAP,
  /** A row that begins with a smaller number than a row before it, though rows go from the mildest to the strictest. */
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
  /** A declared reading, which is no fault. */
  @JsonProperty("declared-reading")
  DECLARED_READING
}
