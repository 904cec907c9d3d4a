package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the values of several schools become one; closed, since the two can part: Simpson's paradox. */
public enum Aggregation {
  /** All members together: the parts of all schools over the members of all schools, so that a large school weighs more. */
  @JsonProperty("pooled")
  POOLED,
  /** The mean of the schools' own values, each school weighing the same. */
  @JsonProperty("mean-of-groups")
  MEAN_OF_GROUPS
}
