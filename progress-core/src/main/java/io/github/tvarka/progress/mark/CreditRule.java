package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a period is credited in a subject whose work is credited or not, and has no marks. */
public enum CreditRule {
  /** Where one piece of work is credited. */
  @JsonProperty("one-credited")
  ONE_CREDITED,
  /** Where no piece of work is not credited. */
  @JsonProperty("all-credited")
  ALL_CREDITED
}
