package io.github.tvarka.policy.condition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Before what something must have been done to be looked at. */
public enum HeldBefore {
  /** Before the first day of the period decided, so that what is done in it, for it, does not change its decision. */
  @JsonProperty("period")
  PERIOD
}
