package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a cell says that a row of a table leaves blank. */
public enum BlankCell {
  /** That the student is not taught the subject, whatever other rows hold. */
  @JsonProperty("not-taught")
  NOT_TAUGHT,
  /**
   * That the student is not taught it, unless the last word on it, of any row of the school year up to that period, is a level: then the
   * level is not known, since a teacher, or the student, has yet to set it.
   */
  @JsonProperty("not-taught-unless-shown")
  NOT_TAUGHT_UNLESS_SHOWN
}
