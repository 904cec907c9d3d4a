package io.github.tvarka.support.adaptation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One rule and a student, seen from a day. */
final class RuleOnDay {
  private static final FactKey DAYS = FactKey.of("adaptation-days");
  private static final String ADAPTATION = "adaptation";
  private static final String WINDOW = "no-mark-window";
  private static final String SURELY = "-surely";

  private final AdaptationRule rule;
  private final Citation citation;
  private final LocalDate asOf;
  private final AdaptationFacts facts;
  private final ConditionContext student;
  private final Finding applies;
  private final AdaptationDays whole;
  private final AdaptationDays days;

  private RuleOnDay(
      AdaptationRule rule, Citation citation, AdaptationFacts facts, ConditionContext student) {
    this.rule = rule;
    this.citation = citation;
    this.asOf = student.at();
    this.applies = ConditionEvaluator.DEFAULT.evaluate(rule.when(), citation, student);
    this.facts = facts;
    this.student = student;
    this.whole = AdaptationDays.of(rule, facts, student);
    this.days = enrolled(whole);
  }

  static RuleOnDay of(
      AdaptationRule rule, Citation citation, AdaptationFacts facts, ConditionContext student) {
    return new RuleOnDay(rule, citation, facts, student);
  }

  private AdaptationDays enrolled(AdaptationDays all) {
    return student.student().enrolled().map(all::within).orElse(all);
  }

  AdaptationRule rule() {
    return rule;
  }

  Citation citation() {
    return citation;
  }

  /** Whether the student is in adaptation under the rule. */
  Finding inAdaptation() {
    Finding placed = days.days()
        .map(range -> inside(ADAPTATION, asOf, range))
        .orElseGet(() -> unplaced(ADAPTATION, asOf, whole.days(), days.sure()));
    return CompoundFinding.of(citation, Operator.ALL_OF, List.of(applies, placed));
  }

  /** Whether a day is in the window in which the rule forbids something, as that stood on the day. */
  Finding inWindow(LocalDate day) {
    AdaptationDays all = day.isBefore(asOf) ? AdaptationDays.of(rule, facts, student, day) : whole;
    AdaptationDays own = enrolled(all);
    Finding placed = own.noMarks()
        .map(range -> inside(WINDOW, day, range))
        .orElseGet(() -> unplaced(WINDOW, day, all.noMarks(), own.sureWithoutMarks()));
    return CompoundFinding.of(citation, Operator.ALL_OF, List.of(applies, placed));
  }

  private Finding inside(String period, LocalDate day, DateRange range) {
    return PeriodFinding.of(citation, period, day, range);
  }

  /**
   * Days that are known, but on which the student did not belong to the school; days whose end is not known, of which those before and up
   * to a certain one are placed all the same; or days that are not known.
   */
  private Finding unplaced(
      String period, LocalDate day, Optional<DateRange> known, Optional<DateRange> sure) {
    boolean elsewhere =
        student.student().enrolled().map(stretch -> !stretch.contains(day)).orElse(false);
    if (known.isPresent() || elsewhere) {
      return new MatchFinding(citation, Truth.NO, "enrolled", List.of(), List.of(), List.of());
    }
    return sure.filter(range -> !day.isAfter(range.to()))
        .<Finding>map(range -> inside(period + SURELY, day, range))
        .orElseGet(() -> new FactFinding(citation, Truth.UNKNOWN, DAYS, whole.missing()));
  }

  AdaptationPeriod period() {
    AdaptationPeriod.Builder period = AdaptationPeriod.builder()
        .citation(citation)
        .rule(rule.key())
        .outcome(outcome())
        .finding(inAdaptation())
        .noMarks(applies.truth() == Truth.NO ? Optional.empty() : days.noMarks())
        .addAllReadings(rule.readings());
    rule.noMarks()
        .ifPresent(
            window -> period.addAllForbids(window.forbids()).addAllInstead(window.instead()));
    return period.build();
  }

  private AdaptationOutcome outcome() {
    boolean nowhere = days.days().isEmpty() && whole.days().isPresent();
    if (applies.truth() == Truth.NO || nowhere) {
      return new AdaptationOutcome.NotApplicable();
    }
    if (applies.truth() == Truth.UNKNOWN || days.days().isEmpty()) {
      List<Need> needs = Need.merge(List.of(applies.needs(), whole.missing()));
      return new AdaptationOutcome.NotYetKnown(needs, days.days());
    }
    DateRange known = days.days().get();
    if (known.contains(asOf)) {
      return new AdaptationOutcome.Running(known);
    }
    return asOf.isBefore(known.from())
        ? new AdaptationOutcome.NotYetBegun(known)
        : new AdaptationOutcome.Over(known);
  }
}
