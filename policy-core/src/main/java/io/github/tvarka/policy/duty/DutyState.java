package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a duty stands at the end of a day. */
public enum DutyState {
  /** It is not called for yet. */
  @JsonProperty("upcoming")
  UPCOMING,
  /** It is called for, not shown to be done, and still in time. */
  @JsonProperty("due")
  DUE,
  /** It must or should be done, is not shown to be done, and its last day is over. */
  @JsonProperty("overdue")
  OVERDUE,
  /** It may be done or has to be considered only, is not shown to be done, and its last day is over: nobody is late. */
  @JsonProperty("not-done")
  NOT_DONE,
  /** It was done as many times as the text asks for, in time or late. */
  @JsonProperty("done")
  DONE,
  /** It stands all the time, or depends on an event of a case. */
  @JsonProperty("standing")
  STANDING,
  /** It is asked of others, such as those of another grade. */
  @JsonProperty("not-asked")
  NOT_ASKED,
  /** The calendar does not say when it is called for, nobody keeps a record of what its actor does, or it is not known whom it is asked of. */
  @JsonProperty("not-yet-known")
  NOT_YET_KNOWN
}
