package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a plan, what it is to change, and what was observed before and after. Immutable.
 *
 * @param act what is done
 * @param by who does it; may be empty
 * @param changes what it is to change, a code such as learning-level or unexcused-lessons
 * @param betterWhen which way is better
 * @param goal the number to be reached; empty where the plan sets none
 * @param before what was observed before; empty if nothing was
 * @param after what was observed after; empty if nothing was
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlannedMeasure(
    @Required Act act,
    List<Role> by,
    @Required String changes,
    @Required BetterWhen betterWhen,
    Optional<Fraction> goal,
    Optional<ObservedNumber> before,
    Optional<ObservedNumber> after)
    implements WithPlannedMeasure, Serializable {
  /** Refuses what was observed after, if it was before. */
  public PlannedMeasure {
    Check.given("measure.act", act);
    by = Check.distinct("measure.by", Check.list("measure.by", by));
    Check.code("measure.changes", changes);
    Check.given("measure.betterWhen", betterWhen);
    goal = Check.optional(goal);
    before = Check.optional(before);
    after = Check.optional(after);
    if (before.isPresent() && after.isPresent()) {
      Check.that(
          after.get().on().isAfter(before.get().on()),
          "measure.after",
          after.get().on(),
          "must be after measure.before (" + before.get().on() + ")");
    }
  }

  /**
   * The measure as it was known on a day.
   *
   * @param day the day
   * @return the measure without what was observed after the day
   */
  PlannedMeasure knownBy(LocalDate day) {
    return withBefore(before.filter(seen -> !seen.on().isAfter(day)))
        .withAfter(after.filter(seen -> !seen.on().isAfter(day)));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a measure. */
  public static final class Builder extends PlannedMeasureBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        act, by, changes, betterWhen, goal.orElse(null), before.orElse(null), after.orElse(null));
  }

  private record Form(
      Act act,
      List<Role> by,
      String changes,
      BetterWhen betterWhen,
      @Nullable Fraction goal,
      @Nullable ObservedNumber before,
      @Nullable ObservedNumber after)
      implements Serializable {
    private Object readResolve() {
      return new PlannedMeasure(
          act,
          by,
          changes,
          betterWhen,
          Optional.ofNullable(goal),
          Optional.ofNullable(before),
          Optional.ofNullable(after));
    }
  }
}
