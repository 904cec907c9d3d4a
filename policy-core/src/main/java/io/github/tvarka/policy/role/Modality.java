package io.github.tvarka.policy.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How strongly a clause orders something; closed, because a decision must never turn one into another. */
public enum Modality {
  /** It has to be done. */
  @JsonProperty("must")
  MUST,
  /** It is recommended. */
  @JsonProperty("should")
  SHOULD,
  /** It is allowed; whether it is done is for people to decide. */
  @JsonProperty("may")
  MAY
}
