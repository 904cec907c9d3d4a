package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.MORE_THAN_14;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.exhausted;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.form.AskedPart;
import io.github.tvarka.progress.form.FilledPart;
import io.github.tvarka.progress.form.FilledSection;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.form.FormOutcome;
import io.github.tvarka.progress.form.FormSection;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.ProgressForm;
import io.github.tvarka.progress.form.SectionSignature;
import io.github.tvarka.progress.form.SectionSigner;
import io.github.tvarka.progress.form.SectionStatus;
import io.github.tvarka.progress.observation.CriterionLevel;
import io.github.tvarka.progress.observation.CriterionTrend;
import io.github.tvarka.progress.observation.MarkTrend;
import io.github.tvarka.progress.observation.Observation;
import io.github.tvarka.progress.observation.ObservationPolicy;
import io.github.tvarka.progress.observation.ObservationSheet;
import io.github.tvarka.progress.observation.ObservedProgress;
import io.github.tvarka.progress.observation.SubjectCriteria;
import io.github.tvarka.progress.observation.Trend;
import io.github.tvarka.progress.observation.TrendBase;
import io.github.tvarka.progress.plan.PlanPolicy;
import io.github.tvarka.progress.plan.ProgressPlan;
import io.github.tvarka.progress.table.TableEntry;
import io.github.tvarka.progress.table.TablePolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of forms that students fill in: plans, progress tables, and sheets of observations. */
final class FormSamples {
  private static final SectionSigner SIGNER =
      new SectionSigner(Role.PARENT, Optional.of(CLAUSE), Optional.of(MORE_THAN_14));
  private static final FormSection SECTION = FormSection.builder()
      .key("plan")
      .duty(DutySamples.DUTY)
      .addParts(AskedPart.of(PartKey.GOAL), new AskedPart(PartKey.STEPS, 3))
      .addSigners(SIGNER)
      .addReadings(READING.key())
      .build();
  private static final FormSection BARE_SECTION = FormSection.builder()
      .key("review")
      .duty(DutySamples.DUTY)
      .addParts(AskedPart.of(PartKey.NEXT_STEPS))
      .build();
  private static final ProgressForm FORM =
      new ProgressForm(Clause.of("A2"), ClauseKind.FORM, List.of(SECTION, BARE_SECTION));
  private static final SectionSignature SIGNATURE = new SectionSignature(Role.PARENT, DAY);
  private static final FilledPart STEPS = new FilledPart(PartKey.STEPS, 3, Optional.of(DAY));
  private static final FilledSection FILLED = FilledSection.builder()
      .section("plan")
      .forPeriodOf(FIRST)
      .on(DAY)
      .level(Fraction.of(13, 5))
      .addParts(STEPS)
      .addSignatures(SIGNATURE)
      .addPartsNotKnown(PartKey.GOAL)
      .addSignersNotKnown(Role.STUDENT)
      .build();
  private static final FilledSection BARE_FILLED =
      FilledSection.builder().section("review").build();
  private static final DatedDuty DATED = new DatedDuty(
      DutySamples.DUTY, Optional.of(SEPTEMBER), Optional.of(FIRST), Optional.of(DAY), List.of());
  private static final SectionStatus STATUS = new SectionStatus(
      "plan",
      DATED,
      DutyState.OVERDUE,
      Truth.YES,
      List.of(PartKey.GOAL),
      List.of(Role.PARENT),
      exhausted());
  private static final SubjectCriteria CHEMISTRY =
      new SubjectCriteria("chemistry", List.of("formulas", "equations"));
  private static final Observation OBSERVED = Observation.builder()
      .on(DAY)
      .mark(8)
      .addLevels(new CriterionLevel("formulas", "basic"))
      .tasks(Truth.YES)
      .build();
  private static final CriterionTrend UP = new CriterionTrend(
      "formulas", Optional.of("satisfactory"), Optional.of("basic"), Trend.UP, Optional.of(1));
  private static final CriterionTrend OPEN = new CriterionTrend(
      "equations", Optional.empty(), Optional.empty(), Trend.NOT_KNOWN, Optional.empty());
  private static final MarkTrend NO_MARKS =
      new MarkTrend(Optional.empty(), Optional.empty(), Trend.NOT_KNOWN);

