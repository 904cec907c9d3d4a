package io.github.tvarka.support.student;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that was done for a student: the class teacher was told on 3 November. Immutable.
 *
 * @param act what was done
 * @param on the day
 */
public record DoneAct(@Required Act act, @Required LocalDate on) implements Serializable {
  /** Checks that the parts are given. */
  public DoneAct {
    Check.given("done.act", act);
    Check.given("done.on", on);
  }

  /**
   * An act of a day.
   *
   * @param act its code
   * @param on the day
   * @return the act
   */
  public static DoneAct of(String act, LocalDate on) {
    return new DoneAct(Act.of(act), on);
  }
}
