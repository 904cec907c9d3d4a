package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measure that was taken. Immutable.
 *
 * @param clause the clause of the row under which it was taken
 * @param act what was done
 * @param scope the subject it was taken for, as the timetable names it; empty for none in particular
 * @param on when it was done
 * @param forPeriodOf a day of the period whose absences it answers
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TakenMeasure(
    @Required Clause clause,
    @Required Act act,
    Optional<String> scope,
    @Required LocalDate on,
    @Required LocalDate forPeriodOf)
    implements WithTakenMeasure, Serializable {
  /** Checks that the parts are given. */
  public TakenMeasure {
    Check.given("measure.clause", clause);
    Check.given("measure.act", act);
    scope = Check.optional(scope);
    scope.ifPresent(subject -> Check.text("measure.scope", subject));
    Check.given("measure.on", on);
    Check.given("measure.forPeriodOf", forPeriodOf);
  }

  /**
   * A measure taken for no subject in particular, in the period of the day on which it was taken.
   *
   * @param clause the clause of the row under which it was taken
   * @param act what was done
   * @param on when it was done
   * @return the measure; {@link #withForPeriodOf} sets another period
   */
  public static TakenMeasure of(Clause clause, Act act, LocalDate on) {
    return new TakenMeasure(clause, act, Optional.empty(), on, on);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a measure that was taken. */
  public static final class Builder extends TakenMeasureBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, act, scope.orElse(null), on, forPeriodOf);
  }

  private record Form(
      Clause clause, Act act, @Nullable String scope, LocalDate on, LocalDate forPeriodOf)
      implements Serializable {
    private Object readResolve() {
      return new TakenMeasure(clause, act, Optional.ofNullable(scope), on, forPeriodOf);
    }
  }
}
