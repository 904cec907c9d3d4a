package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.AttributeFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds whether conditions hold. Stateless; each condition gives one finding of the same shape. */
public final class ConditionEvaluator {
  /** The evaluator; there is nothing to configure. */
  public static final ConditionEvaluator DEFAULT = new ConditionEvaluator();

  private ConditionEvaluator() {}

  /**
   * Whether a condition holds, and why.
   *
   * @param condition what is asked
   * @param citation the clause that asks
   * @param context the facts
   * @return the finding; every part is looked at, also after the answer is certain
   */
  public Finding evaluate(Condition condition, Citation citation, ConditionContext context) {
    if (condition instanceof Count count) {
      return scoped(
          count.count(), citation, context, counter -> count(count, counter, citation, context));
    } else if (condition instanceof Share share) {
      return scoped(
          share.share(), citation, context, counter -> share(share, counter, citation, context));
    } else if (condition instanceof EveryFurther every) {
      return scoped(
          every.of(), citation, context, counter -> every(every, counter, citation, context));
    } else if (condition instanceof Again again) {
      return again(again, citation, context);
    } else if (condition instanceof Held held) {
      return HeldDays.finding(held, citation, context);
    } else if (condition instanceof FactIs fact) {
      Truth truth = context.fact(fact.fact());
      List<Need> needs = truth == Truth.UNKNOWN ? List.of(new Need.OfFact(fact.fact())) : List.of();
      return new FactFinding(citation, truth, fact.fact(), needs);
    } else if (condition instanceof AgeIs age) {
      return attribute(
          new Attribute("age", "birthDate", age.age()),
          context.student().age(context.at()),
          citation,
          context);
    } else if (condition instanceof GradeIs grade) {
      return attribute(
          new Attribute("grade", "grade", grade.grade()),
          context.student().grade(),
          citation,
          context);
    } else if (condition instanceof AllOf all) {
      return CompoundFinding.of(citation, Operator.ALL_OF, parts(all, citation, context));
    } else if (condition instanceof AnyOf any) {
      return CompoundFinding.of(citation, Operator.ANY_OF, parts(any, citation, context));
    } else if (condition instanceof InOneSubject one) {
      return inOneSubject(one.inOneSubject(), citation, context);
    }
    return CompoundFinding.of(citation, Operator.NOT, parts(condition, citation, context));
  }

  private static Finding inOneSubject(
      Condition condition, Citation citation, ConditionContext context) {
    List<Finding> subjects = SubjectEvaluator.each(List.of(condition), context).stream()
        .map(subject -> subject.evaluate(condition, citation, context))
        .toList();
    return CompoundFinding.of(citation, Operator.ANY_OF, subjects);
  }

  private List<Finding> parts(Condition condition, Citation citation, ConditionContext context) {
    List<Finding> findings = new ArrayList<>(condition.parts().size());
    for (Condition part : condition.parts()) {
      findings.add(evaluate(part, citation, context));
    }
    return findings;
  }

  /** Where a counter is counted in each subject by itself, the comparison holds if it holds in one of them. */
  private static Finding scoped(
      CounterKey counter,
      Citation citation,
      ConditionContext context,
      Function<CounterKey, Finding> compared) {
    List<CounterKey> scopes = context.scopes(counter);
    if (scopes.isEmpty()) {
      return compared.apply(counter);
    }
    List<Finding> found = new ArrayList<>(scopes.size());
    for (CounterKey scope : scopes) {
      SubjectContext subject = new SubjectContext(context, scope.scope().orElseThrow());
      found.add(subject.within(compared.apply(scope)));
    }
    return found.size() == 1 ? found.get(0) : CompoundFinding.of(citation, Operator.ANY_OF, found);
  }

  private static Finding every(
      EveryFurther every, CounterKey counter, Citation citation, ConditionContext context) {
    DateRange period = context.period();
    LocalDate eve = period.from().minusDays(1);
    Stretch stretch = Stretch.of(every.per(), context);
    Measured now = stretch.measure(range -> context.measure(counter, range));
    Measured before = stretch.measure(range -> range.from().isAfter(eve)
        ? Measured.NOTHING
        : context.at(eve).measure(counter, new DateRange(range.from(), eve)));
    Interval reached = every.steps(now.amount());
    Interval passed = every.steps(before.amount());
    // The same uncertain lessons stand in both counts, so their ends are compared crosswise.
    boolean sure = reached.least().compareTo(passed.most()) > 0;
    boolean never = reached.most().compareTo(passed.least()) <= 0;
    Truth truth = sure ? Truth.YES : never ? Truth.NO : Truth.UNKNOWN;
    if (!stretch.missing().isEmpty()) {
      truth = Truth.UNKNOWN;
    }
    return new EveryFinding(
        citation,
        truth,
        counter,
        every.every(),
        every.after(),
        period,
        before.amount(),
        now.amount(),
        needsIf(truth, stretch.missing(), Need.merge(List.of(before.needs(), now.needs()))));
  }

