package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where achievement goes from one observation to another. */
public enum Trend {
  /** It is higher. */
  @JsonProperty("up")
  UP,
  /** It is lower. */
  @JsonProperty("down")
  DOWN,
  /** It is the same. */
  @JsonProperty("level")
  LEVEL,
  /** One of the two was not observed, or there are no two yet. */
  @JsonProperty("not-known")
  NOT_KNOWN;

  static Trend of(int difference) {
    return difference > 0 ? UP : difference < 0 ? DOWN : LEVEL;
  }
}
