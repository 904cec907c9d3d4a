package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * A condition held in earlier periods too: more than 14 in an earlier month of the same school year. Immutable.
 *
 * <p>The period asked about does not count as an earlier one.
 *
 * @param again what has to have held
 * @param per the kind of period that counts as one time
 * @param within the stretch in which earlier periods count
 * @param times in how many earlier periods, 1 or more
 */
public record Again(
    @Required Condition again,
    @Required Window per,
    @Required Window within,
    @Required int times) implements Condition {
  /** Refuses windows that have no earlier periods, stretches that none fits in, and fewer times than one. */
  public Again {
    Check.given("again", again);
    Check.given("per", per);
    Check.given("within", within);
    boolean periodic = per.kind() == Window.Kind.DAY
        || per.kind() == Window.Kind.CALENDAR_MONTH
        || per.kind() == Window.Kind.TERM
        || per.kind() == Window.Kind.SCHOOL_YEAR;
    Check.that(periodic, "per", per, "must be a day, a calendar month, a term or a school year");
    boolean bounded = within.kind() != Window.Kind.SPELL && within.kind() != Window.Kind.DAY;
    Check.that(bounded, "within", within, "must be a stretch longer than a period");
    Check.that(
        !neverEarlier(per, within),
        "within",
        within,
        "must be able to hold an earlier " + per + " than the one asked about");
    Check.that(times > 0, "times", times, "must be positive");
  }

  /** Whether a stretch is no longer than the period that lies in it. */
  private static boolean neverEarlier(Window per, Window within) {
    int period = length(per);
    int stretch = length(within);
    return within.equals(per) || (stretch > 0 && stretch < period);
  }

  /** From shorter to longer; 0 where that cannot be said. */
  private static int length(Window window) {
    return switch (window.kind()) {
      case DAY -> 1;
      case WEEK -> 2;
      case CALENDAR_MONTH, PREVIOUS_MONTH -> 3;
      case TERM -> 4;
      case SCHOOL_YEAR -> 5;
      case WHOLE_RECORD, ROLLING, SINCE_ACT, SPELL -> 0;
    };
  }

  /**
   * A condition that held at least once before.
   *
   * @param condition what has to have held
   * @param per the kind of period that counts as one time
   * @param within the stretch in which earlier periods count
   * @return the condition
   */
  public static Again once(Condition condition, Window per, Window within) {
    return new Again(condition, per, within, 1);
  }

  @Override
  public List<Condition> parts() {
    return List.of(again);
  }

  @Override
  public String toString() {
    return ConditionWords.of(this);
  }
}
