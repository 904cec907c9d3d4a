package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what absences are counted. */
public enum CountUnit {
  /** Lessons. */
  @JsonProperty("lesson")
  LESSON,
  /** Minutes of lessons: all of a missed lesson, unless fewer are told. */
  @JsonProperty("minute")
  MINUTE,
  /** Sessions of the timetable, such as mornings and afternoons. */
  @JsonProperty("session")
  SESSION,
  /** School days. */
  @JsonProperty("school-day")
  SCHOOL_DAY,
  /** All days from the first to the last of each unbroken run of missed school days, weekends and breaks included. */
  @JsonProperty("calendar-day")
  CALENDAR_DAY,
  /** The same without Saturdays and Sundays. */
  @JsonProperty("working-day")
  WORKING_DAY,
  /** Unbroken runs of missed school days, each counted once. */
  @JsonProperty("event")
  EVENT
}
