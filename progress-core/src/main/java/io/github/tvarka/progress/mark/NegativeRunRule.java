package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many negative entries call for something, in a row or altogether: two in a row in one subject. Immutable.
 *
 * @param clause the clause
 * @param appliesTo for which students; empty for all whose grade has marks
 * @param scope among which entries they are counted, and have to follow each other
 * @param counting whether they have to follow each other; where they need not, a run is all negative entries of the period
 * @param length how long a run is that calls for it: at least a whole number; an upper end matters only where a longer run calls again
 * @param within a school year, or a kind of term: at its end a run ends
 * @param works the kinds of work that count; empty for all
 * @param exceptWorks the kinds of work that do not count
 * @param neutral what a neutral entry does
 * @param longer whether a run that goes on calls again
 * @param then what follows, in the order of the text; may be empty
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NegativeRunRule(
    @Required Clause clause,
    Optional<Condition> appliesTo,
    @Required RunScope scope,
    @Required Counting counting,
    @Required Band length,
    @Required Window within,
    List<WorkKind> works,
    List<WorkKind> exceptWorks,
    @Required NeutralEntry neutral,
    @Required LongerRun longer,
    List<Measure> then,
    List<String> readings)
    implements WithNegativeRunRule, Serializable {
  /** Refuses a length without a whole least number of 1 or more, and windows that no run can end with. */
  public NegativeRunRule {
    Check.given("run.clause", clause);
    appliesTo = Check.optional(appliesTo);
    Check.given("run.scope", scope);
    Check.given("run.counting", counting);
    Check.given("run.length", length);
    boolean whole =
        length.atLeast().map(least -> least.whole() && least.numerator() > 0).orElse(false);
    Check.that(whole, "run.length", length, "must be at least a whole number above 0");
    Check.given("run.within", within);
    boolean ends = within.kind() == Window.Kind.SCHOOL_YEAR || within.kind() == Window.Kind.TERM;
    Check.that(ends, "run.within", within, "must be a school year or a kind of term");
    works = Check.distinct("run.works", Check.list("run.works", works));
    exceptWorks = Check.distinct("run.exceptWorks", Check.list("run.exceptWorks", exceptWorks));
    Check.given("run.neutral", neutral);
    Check.given("run.longer", longer);
    then = Check.list("run.then", then);
    readings = Check.distinct("run.readings", Check.list("run.readings", readings));
  }

  /**
   * Whether a kind of work counts.
   *
   * @param work the kind
   * @return true if it is among those that count and not among those that do not
   */
  public boolean counts(WorkKind work) {
    return (works.isEmpty() || works.contains(work)) && !exceptWorks.contains(work);
  }

  /** The shortest run that calls for it. */
  int least() {
    return (int) length.atLeast().orElseThrow().numerator();
  }

  /** Whether the so-manyth negative entry of a run calls for it. */
  boolean calls(int number) {
    return switch (longer) {
      case ONCE -> number == least();
      case EACH_FURTHER -> length.contains(Fraction.of(number));
      case EVERY_LENGTH -> number % least() == 0 && length.contains(Fraction.of(number));
    };
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
  public static final class Builder extends NegativeRunRuleBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause,
        appliesTo.orElse(null),
        scope,
        counting,
        length,
        within,
        works,
        exceptWorks,
        neutral,
        longer,
        then,
        readings);
  }

  private record Form(
      Clause clause,
      @Nullable Condition appliesTo,
      RunScope scope,
      Counting counting,
      Band length,
      Window within,
      List<WorkKind> works,
      List<WorkKind> exceptWorks,
      NeutralEntry neutral,
      LongerRun longer,
      List<Measure> then,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new NegativeRunRule(
          clause,
          Optional.ofNullable(appliesTo),
          scope,
          counting,
          length,
          within,
          works,
          exceptWorks,
          neutral,
          longer,
          then,
          readings);
    }
  }
}
