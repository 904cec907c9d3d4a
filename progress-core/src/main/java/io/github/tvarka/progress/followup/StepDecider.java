package io.github.tvarka.progress.followup;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** Where the steps of one case stand. */
final class StepDecider {
  private final Source source;
  private final CaseContext context;
  private final Optional<LocalDate> openedOn;
  private final Finding run;

  /** Decides for a case; one that is not open for sure has no first day. */
  StepDecider(Source source, CaseContext context, Optional<LocalDate> openedOn, Finding run) {
    this.source = source;
    this.context = context;
    this.openedOn = openedOn;
    this.run = run;
  }

  StepDecision decide(FollowUpStep step) {
    Citation citation = source.cite(step.clauses().get(0));
    List<Finding> findings = new ArrayList<>();
    findings.add(step.when()
        .map(when -> ConditionEvaluator.DEFAULT.evaluate(when, citation, context))
        .orElse(run));
    List<StepMeasure> measures = measures(step, citation);
    Truth called = called(step, findings.get(0));
    StepOutcome outcome = step.keptWhen().isPresent() && called == Truth.YES
        ? kept(step, citation, findings, measures)
        : outcome(step, called, measures, findings.get(0));
    return new StepDecision(citation, step.key(), outcome, findings, measures, step.readings());
  }

  /** A case that is not open for sure calls for nothing for sure. */
  private Truth called(FollowUpStep step, Finding finding) {
    Truth open = openedOn.isPresent() ? Truth.YES : Truth.UNKNOWN;
    return step.when().isPresent() ? open.and(finding.truth()) : open;
  }

  private List<StepMeasure> measures(FollowUpStep step, Citation citation) {
    List<StepMeasure> measures = new ArrayList<>();
    for (Measure measure : step.then()) {
      Citation orders = measure.clause().map(source::cite).orElse(citation);
      boolean forStudent = measure
          .when()
          .map(
              when -> ConditionEvaluator.DEFAULT.evaluate(when, orders, context).truth())
          .map(truth -> truth != Truth.NO)
          .orElse(true);
      if (forStudent) {
        measures.add(new StepMeasure(
            orders, measure, goesOn(step, measure) ? Optional.empty() : doneOn(measure)));
      }
    }
    return measures;
  }

  /** What goes on is never done for good; to assign consultations is done once. */
  private boolean goesOn(FollowUpStep step, Measure measure) {
    return step.keptWhen().isPresent()
        && measure.acts().stream().noneMatch(context.policy().assigning()::contains);
  }

  /** When it was done first. */
  private Optional<LocalDate> doneOn(Measure measure) {
    return measure.acts().stream()
        .flatMap(act -> context.held(act).stream())
        .min(LocalDate::compareTo);
  }

  /** A step that goes on: it is kept as long as the record shows it. */
  private StepOutcome kept(
      FollowUpStep step, Citation citation, List<Finding> findings, List<StepMeasure> measures) {
    Finding kept =
        ConditionEvaluator.DEFAULT.evaluate(step.keptWhen().orElseThrow(), citation, context);
    findings.add(kept);
    return switch (kept.truth()) {
      case YES -> new StepOutcome.Done(doneOn(measures));
      case NO -> open(step);
      case UNKNOWN -> new StepOutcome.NotYetKnown(kept.needs());
    };
  }

  private StepOutcome outcome(
      FollowUpStep step, Truth called, List<StepMeasure> measures, Finding finding) {
    Optional<LocalDate> done = doneOn(measures);
    if (done.isPresent()) {
      return new StepOutcome.Done(done);
    }
    if (called == Truth.NO) {
      return new StepOutcome.NotCalledFor();
    }
    List<Need> needs = called == Truth.UNKNOWN
        ? Need.merge(List.of(openedOn.isEmpty() ? run.needs() : List.of(), finding.needs()))
        : step.keptWhen().isPresent() ? List.of() : perhapsDone(measures);
    return needs.isEmpty() ? open(step) : new StepOutcome.NotYetKnown(needs);
  }

  /** The day on which the last of what must or should be done was; where all is allowed only, the first of what was. */
  private static Optional<LocalDate> doneOn(List<StepMeasure> measures) {
    List<StepMeasure> asked = asked(measures);
    if (asked.isEmpty()) {
      return measures.stream().flatMap(each -> each.doneOn().stream()).min(LocalDate::compareTo);
    }
    return asked.stream().allMatch(each -> each.doneOn().isPresent())
        ? asked.stream().flatMap(each -> each.doneOn().stream()).max(LocalDate::compareTo)
        : Optional.empty();
  }

  private static List<StepMeasure> asked(List<StepMeasure> measures) {
    return measures.stream()
        .filter(each -> each.measure().modality() != Modality.MAY)
        .toList();
  }

  /** The acts that would make the step done, if each that is missing may have been done. */
  private List<Need> perhapsDone(List<StepMeasure> measures) {
    List<StepMeasure> asked = asked(measures);
    List<StepMeasure> open = (asked.isEmpty() ? measures : asked)
        .stream().filter(each -> each.doneOn().isEmpty()).toList();
    List<StepMeasure> perhaps = open.stream().filter(this::perhaps).toList();
    boolean could = asked.isEmpty() ? !perhaps.isEmpty() : perhaps.size() == open.size();
    return could
        ? perhaps.stream()
            .<Need>map(each -> new Need.OfFact(FactKey.of(each.measure().act().code())))
            .distinct()
            .toList()
        : List.of();
  }

  private boolean perhaps(StepMeasure each) {
    return each.measure().acts().stream()
        .anyMatch(act -> context.fact(FactKey.of(act.code())) == Truth.UNKNOWN);
  }

  private StepOutcome open(FollowUpStep step) {
    LocalDate since = since(step);
    Optional<LocalDate> until =
        step.due().lastDay(since, new DateRange(since, since), context.calendar());
    boolean over = until.map(last -> context.at().isAfter(last)).orElse(false);
    return over
        ? new StepOutcome.Overdue(since, until.orElseThrow())
        : new StepOutcome.Open(since, until);
  }

  /** The day since which the step is called for, and not kept if it goes on, without a break. */
  private LocalDate since(FollowUpStep step) {
    LocalDate first = openedOn.orElse(context.at());
    NavigableSet<LocalDate> days = context.days();
    days.add(first);
    days.add(context.at());
    LocalDate since = context.at();
    for (LocalDate day : days.tailSet(first, true).descendingSet()) {
      if (!asks(step, context.at(day))) {
        return since;
      }
      since = day;
    }
    return since;
  }

  private boolean asks(FollowUpStep step, CaseContext then) {
    return truth(step.when(), step, then) == Truth.YES
        && truth(step.keptWhen().map(Not::new), step, then) == Truth.YES;
  }

  private Truth truth(Optional<Condition> condition, FollowUpStep step, CaseContext then) {
    return condition
        .map(asked -> ConditionEvaluator.DEFAULT
            .evaluate(asked, source.cite(step.clauses().get(0)), then)
            .truth())
        .orElse(Truth.YES);
  }
}
