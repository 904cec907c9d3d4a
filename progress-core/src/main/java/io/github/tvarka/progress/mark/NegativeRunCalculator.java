package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds negative entries that follow each other, subject by subject. Immutable and thread-safe; made once for a policy.
 *
 * <p>It looks at the school year of the day asked about: with it each run ends.
 */
public final class NegativeRunCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(NegativeRunCalculator.class);
  private static final CounterKey IN_A_ROW = CounterKey.of("negative-assessments-in-a-row");
  private static final CounterKey ALTOGETHER = CounterKey.of("negative-assessments");

  private final Source source;
  private final MarkPolicy policy;

  private NegativeRunCalculator(Source source, MarkPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what it says of marks
   * @return the calculator
   */
  public static NegativeRunCalculator of(Source source, MarkPolicy policy) {
    return new NegativeRunCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * The runs of the school year so far.
   *
   * @param facts the student's entries
   * @param asOf the day of the decision; entries for later work are left out
   * @return one decision for each rule and subject that has an entry which counts
   * @throws IllegalArgumentException if the day is in no school year of the calendar, or an entry is one that the policy does not know
   */
  public NegativeRunDecision decide(MarkFacts facts, LocalDate asOf) {
    policy.check(facts);
    DateRange year = facts.schoolYear(asOf);
    LOG.debug("finding negative runs, {} rules", policy.runs().size());
    List<RunDecision> runs = new ArrayList<>();
    for (NegativeRunRule rule : policy.runs()) {
      Asked asked = new Asked(rule, facts, asOf, year);
      entries(asked).forEach((subject, entries) -> runs.add(decide(asked, subject, entries)));
    }
    return new NegativeRunDecision(source, asOf, runs);
  }

  private record Asked(NegativeRunRule rule, MarkFacts facts, LocalDate asOf, DateRange year) {}

  /** The entries that count, by subject, one that came late where its period is; all under one empty name where the rule goes over all subjects. */
  private static Map<String, List<AssessmentEntry>> entries(Asked asked) {
    Map<String, List<AssessmentEntry>> entries = new TreeMap<>();
    for (AssessmentEntry entry : asked.facts().entries().entries()) {
      boolean known = asked.year().contains(entry.periodDay()) && !entry.on().isAfter(asked.asOf());
      if (known && asked.rule().counts(entry.work())) {
        String subject = asked.rule().scope() == RunScope.EACH_SUBJECT ? entry.subject() : "";
        entries.computeIfAbsent(subject, name -> new ArrayList<>()).add(entry);
      }
    }
    entries.values().forEach(each -> each.sort(Comparator.comparing(AssessmentEntry::periodDay)));
    return entries;
  }

  private RunDecision decide(Asked asked, String subject, List<AssessmentEntry> entries) {
    NegativeRunRule rule = asked.rule();
    Citation citation = source.cite(rule.clause());
    FoundRuns found = FoundRuns.of(
        rule,
        new RunEntries(rule, policy.classification(), asked.facts().schoolCalendar())
            .stretches(entries));
    List<Finding> findings = new ArrayList<>(applicability(asked, citation));
    Truth applies = Truth.YES;
    for (Finding finding : findings) {
      applies = applies.and(finding.truth());
    }
    findings.add(length(asked, subject, citation, found));
    Finding finding = findings.size() == 1
        ? findings.get(0)
        : CompoundFinding.of(citation, Operator.ALL_OF, findings);
    RunOutcome outcome =
        applies == Truth.NO ? new RunOutcome.NotApplicable() : outcome(asked, finding, found);
    Optional<String> name = subject.isEmpty() ? Optional.empty() : Optional.of(subject);
    return new RunDecision(citation, name, outcome, finding, rule.readings());
  }

  /** That the grade has marks, and that the rule is for the student. */
  private List<Finding> applicability(Asked asked, Citation citation) {
    FactContext student = asked.facts().on(asked.asOf());
    List<Finding> findings = new ArrayList<>();
    policy
        .markless()
        .ifPresent(none -> findings.add(none.marksGiven(asked.facts().student())));
    asked
        .rule()
        .appliesTo()
        .ifPresent(condition ->
            findings.add(ConditionEvaluator.DEFAULT.evaluate(condition, citation, student)));
    return findings;
  }

  private static Finding length(Asked asked, String subject, Citation citation, FoundRuns found) {
    Band enough = Band.atLeast(asked.rule().least());
    Truth truth = enough.contains(found.longest());
    CounterKey counter = asked.rule().counting() == Counting.IN_A_ROW ? IN_A_ROW : ALTOGETHER;
    return new QuantityFinding(
        citation,
        truth,
        subject.isEmpty() ? counter : counter.in(subject),
        asked.rule().within(),
        Optional.of(asked.year()),
        found.longest(),
        enough,
        truth == Truth.UNKNOWN ? found.open() : List.of());
  }

  private RunOutcome outcome(Asked asked, Finding finding, FoundRuns found) {
    return switch (finding.truth()) {
      case YES -> new RunOutcome.Identified(found.runs(), measures(asked));
      case NO -> new RunOutcome.NotIdentified();
      case UNKNOWN -> new RunOutcome.NotYetKnown(finding.needs());
    };
  }

  /** The measures without those that surely are not for the student. */
  private List<Measure> measures(Asked asked) {
    FactContext student = asked.facts().on(asked.asOf());
    Citation citation = source.cite(asked.rule().clause());
    return asked.rule().then().stream()
        .filter(measure -> measure
            .when()
            .map(when ->
                ConditionEvaluator.DEFAULT.evaluate(when, citation, student).truth())
            .map(truth -> truth != Truth.NO)
            .orElse(true))
        .toList();
  }
}
