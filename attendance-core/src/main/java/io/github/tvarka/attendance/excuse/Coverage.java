package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For which days or lessons a tier of an allowance is. */
public enum Coverage {
  /** For any missed lesson. */
  @JsonProperty("any")
  ANY,
  /** For days of which all lessons were missed. */
  @JsonProperty("whole-days")
  WHOLE_DAYS,
  /** For days of which some lessons were missed and some not. */
  @JsonProperty("single-lessons")
  SINGLE_LESSONS,
  /** For lessons to which the student came late, which no other coverage takes in; its limits count such lessons alone. */
  @JsonProperty("late-arrivals")
  LATE_ARRIVALS
}
