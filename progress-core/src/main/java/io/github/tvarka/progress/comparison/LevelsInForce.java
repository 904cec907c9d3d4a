package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which levels call for a consultation, once the months have begun for which new ones are to be set. */
public enum LevelsInForce {
  /** Those that were set last in the school year, each until a new one of its subject is set. */
  @JsonProperty("last-set")
  LAST_SET,
  /** Those of the last months begun alone: on their first day nothing is known yet. */
  @JsonProperty("of-months-begun")
  OF_MONTHS_BEGUN
}
