package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import java.util.List;

/**
 * Something done so often in each turn of the period: once or twice a year, every month. Immutable.
 *
 * @param repeated what is done
 * @param limit how often in one turn is enough
 * @param per how long a turn lasts
 * @param exceptMonths the months, 1 to 12, whose turns are passed over; only for monthly turns
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FrequencyAim(
    @Required Act repeated, @Required Band limit, @Required Cycle per, List<Integer> exceptMonths)
    implements Aim {
  /** Refuses months that there are not, and months passed over within longer turns. */
  public FrequencyAim {
    Check.given("aim.repeated", repeated);
    Check.given("aim.limit", limit);
    Check.given("aim.per", per);
    exceptMonths = Check.distinct("aim.exceptMonths", Check.list("aim.exceptMonths", exceptMonths));
    exceptMonths.forEach(month -> Check.that(
        month >= 1 && month <= 12, "aim.exceptMonths", month, "must be a month from 1 to 12"));
    Check.that(
        exceptMonths.isEmpty() || per == Cycle.MONTH,
        "aim.exceptMonths",
        exceptMonths,
        "must be empty unless turns are months");
  }

  /**
   * Something done again and again, no month passed over.
   *
   * @param repeated what is done
   * @param limit how often in one turn is enough
   * @param per how long a turn lasts
   * @return the aim
   */
  public static FrequencyAim of(String repeated, Band limit, Cycle per) {
    return new FrequencyAim(Act.of(repeated), limit, per, List.of());
  }

  /** The turns that count. */
  List<DateRange> turns(DateRange period) {
    return per.turns(period).stream()
        .filter(turn -> !exceptMonths.contains(turn.from().getMonthValue()))
        .toList();
  }
}
