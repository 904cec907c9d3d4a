package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way is better for what a measure is to change. Closed: there are two. */
public enum BetterWhen {
  /** The number grows, as a level of achievement. */
  @JsonProperty("higher")
  HIGHER,
  /** The number falls, as missed lessons. */
  @JsonProperty("lower")
  LOWER
}
