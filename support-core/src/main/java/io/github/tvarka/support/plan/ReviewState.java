package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a review of a plan stands on a day. Closed: a review is in one of these. */
public enum ReviewState {
  /** Its day is still to come. */
  @JsonProperty("upcoming")
  UPCOMING,
  /** It is planned for that very day. */
  @JsonProperty("due")
  DUE,
  /** Its day has passed and it was not held. */
  @JsonProperty("overdue")
  OVERDUE,
  /** It was held, in time or late. */
  @JsonProperty("held")
  HELD
}
