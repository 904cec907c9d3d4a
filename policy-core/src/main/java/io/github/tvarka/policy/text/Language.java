package io.github.tvarka.policy.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The languages in which explanations are made; closed, because each needs its own grammar. */
public enum Language {
  /** Lithuanian. */
  @JsonProperty("lt")
  LT,
  /** English. */
  @JsonProperty("en")
  EN
}
