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
   * @return the mark, if it is the same whatever is entered for work that is not entered yet
   * @throws IllegalArgumentException if the calendar has no such term, or an entry is one that the policy does not know
   */
  public PeriodMarkDecision decide(MarkFacts facts, String subject, Term term) {
    policy.check(facts.entries());
    boolean there = facts.schoolCalendar().term(term.kind(), term.from()).equals(Optional.of(term));
    Check.that(there, "term", term, "must be a term of the calendar");
    LOG.debug("finding the mark of a period");
    Marks marks = marks(facts, subject, term);
    List<Finding> findings = new ArrayList<>();
    policy.markless().ifPresent(none -> findings.add(none.marksGiven(facts.student())));
    if (marks.number() + marks.missing().size() > 0) {
      findings.add(mean(subject, term, marks));
    }
    return new PeriodMarkDecision(
        source.cite(rule.clause()),
        subject,
        term,
        outcome(findings, marks),
        findings,
        rule.readings());
  }

  /** The marks of a period together, and the days of work without an entry. */
  private record Marks(long sum, long number, List<LocalDate> missing) {
    /** The mean if each missing entry were one mark. */
    Fraction mean(int missingAs) {
      return Fraction.of(sum + (long) missingAs * missing.size(), number + missing.size());
    }
  }

  private Marks marks(MarkFacts facts, String subject, Term term) {
    long sum = 0;
    long number = 0;
    List<LocalDate> missing = new ArrayList<>();
    for (AssessmentEntry entry : facts.entries().entries()) {
      boolean counts = entry.subject().equals(subject)
          && term.range().contains(entry.on())
          && rule.counts(entry.work());
      Optional<Integer> mark = counts ? entry.assessment().flatMap(this::mark) : Optional.empty();
      if (counts && entry.assessment().isEmpty()) {
        missing.add(entry.on());
      }
      sum += mark.orElse(0);
      number += mark.isPresent() ? 1 : 0;
    }
    return new Marks(sum, number, missing);
  }

  private Optional<Integer> mark(Assessment assessment) {
    if (assessment instanceof Assessment.Mark mark) {
      return Optional.of(mark.mark());
    }
    return assessment instanceof Assessment.NotAssessed ? rule.notAssessedAs() : Optional.empty();
  }

  private Finding mean(String subject, Term term, Marks marks) {
    Fraction least = marks.mean(policy.marks().from());
    Fraction most = marks.mean(policy.marks().to());
    int lowest = rule.rounded(least);
    boolean same = lowest == rule.rounded(most) && marks.number() > 0;
    List<Need> needs = same
        ? List.of()
        : List.of(new Need.OfEntries(
            "assessment", subject, marks.missing().stream().distinct().toList()));
    Fraction from = Fraction.of(lowest).minus(Fraction.of(1)).plus(rule.roundUpFrom());
    return new QuantityFinding(
        source.cite(rule.clause()),
        same ? Truth.YES : Truth.UNKNOWN,
        MEAN.in(subject),
        Window.term(term.kind()),
        Optional.of(term.range()),
        new Interval(least, most),
        new Band(
            Optional.of(from),
            Optional.empty(),
            Optional.empty(),
            Optional.of(from.plus(Fraction.of(1)))),
        needs);
  }

  private PeriodMarkOutcome outcome(List<Finding> findings, Marks marks) {
    Truth truth = Truth.YES;
    for (Finding finding : findings) {
      truth = truth.and(finding.truth());
    }
    if (truth == Truth.NO) {
      return new PeriodMarkOutcome.NotApplicable();
    }
    if (truth == Truth.UNKNOWN) {
      return new PeriodMarkOutcome.NotYetKnown(
          Need.merge(findings.stream().map(Finding::needs).toList()));
    }
    return marks.number() == 0
        ? new PeriodMarkOutcome.WithoutMarks()
        : new PeriodMarkOutcome.Marked(rule.rounded(marks.mean(policy.marks().from())));
  }
}
