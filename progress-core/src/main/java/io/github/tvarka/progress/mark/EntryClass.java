package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry says of the student's work; closed, because a run is made of the first and ended by the second. */
public enum EntryClass {
  /** The work does not satisfy. */
  @JsonProperty("negative")
  NEGATIVE,
  /** The work satisfies. */
  @JsonProperty("satisfactory")
  SATISFACTORY,
  /** Nothing is said of the work. */
  @JsonProperty("neutral")
  NEUTRAL
}
