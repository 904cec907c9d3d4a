package io.github.tvarka.policy.explain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who reads an explanation: how much of a finding is shown. Closed; what is shown to each is fixed here, not per school. */
public enum Audience {
  /** A parent or an adult student: the plain sentence, the clause number at its end. */
  @JsonProperty("parent")
  PARENT,
  /** A teacher: the same sentence, always with what was observed and what is asked for. */
  @JsonProperty("teacher")
  TEACHER,
  /** An inspector: the teacher's sentence after the full citation of document, edition and clause. */
  @JsonProperty("inspector")
  INSPECTOR
}
