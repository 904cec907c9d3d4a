package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a run that goes on calls for something again; closed, since these are the ways to count on. */
public enum LongerRun {
  /** No: a run calls for it once, when it is long enough. */
  @JsonProperty("once")
  ONCE,
  /** With each further negative entry, as long as the length is inside the rule's band. */
  @JsonProperty("each-further")
  EACH_FURTHER,
  /** Each time that the run is longer by the rule's least length. */
  @JsonProperty("every-length")
  EVERY_LENGTH
}
