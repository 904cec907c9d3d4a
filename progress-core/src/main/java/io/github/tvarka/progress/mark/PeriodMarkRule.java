package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How the mark of a period comes from the marks in it: their mean, rounded; in a subject without marks, whether it is credited. Immutable.
 *
 * @param clause the clause
 * @param per the kind of term that has such marks; empty for every kind
 * @param works the kinds of work that count; empty for all but terms and years themselves
 * @param roundUpFrom from which part of one the mean is rounded up, inclusive, above 0 and at most 1: 1/2 rounds 6.5 to 7
 * @param notAssessedAs the mark that stands for work that was not assessed; empty if such work is left out
 * @param credit when a period without marks is credited; empty where the regulation does not say
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodMarkRule(
    @Required Clause clause,
    Optional<TermKind> per,
    List<WorkKind> works,
    @Required Fraction roundUpFrom,
    Optional<Integer> notAssessedAs,
    Optional<CreditRule> credit,
    List<String> readings)
    implements WithPeriodMarkRule, Serializable {
  /** Refuses a part of one that is none. */
  public PeriodMarkRule {
    Check.given("periodMark.clause", clause);
    per = Check.optional(per);
    works = Check.distinct("periodMark.works", Check.list("periodMark.works", works));
    Check.given("periodMark.roundUpFrom", roundUpFrom);
    boolean part =
        roundUpFrom.compareTo(Fraction.ZERO) > 0 && roundUpFrom.compareTo(Fraction.of(1)) <= 0;
    Check.that(part, "periodMark.roundUpFrom", roundUpFrom, "must be above 0 and at most 1");
    notAssessedAs = Check.optional(notAssessedAs);
    credit = Check.optional(credit);
    readings = Check.distinct("periodMark.readings", Check.list("periodMark.readings", readings));
  }

  boolean counts(WorkKind work) {
    return works.isEmpty() ? !work.whole() : works.contains(work);
  }

  /** A mean rounded to a mark; marks are not negative. */
  int rounded(Fraction mean) {
    long below = mean.numerator() / mean.denominator();
    Fraction part = mean.minus(Fraction.of(below));
    return (int) (part.compareTo(roundUpFrom) >= 0 ? below + 1 : below);
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
  public static final class Builder extends PeriodMarkRuleBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause,
        per.orElse(null),
        works,
        roundUpFrom,
        notAssessedAs.orElse(null),
        credit.orElse(null),
        readings);
  }

  private record Form(
      Clause clause,
      @Nullable TermKind per,
      List<WorkKind> works,
      Fraction roundUpFrom,
      @Nullable Integer notAssessedAs,
      @Nullable CreditRule credit,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new PeriodMarkRule(
          clause,
          Optional.ofNullable(per),
          works,
          roundUpFrom,
          Optional.ofNullable(notAssessedAs),
          Optional.ofNullable(credit),
          readings);
    }
  }
}
