package io.github.tvarka.policy.edition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * Days between the first and the last edition that have no edition in force, or two. Immutable.
 *
 * @param kind gap or overlap
 * @param earlier the name of the edition that begins first, of several the one that reaches furthest
 * @param later the name of the other
 * @param days the days concerned; where an overlap has no end, up to the end that the later edition sets, or its first day
 */
public record EditionIssue(Kind kind, String earlier, String later, DateRange days)
    implements Serializable {
  /** What is wrong. */
  public enum Kind {
    /** No edition is in force. */
    GAP,
    /** Two editions are in force. */
    OVERLAP
  }

  /** Checks that the parts are given. */
  public EditionIssue {
    Check.given("kind", kind);
    Check.text("earlier", earlier);
    Check.text("later", later);
    Check.given("days", days);
  }
}
