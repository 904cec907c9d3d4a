package io.github.tvarka.progress.level;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;

/**
 * The mean at the end of a row. Immutable.
 *
 * @param exact what the exact mean can be
 * @param rounded the same as the table rounds it
 * @param subjects how many subjects are taught and stand in it
 * @param unknown of how many of them the level is not known
 */
public record LevelMean(
    @Required Interval exact,
    @Required Interval rounded,
    @Required int subjects,
    @Required int unknown)
    implements Serializable {
  /** Refuses a mean of no subject, and more unknown subjects than there are. */
  public LevelMean {
    Check.given("mean.exact", exact);
    Check.given("mean.rounded", rounded);
    Check.that(subjects > 0, "mean.subjects", subjects, "must be positive");
    Check.that(
        unknown >= 0 && unknown <= subjects,
        "mean.unknown",
        unknown,
        "must be between 0 and subjects (" + subjects + ")");
  }
}
