package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.time.LocalDate;
import java.util.List;

/**
 * The days on which something was held, all of them up to the day asked about. Immutable.
 *
 * @param unit who reports
 * @param target for which target
 * @param events the days, each once: what is held several times on one day counts as once; empty if it was not held
 */
public record ObservedEvents(
    @Required String unit,
    @Required String target,
    @Required List<LocalDate> events) implements Observation {
  /** Refuses a day twice; copies the list, in the order of the calendar. */
  public ObservedEvents {
    Observation.check(unit, target);
    Check.given("observation.events", events);
    events = Check.distinct("observation.events", Check.list("observation.events", events)).stream()
        .sorted()
        .toList();
  }
}