  private static Finding count(
      Count count, CounterKey counter, Citation citation, ConditionContext context) {
    Stretch stretch = Stretch.of(count.per(), context);
    Measured measured = stretch.measure(range -> context.measure(counter, range));
    Band band = count.band();
    Truth truth = stretch.missing().isEmpty() ? band.contains(measured.amount()) : Truth.UNKNOWN;
    return new QuantityFinding(
        citation,
        truth,
        counter,
        count.per(),
        stretch.range(),
        measured.amount(),
        band,
        needsIf(truth, stretch.missing(), measured.needs()));
  }

  private static Finding share(
      Share share, CounterKey counter, Citation citation, ConditionContext context) {
    Stretch stretch = Stretch.of(share.per(), context);
    CounterKey of = counter.scope().map(share.of()::in).orElse(share.of());
    Measured part = stretch.measure(range -> context.measure(counter, range));
    Measured whole = stretch.measure(range -> context.measure(of, range));
    Interval observed = share(part.amount(), whole.amount());
    Truth truth = stretch.missing().isEmpty() ? share.band().contains(observed) : Truth.UNKNOWN;
    return new ShareFinding(
        citation,
        truth,
        counter,
        of,
        share.per(),
        stretch.range(),
        part.amount(),
        whole.amount().most(),
        share.band(),
        needsIf(truth, stretch.missing(), Need.merge(List.of(part.needs(), whole.needs()))));
  }

  /** What the share can be; of a whole that may be nothing it can be all or nothing. */
  private static Interval share(Interval part, Interval whole) {
    Interval ofMost = part.shareOf(whole.most());
    if (whole.exact() || part.most().equals(Fraction.ZERO)) {
      return ofMost;
    }
    if (whole.least().equals(Fraction.ZERO)) {
      Fraction all = Fraction.of(1);
      return new Interval(Fraction.ZERO, ofMost.most().compareTo(all) > 0 ? ofMost.most() : all);
    }
    return new Interval(ofMost.least(), part.shareOf(whole.least()).most());
  }

  private Finding again(Again again, Citation citation, ConditionContext context) {
    Stretch stretch = Stretch.of(again.within(), context);
    List<DateRange> held = new ArrayList<>();
    List<DateRange> unknown = new ArrayList<>();
    List<List<Need>> needs = new ArrayList<>();
    Stretch period = Stretch.of(again.per(), context);
    // Where nothing can have happened, as since an act that never was, it does not matter which
    // period this is.
    List<Need> missing = stretch.range().isPresent() ? period.missing() : stretch.missing();
    needs.add(missing);
    if (stretch.range().isPresent() && period.range().isPresent()) {
      DateRange current = period.range().get();
      for (DateRange earlier :
          EarlierPeriods.of(again.per(), current, stretch.range().get(), context)) {
        Finding then = earlier(again, earlier, citation, context);
        if (then.truth() == Truth.YES) {
          held.add(earlier);
        } else if (then.truth() == Truth.UNKNOWN) {
          unknown.add(earlier);
          needs.add(then.needs());
        }
      }
    }
    Interval found = Interval.between(held.size(), held.size() + unknown.size());
    Truth truth = missing.isEmpty() ? Band.atLeast(again.times()).contains(found) : Truth.UNKNOWN;
    return new AgainFinding(
        citation,
        truth,
        again.per(),
        again.within(),
        again.times(),
        held,
        unknown,
        truth == Truth.UNKNOWN ? Need.merge(needs) : List.of());
  }

  /** What was so in an earlier period: the same for each later period, and for each row that asks for its truth and needs. */
  private Finding earlier(
      Again again, DateRange earlier, Citation citation, ConditionContext context) {
    Condition condition = again.again();
    ConditionContext then = context.at(earlier.to()).in(earlier);
    boolean ofThatPeriod = condition instanceof Held
        || (condition instanceof Count count && count.per().equals(again.per()));
    if (ofThatPeriod && context instanceof Remembering memory) {
      return memory.once(
          new Earlier(condition, earlier),
          Finding.class,
          () -> evaluate(condition, citation, then));
    }
    return evaluate(condition, citation, then);
  }

  private static Finding attribute(
      Attribute attribute,
      Optional<Integer> observed,
      Citation citation,
      ConditionContext context) {
    Truth truth = observed
        .map(number -> Truth.of(attribute.band().contains(Fraction.of(number))))
        .orElse(Truth.UNKNOWN);
    List<Need> needs =
        observed.isPresent() ? List.of() : List.of(new Need.OfAttribute(attribute.source()));
    return new AttributeFinding(
        citation, truth, attribute.name(), context.at(), observed, attribute.band(), needs);
  }

  private static List<Need> needsIf(Truth truth, List<Need> missing, List<Need> needs) {
    return truth == Truth.UNKNOWN ? Need.merge(List.of(missing, needs)) : List.of();
  }

  private record Earlier(Condition condition, DateRange period) {}

  private record Attribute(String name, String source, Band band) {}
}
