package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the mark of a period from the marks in it. Immutable and thread-safe; made once for a policy. */
public final class PeriodMarkCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(PeriodMarkCalculator.class);
  private static final CounterKey MEAN = CounterKey.of("mean-of-marks");
  private static final CounterKey CREDITED = CounterKey.of("credited-entries");
  private static final CounterKey NOT_CREDITED = CounterKey.of("not-credited-entries");

  private final Source source;
  private final MarkPolicy policy;
  private final PeriodMarkRule rule;

  private PeriodMarkCalculator(Source source, MarkPolicy policy, PeriodMarkRule rule) {
    this.source = source;
    this.policy = policy;
    this.rule = rule;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what it says of marks
   * @return the calculator
   * @throws IllegalArgumentException if the policy does not say how a period's mark comes from its marks
   */
  public static PeriodMarkCalculator of(Source source, MarkPolicy policy) {
    PeriodMarkRule rule = policy
        .periodMark()
        .orElseThrow(
            () -> new IllegalArgumentException("periodMark (none) must be set by the policy"));
    return new PeriodMarkCalculator(Check.given("source", source), policy, rule);
  }

  /**
   * The mark of a subject in a term.
   *
   * @param facts the student's entries
   * @param subject the subject
   * @param term a term of the calendar
   * @param asOf the day asked about; entries for later work are left out
   * @return the mark, if it is the same whatever is entered for work that is not entered yet; before the term's last day what the work so far
   *     comes to
   * @throws IllegalArgumentException if the calendar has no such term, the rule is for another kind of term, an entry is one that the policy
   *     does not know, or two entries are for one subject and period
   */
  public PeriodMarkDecision decide(MarkFacts facts, String subject, Term term, LocalDate asOf) {
    policy.check(facts);
    boolean there = facts.schoolCalendar().term(term.kind(), term.from()).equals(Optional.of(term));
    Check.that(
        there,
        "term",
        term.kind() + " " + term.number() + ", " + term.range(),
        "must be a term of the calendar");
    rule.per()
        .ifPresent(kind ->
            Check.that(kind.equals(term.kind()), "term.kind", term.kind(), "must be " + kind));
    LOG.debug("finding the mark of a period");
    TermEntries entries = TermEntries.of(facts.entries().until(asOf), subject, term, rule);
    boolean credited = rule.credit().isPresent() && entries.credited();
    List<Finding> findings = new ArrayList<>();
    policy.markless().ifPresent(none -> findings.add(none.marksGiven(facts.student())));
    if (credited) {
      findings.add(credit(term, entries));
    } else if (!entries.none()) {
      findings.add(mean(term, entries));
    }
    PeriodMarkOutcome outcome = credited ? credited(findings) : marked(findings, entries);
    return new PeriodMarkDecision(
        source.cite(rule.clause()),
        subject,
        term,
        asOf,
        asOf.isBefore(term.to()) && mayChange(outcome)
            ? new PeriodMarkOutcome.NotOver(outcome)
            : outcome,
        findings,
        rule.readings());
  }

  /** Whether work that is still to come may change it: one piece that is credited, or is not, may be enough for good. */
  private boolean mayChange(PeriodMarkOutcome outcome) {
    if (outcome instanceof PeriodMarkOutcome.Credited credited) {
      boolean one = rule.credit().equals(Optional.of(CreditRule.ONE_CREDITED));
      return credited.credited() != one;
    }
    return outcome instanceof PeriodMarkOutcome.Marked
        || outcome instanceof PeriodMarkOutcome.WithoutMarks;
  }

  /** Where one is enough, those credited are counted; where all are needed, those not credited. */
  private Finding credit(Term term, TermEntries entries) {
    boolean one = rule.credit().equals(Optional.of(CreditRule.ONE_CREDITED));
    int sure = entries.count(one);
    Interval observed = Interval.between(sure, sure + (long) entries.missing().size());
    Band enough = one ? Band.atLeast(1) : Band.atMost(0);
    Truth truth = enough.contains(observed);
    return new QuantityFinding(
        source.cite(rule.clause()),
        truth,
        (one ? CREDITED : NOT_CREDITED).in(entries.subject()),
        Window.term(term.kind()),
        Optional.of(term.range()),
        observed,
        enough,
        truth == Truth.UNKNOWN ? entries.needs() : List.of());
  }

  private Finding mean(Term term, TermEntries entries) {
    Fraction least = entries.mean(policy.marks().from());
    Fraction most = entries.mean(policy.marks().to());
    int lowest = rule.rounded(least);
    boolean same = lowest == rule.rounded(most) && !entries.marks().isEmpty();
    Fraction from = Fraction.of(lowest).minus(Fraction.of(1)).plus(rule.roundUpFrom());
    return new QuantityFinding(
        source.cite(rule.clause()),
        same ? Truth.YES : Truth.UNKNOWN,
        MEAN.in(entries.subject()),
        Window.term(term.kind()),
        Optional.of(term.range()),
        new Interval(least, most),
        new Band(
            Optional.of(from),
            Optional.empty(),
            Optional.empty(),
            Optional.of(from.plus(Fraction.of(1)))),
        same ? List.of() : entries.needs());
  }

  private PeriodMarkOutcome marked(List<Finding> findings, TermEntries entries) {
    Truth truth = all(findings);
    if (truth == Truth.NO) {
      return new PeriodMarkOutcome.NotApplicable();
    } else if (truth == Truth.UNKNOWN) {
      return notYetKnown(findings);
    }
    return entries.marks().isEmpty()
        ? new PeriodMarkOutcome.WithoutMarks()
        : new PeriodMarkOutcome.Marked(rule.rounded(entries.mean(policy.marks().from())));
  }

  /** A grade without marks is credited nothing here either; otherwise the last finding decides. */
  private static PeriodMarkOutcome credited(List<Finding> findings) {
    Truth grade = all(findings.subList(0, findings.size() - 1));
    if (grade == Truth.NO) {
      return new PeriodMarkOutcome.NotApplicable();
    }
    Truth credited = findings.get(findings.size() - 1).truth();
    return grade == Truth.UNKNOWN || credited == Truth.UNKNOWN
        ? notYetKnown(findings)
        : new PeriodMarkOutcome.Credited(credited == Truth.YES);
  }

  private static Truth all(List<Finding> findings) {
    Truth truth = Truth.YES;
    for (Finding finding : findings) {
      truth = truth.and(finding.truth());
    }
    return truth;
  }

  private static PeriodMarkOutcome notYetKnown(List<Finding> findings) {
    return new PeriodMarkOutcome.NotYetKnown(
        Need.merge(findings.stream().map(Finding::needs).toList()));
  }
}
