package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which side of its limit a value is; closed. */
public enum GapSide {
  /** Too little, or too early. */
  @JsonProperty("below")
  BELOW,
  /** Too much, or too late. */
  @JsonProperty("above")
  ABOVE
}
