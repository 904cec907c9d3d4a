package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.BARE_MEASURE;
import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.EXHAUSTED;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.TALK_WITH_PARENT;
import static io.github.tvarka.verification.KernelSamples.exhausted;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.progress.followup.AssignedConsultation;
import io.github.tvarka.progress.followup.ConsultationWatch;
import io.github.tvarka.progress.followup.FollowUpCase;
import io.github.tvarka.progress.followup.FollowUpDecision;
import io.github.tvarka.progress.followup.FollowUpFacts;
import io.github.tvarka.progress.followup.FollowUpPolicy;
import io.github.tvarka.progress.followup.FollowUpStep;
import io.github.tvarka.progress.followup.StepDecision;
import io.github.tvarka.progress.followup.StepMeasure;
import io.github.tvarka.progress.followup.StepOutcome;
import io.github.tvarka.progress.followup.TakenStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of cases that follow negative marks. */
final class FollowUpSamples {
  private static final FollowUpStep STEP = FollowUpStep.builder()
      .key("watch")
      .addClauses(CLAUSE)
      .when(new FactIs(EXHAUSTED))
      .addThen(TALK_WITH_PARENT)
      .keptWhen(
          Count.of(CounterKey.of("unrecorded-consultations"), Window.SCHOOL_YEAR, Band.atMost(0)))
      .due(DutyDue.ofSchoolDays(5))
      .addReadings(READING.key())
      .build();
  private static final FollowUpStep BARE = FollowUpStep.builder()
      .key("meeting")
      .addClauses(CLAUSE)
      .addThen(BARE_MEASURE)
      .due(DutyDue.NO_DATE)
      .build();
  static final FollowUpPolicy POLICY = new FollowUpPolicy(CLAUSE, List.of(BARE, STEP));
  private static final StepOutcome OPEN = new StepOutcome.Open(FIRST, Optional.of(DAY));
  private static final StepMeasure MEASURE =
      new StepMeasure(CITATION, TALK_WITH_PARENT, Optional.of(DAY));
  private static final StepDecision DECISION = new StepDecision(
      CITATION, "watch", OPEN, List.of(exhausted()), List.of(MEASURE), List.of(READING.key()));
  private static final ConsultationWatch WATCH = new ConsultationWatch(
      List.of(FIRST), List.of(FIRST.plusDays(1)), List.of(FIRST.plusDays(2)), List.of(DAY));
  private static final ConsultationWatch BARE_WATCH =
      new ConsultationWatch(List.of(), List.of(), List.of(), List.of());
  private static final FollowUpCase CASE =
      new FollowUpCase(Optional.of("mathematics"), Optional.of(FIRST), List.of(DECISION), WATCH);

  private FollowUpSamples() {}

  static List<Sample> all() {
    return Stream.of(policies(), facts(), outcomes(), decisions())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> policies() {
    return List.of(Sample.of(STEP), Sample.of("bare", BARE), Sample.of(POLICY));
  }

  private static List<Sample> facts() {
    TakenStep taken = TakenStep.of("mathematics", "talk", DAY);
    AssignedConsultation consultation =
        new AssignedConsultation("mathematics", FIRST, DAY, Optional.of(false));
    return List.of(
        Sample.of(taken),
        Sample.of("not-known", TakenStep.notKnown("mathematics", "talk")),
        Sample.of(consultation),
        Sample.of("bare", new AssignedConsultation("mathematics", FIRST, DAY, Optional.empty())),
        Sample.of(new FollowUpFacts(MarkSamples.FACTS, List.of(taken), List.of(consultation))),
        Sample.of("bare", FollowUpFacts.of(MarkSamples.BARE_FACTS)));
  }

  private static List<Sample> outcomes() {
    return List.of(
        Sample.of(new StepOutcome.NotCalledFor()),
        Sample.of(new StepOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of((Record) OPEN),
        Sample.of("bare", new StepOutcome.Open(FIRST, Optional.empty())),
        Sample.of(new StepOutcome.Overdue(FIRST, DAY)),
        Sample.of(new StepOutcome.Done(Optional.of(DAY))),
        Sample.of("bare", new StepOutcome.Done(Optional.empty())));
  }

  private static List<Sample> decisions() {
    StepDecision bare = new StepDecision(
        CITATION,
        "meeting",
        new StepOutcome.NotCalledFor(),
        List.of(exhausted()),
        List.of(),
        List.of());
    return List.of(
        Sample.of(MEASURE),
        Sample.of("bare", new StepMeasure(CITATION, BARE_MEASURE, Optional.empty())),
        Sample.of(DECISION),
        Sample.of("bare", bare),
        Sample.of(WATCH),
        Sample.of("bare", BARE_WATCH),
        Sample.of(CASE),
        Sample.of(
            "bare",
            new FollowUpCase(Optional.empty(), Optional.empty(), List.of(bare), BARE_WATCH)),
        Sample.of(new FollowUpDecision(MarkSamples.RUNS, List.of(CASE))),
        Sample.of("bare", new FollowUpDecision(MarkSamples.NO_RUNS, List.of())));
  }
}
