package io.github.tvarka.progress.cohort;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the share of a school follows from its groups. */
public enum Aggregation {
  /** All students are counted together, so that a large class weighs more. */
  @JsonProperty("pooled")
  POOLED,
  /** The groups' shares are averaged, so that each class weighs the same. */
  @JsonProperty("mean-of-groups")
  MEAN_OF_GROUPS
}
