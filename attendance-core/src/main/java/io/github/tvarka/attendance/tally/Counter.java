package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import java.io.Serializable;
import java.util.List;

/**
 * What a policy counts: lessons or days, which absences, on which grounds, in which subjects. Immutable.
 *
 * @param key the name by which conditions ask for it
 * @param unit lessons or school days
 * @param of which lessons are counted
 * @param grounds only absences for which an excuse on one of these grounds was asked; empty for all
 * @param subjects only lessons of these subjects; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Counter(
    @Required CounterKey key,
    @Required CountUnit unit,
    @Required Counted of,
    List<Ground> grounds,
    List<String> subjects)
    implements Serializable {
  /** Missed lessons that nothing excuses. */
  public static final Counter UNEXCUSED_LESSONS = new Counter(
      CounterKey.of("unexcused-lessons"),
      CountUnit.LESSON,
      Counted.UNEXCUSED,
      List.of(),
      List.of());

  /** The lessons of the timetable. */
  public static final Counter SCHEDULED_LESSONS = new Counter(
      CounterKey.of("scheduled-lessons"),
      CountUnit.LESSON,
      Counted.SCHEDULED,
      List.of(),
      List.of());

  /** Refuses grounds for lessons that nobody missed. */
  public Counter {
    Check.given("counter.key", key);
    Check.given("counter.unit", unit);
    Check.given("counter.of", of);
    grounds = Check.distinct("counter.grounds", Check.list("counter.grounds", grounds));
    subjects = Check.distinct("counter.subjects", Check.list("counter.subjects", subjects));
    Check.that(
        of != Counted.SCHEDULED || grounds.isEmpty(),
        "counter.grounds",
        grounds,
        "must be empty for scheduled lessons");
  }
}
