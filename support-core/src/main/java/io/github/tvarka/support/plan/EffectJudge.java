package io.github.tvarka.support.plan;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.ChangeFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges by a rule whether measures helped, by all that is observed of them. */
record EffectJudge(Citation citation, EffectRule rule) {
  private static final Need BEFORE = new Need.OfFact(FactKey.of("observed-before"));
  private static final Need GOAL = new Need.OfFact(FactKey.of("goal"));
  private static final Need AFTER = new Need.OfFact(FactKey.of("observed-after"));

  MeasureEffect judge(PlannedMeasure measure) {
    List<Finding> findings = new ArrayList<>();
    findings.add(change(measure, rule.helped()));
    findings.add(change(measure, rule.worse()));
    if (rule.toGoal()) {
      findings.add(toGoal(measure));
    }
    return new MeasureEffect(measure, verdict(findings), findings);
  }

  /** What follows from the findings alone. */
  private static EffectVerdict verdict(List<Finding> findings) {
    Truth helped = findings.get(0).truth();
    if (helped == Truth.UNKNOWN) {
      return EffectVerdict.UNKNOWN;
    }
    if (findings.get(1).truth() == Truth.YES) {
      return EffectVerdict.WORSE;
    }
    Truth reached = findings.size() == 2 ? Truth.YES : findings.get(2).truth();
    return switch (helped.and(reached)) {
      case YES -> EffectVerdict.HELPED;
      case NO -> EffectVerdict.NO_CHANGE;
      case UNKNOWN -> EffectVerdict.UNKNOWN;
    };
  }

  private Finding change(PlannedMeasure measure, Band forTheBetter) {
    boolean higher = measure.betterWhen() == BetterWhen.HIGHER;
    Band limit = higher ? forTheBetter : mirrored(forTheBetter);
    return finding(
        measure.changes(), BEFORE, known(measure.before()), known(measure.after()), limit);
  }

  /** From the goal to what was observed; whether a goal that nobody set was reached is not known. */
  private Finding toGoal(PlannedMeasure measure) {
    boolean higher = measure.betterWhen() == BetterWhen.HIGHER;
    Band limit = higher ? Band.atLeast(0) : Band.atMost(0);
    return finding("goal", GOAL, measure.goal(), known(measure.after()), limit);
  }

  private static Optional<Fraction> known(Optional<ObservedNumber> observation) {
    return observation.map(ObservedNumber::value);
  }

  private Finding finding(
      String of, Need base, Optional<Fraction> before, Optional<Fraction> after, Band limit) {
    List<Need> needs = new ArrayList<>();
    if (before.isEmpty()) {
      needs.add(base);
    }
    if (after.isEmpty()) {
      needs.add(AFTER);
    }
    Truth truth = needs.isEmpty()
        ? Truth.of(limit.contains(after.orElseThrow().minus(before.orElseThrow())))
        : Truth.UNKNOWN;
    return new ChangeFinding(citation, truth, of, before, after, limit, needs);
  }

  /** The same band for numbers that count downward. */
  private static Band mirrored(Band band) {
    return new Band(
        band.atMost().map(EffectJudge::negated),
        band.lessThan().map(EffectJudge::negated),
        band.atLeast().map(EffectJudge::negated),
        band.moreThan().map(EffectJudge::negated));
  }

  private static Fraction negated(Fraction number) {
    return Fraction.ZERO.minus(number);
  }
}
