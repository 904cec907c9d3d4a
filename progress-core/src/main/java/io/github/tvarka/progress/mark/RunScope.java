package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Among which entries negative ones have to follow each other; closed, since there is no third. */
public enum RunScope {
  /** Among those of each subject by itself. */
  @JsonProperty("each-subject")
  EACH_SUBJECT,
  /** Among those of all subjects together. */
  @JsonProperty("all-subjects")
  ALL_SUBJECTS
}
