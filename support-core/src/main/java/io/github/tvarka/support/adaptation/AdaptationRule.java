package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which students have an adaptation period, from when, how long, and what may not be done in it. Immutable.
 *
 * @param clause the clause
 * @param key a name for it, unique within the policy, such as grade-5
 * @param when which students: a grade, a fact such as having newly arrived, a kind of class
 * @param start from which day it runs
 * @param lasts how long
 * @param noMarks what may not be done in it; empty where nothing is forbidden
 * @param interruptedBy what changes its days; nothing else does
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdaptationRule(
    @Required Clause clause,
    @Required String key,
    @Required Condition when,
    @Required AdaptationStart start,
    @Required Length lasts,
    Optional<NoMarkWindow> noMarks,
    List<Interruption> interruptedBy,
    List<String> readings)
    implements WithAdaptationRule, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public AdaptationRule {
    Check.given("adaptation.clause", clause);
    Check.code("adaptation.key", key);
    Check.given("adaptation.when", when);
    Check.given("adaptation.start", start);
    Check.given("adaptation.lasts", lasts);
    noMarks = Check.optional(noMarks);
    interruptedBy = Check.distinct(
        "adaptation.interruptedBy", Check.list("adaptation.interruptedBy", interruptedBy));
    readings = Check.distinct("adaptation.readings", Check.list("adaptation.readings", readings));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. */
  public static final class Builder extends AdaptationRuleBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, key, when, start, lasts, noMarks.orElse(null), interruptedBy, readings);
  }

  private record Form(
      Clause clause,
      String key,
      Condition when,
      AdaptationStart start,
      Length lasts,
      @Nullable NoMarkWindow noMarks,
      List<Interruption> interruptedBy,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new AdaptationRule(
          clause, key, when, start, lasts, Optional.ofNullable(noMarks), interruptedBy, readings);
    }
  }
}
