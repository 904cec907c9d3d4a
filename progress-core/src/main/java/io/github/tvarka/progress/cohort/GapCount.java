package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * How students' own levels of a subject stand to the teachers'. Immutable.
 *
 * @param ownHigher how many set themselves a higher level than the teacher
 * @param same how many set the same
 * @param ownLower how many set themselves a lower one
 * @param unknown of how many it is not known
 * @param consultations how many gaps surely call for a consultation
 */
public record GapCount(
    @Required int ownHigher,
    @Required int same,
    @Required int ownLower,
    @Required int unknown,
    @Required int consultations)
    implements Serializable {
  /** Refuses counts below zero. */
  public GapCount {
    Check.that(ownHigher >= 0, "gaps.ownHigher", ownHigher, "must not be negative");
    Check.that(same >= 0, "gaps.same", same, "must not be negative");
    Check.that(ownLower >= 0, "gaps.ownLower", ownLower, "must not be negative");
    Check.that(unknown >= 0, "gaps.unknown", unknown, "must not be negative");
    Check.that(consultations >= 0, "gaps.consultations", consultations, "must not be negative");
  }

  /**
   * Whether students and teachers differ anywhere, as far as is known.
   *
   * @return true if one level is higher or lower than the other
   */
  public boolean differ() {
    return ownHigher + ownLower > 0;
  }
}
