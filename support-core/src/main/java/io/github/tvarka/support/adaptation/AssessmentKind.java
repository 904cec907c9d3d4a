package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an assessment is, as far as an adaptation period can forbid it. Closed: regulations forbid one of these. */
public enum AssessmentKind {
  /** A mark of any value. */
  @JsonProperty("mark")
  MARK,
  /** A mark or an entry that counts as negative. */
  @JsonProperty("negative-mark")
  NEGATIVE_MARK,
  /** A formal test, whatever it is assessed with. */
  @JsonProperty("test")
  TEST;

  /**
   * The word that stands in JSON and in findings.
   *
   * @return such as negative-mark
   */
  public String word() {
    return switch (this) {
      case MARK -> "mark";
      case NEGATIVE_MARK -> "negative-mark";
      case TEST -> "test";
    };
  }
}
