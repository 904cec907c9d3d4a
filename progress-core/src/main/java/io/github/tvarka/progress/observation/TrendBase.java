package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** With which earlier observation the latest one is compared. */
public enum TrendBase {
  /** With the first of the school year. */
  @JsonProperty("first")
  FIRST,
  /** With the one before. */
  @JsonProperty("previous")
  PREVIOUS
}
