package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a plan stands on a day. Closed: a plan is in one of these. */
public enum PlanState {
  /** Its first day is still to come. */
  @JsonProperty("not-yet-begun")
  NOT_YET_BEGUN,
  /** It runs, perhaps without a last day. */
  @JsonProperty("running")
  RUNNING,
  /** Its last day has passed. */
  @JsonProperty("over")
  OVER
}
