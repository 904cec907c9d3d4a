package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.TALK_WITH_PARENT;
import static io.github.tvarka.verification.KernelSamples.exhausted;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.change.Change;
import io.github.tvarka.progress.change.ChangeBand;
import io.github.tvarka.progress.change.ChangeBase;
import io.github.tvarka.progress.change.ChangeDecision;
import io.github.tvarka.progress.change.ChangeOutcome;
import io.github.tvarka.progress.change.ChangePolicy;
import io.github.tvarka.progress.change.ChangeRule;
import io.github.tvarka.progress.cohort.Aggregation;
import io.github.tvarka.progress.cohort.AnalysedGroup;
import io.github.tvarka.progress.cohort.CohortAnalysis;
import io.github.tvarka.progress.cohort.CohortFacts;
import io.github.tvarka.progress.cohort.CohortGroup;
import io.github.tvarka.progress.cohort.CohortPolicy;
import io.github.tvarka.progress.cohort.GapCount;
import io.github.tvarka.progress.cohort.GroupAnalysis;
import io.github.tvarka.progress.cohort.LevelCount;
import io.github.tvarka.progress.cohort.ProgressCount;
import io.github.tvarka.progress.cohort.SubjectAnalysis;
import io.github.tvarka.progress.comparison.ComparedSubject;
import io.github.tvarka.progress.comparison.ComparisonDecision;
import io.github.tvarka.progress.comparison.ComparisonPolicy;
import io.github.tvarka.progress.comparison.ConsultationDecision;
import io.github.tvarka.progress.comparison.ConsultationOutcome;
import io.github.tvarka.progress.comparison.LevelConsultationRule;
import io.github.tvarka.progress.comparison.LevelTrigger;
import io.github.tvarka.progress.comparison.LevelsInForce;
import io.github.tvarka.progress.level.LevelEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of comparisons, of progress over time and of cohorts. */
final class ComparisonSamples {
  private static final LevelTrigger GAP = new LevelTrigger.Gap(
      Role.STUDENT, Role.SUBJECT_TEACHER, Band.moreThan(2), LevelTrigger.Scope.EACH_SUBJECT);
  private static final LevelTrigger LOW =
      new LevelTrigger.LevelIs(Role.SUBJECT_TEACHER, Band.atMost(1), LevelTrigger.Scope.MEAN);
  private static final LevelConsultationRule RULE =
      new LevelConsultationRule(CLAUSE, GAP, List.of(TALK_WITH_PARENT), List.of(READING.key()));
  static final ComparisonPolicy COMPARISON = new ComparisonPolicy(
      CLAUSE, Role.STUDENT, Role.SUBJECT_TEACHER, LevelsInForce.OF_MONTHS_BEGUN, List.of(RULE));
  private static final ChangeRule CHANGE_RULE = new ChangeRule(
      CLAUSE,
      Role.STUDENT,
      ChangeBase.PREVIOUS_SPRING,
      Band.moreThan(0),
      List.of(new ChangeBand("higher", Band.atLeast(1))),
      List.of(READING.key()));
  static final ChangePolicy CHANGES = new ChangePolicy(List.of(CHANGE_RULE));
  static final CohortPolicy COHORT = new CohortPolicy(
      CLAUSE, Clause.of("18"), 5, Aggregation.MEAN_OF_GROUPS, List.of(READING.key()));
  private static final DateRange OCTOBER = DateRange.of(DAY.plusDays(20), DAY.plusDays(40));
  private static final LevelCount COUNT = new LevelCount(3, 2, Optional.of(Fraction.of(1, 2)));
  private static final ProgressCount PROGRESS =
      new ProgressCount(4, 3, 2, 1, Optional.of(Interval.between(0, 1)), Map.of("higher", 4));
  private static final SubjectAnalysis SUBJECT = new SubjectAnalysis(
      "mathematics", 12, List.of(COUNT), 1, new GapCount(5, 4, 3, 2, 1), PROGRESS);
  private static final GroupAnalysis SHOWN =
      new GroupAnalysis.Shown(20, List.of(COUNT), 3, PROGRESS, List.of(SUBJECT), List.of("art"));

  private ComparisonSamples() {}

