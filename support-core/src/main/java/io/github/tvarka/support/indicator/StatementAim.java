package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactKey;

/**
 * Something that is so or is not, such as a school that has means to measure progress. Immutable.
 *
 * @param statement what has to be so
 */
public record StatementAim(@Required FactKey statement) implements Aim {
  /** Checks that it is given. */
  public StatementAim {
    Check.given("aim.statement", statement);
  }

  /**
   * Something that has to be so.
   *
   * @param statement its code
   * @return the aim
   */
  public static StatementAim of(String statement) {
    return new StatementAim(FactKey.of(statement));
  }
}
