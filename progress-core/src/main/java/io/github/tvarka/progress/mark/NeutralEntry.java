package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a neutral entry, such as exempt, does to a run between two negative ones; closed, since there is no third. */
public enum NeutralEntry {
  /** Nothing: the run goes on and is not longer. */
  @JsonProperty("passed-over")
  PASSED_OVER,
  /** It ends the run, as a satisfactory entry does. */
  @JsonProperty("ends-run")
  ENDS_RUN
}
