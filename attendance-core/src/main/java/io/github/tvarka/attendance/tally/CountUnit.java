package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what absences are counted. */
public enum CountUnit {
  /** Lessons. */
  @JsonProperty("lesson")
  LESSON,
  /** School days with at least one such lesson. */
  @JsonProperty("school-day")
  SCHOOL_DAY
}
