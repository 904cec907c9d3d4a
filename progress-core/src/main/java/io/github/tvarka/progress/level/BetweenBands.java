package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which level a percentage has that stands between the bands of whole percents, such as 10.5 between "up to 10" and "from 11". */
public enum BetweenBands {
  /** It is rounded to a whole percent first, a half upward: 10.4 is 10, 10.5 is 11. */
  @JsonProperty("round-half-up")
  ROUND_HALF_UP,
  /** Each band goes on until the next one begins: 10.9 belongs to the band up to 10. */
  @JsonProperty("continuous")
  CONTINUOUS
}
