package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what an allowance is measured. */
public enum DayUnit {
  /** Days of the school calendar on which lessons were missed. */
  @JsonProperty("school-day")
  SCHOOL_DAY,
  /** All days from the first to the last missed one of a spell, weekends and breaks included. */
  @JsonProperty("calendar-day")
  CALENDAR_DAY,
  /** The same without Saturdays and Sundays. */
  @JsonProperty("working-day")
  WORKING_DAY,
  /** Sessions of the timetable, such as mornings and afternoons, of which lessons were missed. */
  @JsonProperty("session")
  SESSION,
  /** Hours of 60 minutes, by the minutes of lessons: all of a missed lesson, unless fewer are told. */
  @JsonProperty("hour")
  HOUR,
  /** The same in minutes. */
  @JsonProperty("minute")
  MINUTE,
  /** Missed lessons. */
  @JsonProperty("lesson")
  LESSON,
  /** Notices, however many days each is about. */
  @JsonProperty("notice")
  NOTICE
}
