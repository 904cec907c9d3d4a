package io.github.tvarka.support.student;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When a student did not attend the school, as an attendance record shows it: all the times, whole days. Immutable.
 *
 * <p>That there were none is known if this is given and empty; where nobody knows, it is not given at all.
 *
 * @param stretches the first and the last day of each time; weekends and holidays inside do no harm. No two have a day in common.
 */
public record TimesAway(@JsonValue List<DateRange> stretches) implements Serializable {
  /** Never away. */
  public static final TimesAway NONE = new TimesAway(List.of());

  /** Refuses two times with a day in common. */
  public TimesAway {
    stretches = Check.list("away", stretches);
    for (int i = 0; i < stretches.size(); i++) {
      for (DateRange other : stretches.subList(0, i)) {
        Check.that(
            stretches.get(i).intersection(other).isEmpty(),
            "away",
            stretches.get(i),
            "must have no day in common with " + other);
      }
    }
  }

  /**
   * Some times.
   *
   * @param stretches the first and the last day of each
   * @return the times
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TimesAway of(List<DateRange> stretches) {
    return new TimesAway(stretches);
  }

  /**
   * Whether a day belongs to one of them.
   *
   * @param day the day
   * @return true from the first to the last day of a time
   */
  public boolean contains(LocalDate day) {
    for (DateRange stretch : stretches) {
      if (stretch.contains(day)) {
        return true;
      }
    }
    return false;
  }
}
