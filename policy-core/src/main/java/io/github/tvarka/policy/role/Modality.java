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
  /** Whether to do it has to be considered; that it is considered is ordered, what comes of it is for people to decide. */
  @JsonProperty("consider")
  CONSIDER,
  /** It is allowed; whether it is done is for people to decide. */
  @JsonProperty("may")
  MAY
}