  static List<Sample> all() {
    return Stream.of(policies(), comparisons(), changes(), cohorts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> policies() {
    return List.of(
        Sample.of((Record) GAP),
        Sample.of((Record) LOW),
        Sample.of(RULE),
        Sample.of(
            "bare", new LevelConsultationRule(CLAUSE, LOW, List.of(TALK_WITH_PARENT), List.of())),
        Sample.of(COMPARISON),
        Sample.of(
            "bare",
            new ComparisonPolicy(
                CLAUSE, Role.STUDENT, Role.SUBJECT_TEACHER, LevelsInForce.LAST_SET, List.of())),
        Sample.of(CHANGE_RULE.bands().get(0)),
        Sample.of(CHANGE_RULE),
        Sample.of(
            "bare",
            new ChangeRule(
                CLAUSE,
                Role.STUDENT,
                ChangeBase.PREVIOUS_PERIOD,
                Band.atLeast(0),
                List.of(),
                List.of())),
        Sample.of(CHANGES),
        Sample.of(COHORT),
        Sample.of(
            "bare", new CohortPolicy(CLAUSE, Clause.of("18"), 1, Aggregation.POOLED, List.of())));
  }

  private static List<Sample> comparisons() {
    ConsultationOutcome called = new ConsultationOutcome.CalledFor(List.of(TALK_WITH_PARENT));
    ConsultationDecision decision = new ConsultationDecision(
        CITATION, Optional.of("mathematics"), called, exhausted(), List.of(READING.key()));
    ComparedSubject compared = new ComparedSubject(
        "mathematics", LevelEntry.of(4), LevelEntry.of(1), Optional.of(Interval.exactly(3)));
    return List.of(
        Sample.of((Record) called),
        Sample.of(new ConsultationOutcome.NotCalledFor()),
        Sample.of(new ConsultationOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(decision),
        Sample.of(
            "bare",
            new ConsultationDecision(
                CITATION,
                Optional.empty(),
                new ConsultationOutcome.NotCalledFor(),
                exhausted(),
                List.of())),
        Sample.of(compared),
        Sample.of(
            "bare",
            new ComparedSubject("art", LevelEntry.NOT_TAUGHT, LevelEntry.of(1), Optional.empty())),
        Sample.of(new ComparisonDecision(
            CITATION,
            DAY,
            Optional.of(SEPTEMBER),
            Optional.of(OCTOBER),
            List.of(compared),
            List.of(decision))),
        Sample.of(
            "bare",
            new ComparisonDecision(
                CITATION, DAY, Optional.empty(), Optional.empty(), List.of(), List.of())));
  }

  private static List<Sample> changes() {
    CounterKey what = CounterKey.of("level-change").in("mathematics");
    QuantityFinding finding = new QuantityFinding(
        CITATION,
        Truth.YES,
        what,
        Window.CALENDAR_MONTH,
        Optional.of(SEPTEMBER),
        Interval.exactly(1),
        Band.moreThan(0),
        List.of());
    Change.Builder bare = Change.builder();
    bare.citation(CITATION)
        .by(Role.STUDENT)
        .what(what)
        .now(OCTOBER)
        .outcome(new ChangeOutcome.NothingEarlier());
    Change change = bare.build()
        .withEarlier(SEPTEMBER)
        .withBand("higher")
        .withOutcome(new ChangeOutcome.Made())
        .withFinding(finding)
        .withReadings(READING.key());
    return List.of(
        Sample.of(new ChangeOutcome.Made()),
        Sample.of(new ChangeOutcome.NotMade()),
        Sample.of(new ChangeOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(new ChangeOutcome.NothingEarlier()),
        Sample.of(change),
        Sample.of("bare", bare.build()),
        Sample.of(new ChangeDecision(DAY, List.of(change))),
        Sample.of("bare", new ChangeDecision(DAY, List.of())));
  }

  private static List<Sample> cohorts() {
    CohortGroup group = new CohortGroup("9a", List.of(LevelSamples.RECORD));
    AnalysedGroup analysed = new AnalysedGroup("9a", SHOWN);
    GroupAnalysis suppressed = new GroupAnalysis.Suppressed(5);
    return List.of(
        Sample.of(group),
        Sample.of(new CohortFacts(List.of(group))),
        Sample.of(COUNT),
        Sample.of("bare", new LevelCount(1, 0, Optional.empty())),
        Sample.of(PROGRESS),
        Sample.of("bare", new ProgressCount(0, 1, 2, 3, Optional.empty(), Map.of())),
        Sample.of(SUBJECT.gaps()),
        Sample.of(SUBJECT),
        Sample.of((Record) SHOWN),
        Sample.of(
            "bare", new GroupAnalysis.Shown(20, List.of(COUNT), 3, PROGRESS, List.of(), List.of())),
        Sample.of((Record) suppressed),
        Sample.of(analysed),
        Sample.of(new CohortAnalysis(
            CITATION,
            SOURCE.cite(Clause.of("18")),
            DAY,
            List.of(analysed),
            suppressed,
            List.of("9b"),
            List.of(READING.key()))),
        Sample.of(
            "bare",
            new CohortAnalysis(
                CITATION,
                SOURCE.cite(Clause.of("18")),
                DAY,
                List.of(analysed),
                SHOWN,
                List.of(),
                List.of())));
  }
}
