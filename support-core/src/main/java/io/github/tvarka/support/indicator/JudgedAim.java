package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;

/**
 * Something for which the text gives no measure, so that a person has to judge it: a culture of cooperation. Immutable.
 *
 * @param judged what is judged
 * @param by who judges
 */
public record JudgedAim(@Required FactKey judged, @Required Role by) implements Aim {
  /** Checks that the parts are given. */
  public JudgedAim {
    Check.given("aim.judged", judged);
    Check.given("aim.by", by);
  }

  /**
   * Something to be judged.
   *
   * @param judged its code
   * @param by who judges
   * @return the aim
   */
  public static JudgedAim of(String judged, Role by) {
    return new JudgedAim(FactKey.of(judged), by);
  }
}
