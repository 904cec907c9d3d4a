package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether negative entries have to follow each other; closed, since there is no third. */
public enum Counting {
  /** Each right after the one before: a satisfactory entry between them ends the run. */
  @JsonProperty("in-a-row")
  IN_A_ROW,
  /** All of the period together, whatever stands between them. */
  @JsonProperty("altogether")
  ALTOGETHER
}