  static final PlanPolicy PLANS = new PlanPolicy(FORM, "plan", Optional.of(Band.between(0, 4)));
  static final TablePolicy TABLES = new TablePolicy(FORM);
  static final ObservationPolicy OBSERVATION = ObservationPolicy.builder()
      .clause(Clause.of("A6"))
      .duty(DutySamples.DUTY)
      .marks(Band.between(1, 10))
      .addLevels("unsatisfactory", "basic")
      .base(TrendBase.FIRST)
      .addCriteria(CHEMISTRY)
      .addReadings(READING.key())
      .build();

  private FormSamples() {}

  static List<Sample> all() {
    return Stream.of(policies(), facts(), answers(), observation())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> policies() {
    return List.of(
        Sample.of(PartKey.GOAL),
        Sample.of(new AskedPart(PartKey.STEPS, 3)),
        Sample.of(SIGNER),
        Sample.of("bare", SectionSigner.of(Role.STUDENT)),
        Sample.of(SECTION),
        Sample.of("bare", BARE_SECTION),
        Sample.of(FORM),
        Sample.of(PLANS),
        Sample.of("bare", new PlanPolicy(FORM, "review", Optional.empty())),
        Sample.of(TABLES),
        Sample.of(OBSERVATION),
        Sample.of(
            "bare",
            ObservationPolicy.builder()
                .clause(CLAUSE)
                .duty(DutySamples.DUTY)
                .marks(Band.between(1, 10))
                .addLevels("basic")
                .base(TrendBase.PREVIOUS)
                .build()));
  }

  private static List<Sample> facts() {
    return List.of(
        Sample.of(STEPS),
        Sample.of("bare", FilledPart.of(PartKey.GOAL)),
        Sample.of(SIGNATURE),
        Sample.of(FILLED),
        Sample.of("bare", BARE_FILLED),
        Sample.of(new ProgressPlan(List.of(FILLED, BARE_FILLED))),
        Sample.of(new TableEntry("trimester", PartKey.EFFORT, FIRST, DAY)));
  }

  private static List<Sample> answers() {
    SectionStatus bare = new SectionStatus(
        "review", DATED, DutyState.DONE, Truth.YES, List.of(), List.of(), exhausted());
    return List.of(
        Sample.of(STATUS),
        Sample.of("bare", bare),
        Sample.of(new FormOutcome.Complete()),
        Sample.of(new FormOutcome.InTime()),
        Sample.of(new FormOutcome.Overdue(List.of("plan"))),
        Sample.of(new FormOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(new FormCheck(
            CITATION, DAY, new FormOutcome.Complete(), List.of(STATUS, bare), List.of(NEEDED))),
        Sample.of(
            "bare",
            new FormCheck(CITATION, DAY, new FormOutcome.Complete(), List.of(bare), List.of())));
  }

  private static List<Sample> observation() {
    return List.of(
        Sample.of(CHEMISTRY),
        Sample.of(new CriterionLevel("formulas", "basic")),
        Sample.of(OBSERVED),
        Sample.of("bare", Observation.builder().on(FIRST).build()),
        Sample.of(new ObservationSheet(CHEMISTRY, List.of(OBSERVED))),
        Sample.of("bare", new ObservationSheet(CHEMISTRY, List.of())),
        Sample.of(UP),
        Sample.of("bare", OPEN),
        Sample.of(new MarkTrend(Optional.of(5), Optional.of(8), Trend.UP)),
        Sample.of("bare", NO_MARKS),
        Sample.of(ObservedProgress.builder()
            .citation(CITATION)
            .asOf(DAY)
            .subject("chemistry")
            .from(FIRST)
            .to(DAY)
            .mark(new MarkTrend(Optional.of(5), Optional.of(8), Trend.UP))
            .addCriteria(UP, OPEN)
            .addMonths(new DutyStatus(DATED, DutyState.DONE, Optional.of(DAY), 1))
            .addNeeds(NEEDED)
            .build()),
        Sample.of(
            "bare",
            ObservedProgress.builder()
                .citation(CITATION)
                .asOf(DAY)
                .subject("chemistry")
                .mark(NO_MARKS)
                .addCriteria(OPEN)
                .build()));
  }
}
