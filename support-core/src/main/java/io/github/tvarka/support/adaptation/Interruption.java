package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can change the days of an adaptation period once it has begun. Closed: the calculator knows what each does. */
public enum Interruption {
  /** The summer between two school years does not count: what is left runs on from the next year's first school day. */
  @JsonProperty("summer")
  SUMMER,
  /** A change of class within the school begins it anew. */
  @JsonProperty("class-change")
  CLASS_CHANGE
}
