package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** With how many students, and whether in one place. Closed: a consultation is one of these. */
public enum Setting {
  /** One student, in the school. */
  @JsonProperty("single")
  SINGLE,
  /** Several students, in the school. */
  @JsonProperty("group")
  GROUP,
  /** One student, remotely. */
  @JsonProperty("remote-single")
  REMOTE_SINGLE,
  /** Several students, remotely. */
  @JsonProperty("remote-group")
  REMOTE_GROUP;

  /**
   * The word that stands in JSON and in findings.
   *
   * @return such as remote-group
   */
  public String word() {
    return switch (this) {
      case SINGLE -> "single";
      case GROUP -> "group";
      case REMOTE_SINGLE -> "remote-single";
      case REMOTE_GROUP -> "remote-group";
    };
  }
}
