package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * Which spells of a window a tier of an allowance is for: the first of a month, or falling ill again in the same half-year. Immutable.
 *
 * <p>In JSON and by {@link #toString()} it is one word: {@code first-in-month}, {@code again-in-month}, {@code again-in-half-year},
 * {@code again-in-rolling-30-days}; a calendar month is called month.
 *
 * @param again whether it is for later spells of a window, rather than for the first that reaches into it
 * @param per the window
 */
public record SpellOrder(boolean again, Window per) implements Serializable {
  /** The first spell that reaches into a calendar month. */
  public static final SpellOrder FIRST_IN_MONTH = new SpellOrder(false, Window.CALENDAR_MONTH);

  /** Any later spell of the same calendar month: falling ill again. */
  public static final SpellOrder AGAIN_IN_MONTH = new SpellOrder(true, Window.CALENDAR_MONTH);

  private static final String FIRST = "first-in-";
  private static final String AGAIN = "again-in-";
  private static final String MONTH = "month";

  /** Refuses windows in which no two spells can be, or that do not go by the calendar. */
  public SpellOrder {
    Check.given("spell.per", per);
    boolean fits = switch (per.kind()) {
      case WEEK, CALENDAR_MONTH, TERM, SCHOOL_YEAR, WHOLE_RECORD, ROLLING -> true;
      case DAY, PREVIOUS_MONTH, SINCE_ACT, SPELL -> false;
    };
    Check.that(
        fits,
        "spell.per",
        per,
        "must be a week, a calendar month, a term, a school year, a rolling window or the whole record");
  }

  /**
   * The first spell of a window.
   *
   * @param per the window
   * @return the order
   */
  public static SpellOrder firstIn(Window per) {
    return new SpellOrder(false, per);
  }

  /**
   * Any later spell of a window.
   *
   * @param per the window
   * @return the order
   */
  public static SpellOrder againIn(Window per) {
    return new SpellOrder(true, per);
  }

  /**
   * The order that {@link #toString()} wrote.
   *
   * @param text such as again-in-month
   * @return the order
   * @throws IllegalArgumentException if there is no such order
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpellOrder parse(String text) {
    boolean again = text.startsWith(AGAIN);
    Check.that(
        again || text.startsWith(FIRST),
        "spell",
        text,
        "must be first-in-month, again-in-month, or the same with another window for month");
    String window = text.substring(AGAIN.length());
    return new SpellOrder(
        again, window.equals(MONTH) ? Window.CALENDAR_MONTH : Window.parse(window));
  }

  /** The word for the other spells of the same window, or for these. */
  String word(boolean later) {
    return (later ? AGAIN : FIRST) + (per.equals(Window.CALENDAR_MONTH) ? MONTH : per.toString());
  }

  @JsonValue
  @Override
  public String toString() {
    return word(again);
  }
}
