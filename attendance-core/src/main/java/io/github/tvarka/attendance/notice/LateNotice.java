package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a notice after its deadline comes to. */
public enum LateNotice {
  /** It excuses nothing. */
  @JsonProperty("does-not-excuse")
  DOES_NOT_EXCUSE,
  /** Whether it excuses is left to the school. */
  @JsonProperty("left-to-school")
  LEFT_TO_SCHOOL,
  /** It excuses all the same; that it was late is shown. */
  @JsonProperty("excuses")
  EXCUSES
}
