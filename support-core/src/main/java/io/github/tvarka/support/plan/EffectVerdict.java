package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of what a measure was to change. Closed: there is no other answer. */
public enum EffectVerdict {
  /** It became better, as far as the rule asks. */
  @JsonProperty("helped")
  HELPED,
  /** It did not become better as far as the rule asks, nor worse. */
  @JsonProperty("no-change")
  NO_CHANGE,
  /** It became worse. */
  @JsonProperty("worse")
  WORSE,
  /** It was not observed before or after, or the rule asks for a goal that the plan does not set. */
  @JsonProperty("unknown")
  UNKNOWN
}
