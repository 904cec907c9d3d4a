package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which rows of a points table give points for one number. */
public enum RowChoice {
  /** The only row that fits; rows must not overlap. */
  @JsonProperty("only")
  ONLY,
  /** Of the rows that fit, the one that gives most, as where one band lies within another. */
  @JsonProperty("highest")
  HIGHEST,
  /** All rows that fit, together. */
  @JsonProperty("sum")
  SUM
}
