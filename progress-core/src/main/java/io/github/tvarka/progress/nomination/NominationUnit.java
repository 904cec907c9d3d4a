package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is nominated. */
public enum NominationUnit {
  /** A student. */
  @JsonProperty("student")
  STUDENT,
  /** A class as a whole. */
  @JsonProperty("school-class")
  SCHOOL_CLASS
}
