package io.github.tvarka.support.consultation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares consultations that were recommended and set with what the regulation asks. */
record ConsultationChecks(Citation citation, ConsultationPolicy policy) {
  private static final CounterKey MINUTES = CounterKey.of("consultation-minutes");
  private static final CounterKey LESSONS = CounterKey.of("consultation-lessons");

  /** Whether somebody recommended them who may. */
  Finding recommended(Optional<ConsultationAdvice> advice, ConditionContext student) {
    List<String> asked = policy.recommendedBy().stream().map(Role::code).toList();
    List<String> stated = advice.map(said -> List.of(said.by().code())).orElseGet(List::of);
    Finding by = match("recommended-by", stated, asked);
    if (advice.isEmpty() || policy.recommender().isEmpty()) {
      return by;
    }
    Finding teaches = ConditionEvaluator.DEFAULT.evaluate(
        new FactIs(policy.recommender().get()), citation, student);
    return CompoundFinding.of(citation, Operator.ALL_OF, List.of(by, teaches));
  }

  /** Whether they are set by who sets them, of a kind that there is, as long as that kind is, in a setting that it allows. */
  List<Finding> set(ConsultationOrder order, Optional<Integer> lessonMinutes) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        match("set-by", List.of(order.by().code()), List.of(policy.setBy().code())));
    List<String> kinds = policy.kinds().stream().map(rule -> rule.kind().code()).toList();
    findings.add(match("consultation-kind", List.of(order.kind().code()), kinds));
    policy.rule(order.kind()).ifPresent(rule -> {
      rule.minutes().ifPresent(band -> findings.add(minutes(order, band)));
      rule.lessons().ifPresent(band -> findings.add(lessons(order, lessonMinutes, band)));
      if (!rule.settings().isEmpty()) {
        findings.add(setting(order, rule.settings()));
      }
    });
    return findings;
  }

  private Finding minutes(ConsultationOrder order, Band band) {
    return order
        .minutes()
        .<Finding>map(minutes -> quantity(MINUTES, order.days(), Fraction.of(minutes), band))
        .orElseGet(() -> unknown(MINUTES.code()));
  }

  private Finding lessons(ConsultationOrder order, Optional<Integer> lessonMinutes, Band band) {
    if (order.minutes().isEmpty()) {
      return unknown(MINUTES.code());
    }
    if (lessonMinutes.isEmpty()) {
      return unknown("lesson-minutes");
    }
    Fraction lessons = Fraction.of(order.minutes().get(), lessonMinutes.get());
    return quantity(LESSONS, order.days(), lessons, band);
  }

  private Finding quantity(CounterKey counter, DateRange days, Fraction observed, Band band) {
    return new QuantityFinding(
        citation,
        Truth.of(band.contains(observed)),
        counter,
        Window.WHOLE_RECORD,
        Optional.of(days),
        Interval.exactly(observed),
        band,
        List.of());
  }

  private Finding setting(ConsultationOrder order, List<Setting> allowed) {
    List<String> asked = allowed.stream().map(Setting::word).toList();
    return order
        .setting()
        .<Finding>map(setting -> match("setting", List.of(setting.word()), asked))
        .orElseGet(() -> unknown("setting"));
  }

  private Finding unknown(String fact) {
    FactKey key = FactKey.of(fact);
    return new FactFinding(citation, Truth.UNKNOWN, key, List.of(new Need.OfFact(key)));
  }

  private Finding match(String aspect, List<String> stated, List<String> asked) {
    Truth truth = Truth.of(!stated.isEmpty() && asked.containsAll(stated));
    return new MatchFinding(citation, truth, aspect, stated, asked, List.of());
  }
}
