package io.github.tvarka.policy.citation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a clause does; the set is closed because a clause of a regulation does one of these. */
public enum ClauseKind {
  /** Says what follows from which facts. */
  @JsonProperty("rule")
  RULE,
  /** Says who must do what, and when. */
  @JsonProperty("duty")
  DUTY,
  /** Says what a word means in the regulation. */
  @JsonProperty("definition")
  DEFINITION,
  /** Prints a form to be filled in. */
  @JsonProperty("form")
  FORM,
  /** Sets a value to be reached. */
  @JsonProperty("target")
  TARGET,
  /** Says what the regulation rests on, or how it is published. */
  @JsonProperty("general")
  GENERAL
}
