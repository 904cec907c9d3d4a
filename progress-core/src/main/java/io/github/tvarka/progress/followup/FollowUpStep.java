package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case, such as the three-way meeting. Immutable.
 *
 * <p>A condition may ask, as a fact, whether an act of any step was done in this case, by the act's code; and it may count the case's
 * consultations: {@code assigned-consultations}, {@code attended-consultations}, {@code missed-consultations} and
 * {@code unrecorded-consultations}, which have taken place and of which no attendance is on record. A step that is kept by a count of
 * {@code assigned-consultations} is the one that assigns them: while its act is on record and no consultation is, which ones were assigned is
 * not known, so that none of these numbers is zero for sure.
 *
 * @param key lower-case words joined by hyphens, unique within the policy
 * @param clauses the clauses that set the step; findings cite the first
 * @param when what has to hold; empty if the run of negative marks itself calls for it
 * @param then what is done, in the order of the text
 * @param keptWhen for a step that goes on, what shows that it is kept; empty for a step that is done once its acts are
 * @param due until when, counted from the day that called for it
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUpStep(
    @Required String key,
    @Required List<Clause> clauses,
    Optional<Condition> when,
    @Required List<Measure> then,
    Optional<Condition> keptWhen,
    @Required DutyDue due,
    List<String> readings)
    implements WithFollowUpStep, Serializable {
  /** Refuses a step without a clause, or in which nothing is done. */
  public FollowUpStep {
    Check.code("step.key", key);
    clauses = Check.distinct("step.clauses", Check.<Clause>filled("step.clauses", clauses));
    when = Check.optional(when);
    then = Check.filled("step.then", then);
    keptWhen = Check.optional(keptWhen);
    Check.given("step.due", due);
    readings = Check.distinct("step.readings", Check.list("step.readings", readings));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a step. */
  public static final class Builder extends FollowUpStepBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(key, clauses, when.orElse(null), then, keptWhen.orElse(null), due, readings);
  }

  private record Form(
      String key,
      List<Clause> clauses,
      @Nullable Condition when,
      List<Measure> then,
      @Nullable Condition keptWhen,
      DutyDue due,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new FollowUpStep(
          key,
          clauses,
          Optional.ofNullable(when),
          then,
          Optional.ofNullable(keptWhen),
          due,
          readings);
    }
  }
}
