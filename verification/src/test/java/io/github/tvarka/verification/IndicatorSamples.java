package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.TALK;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.indicator.Aggregation;
import io.github.tvarka.support.indicator.AmountResult;
import io.github.tvarka.support.indicator.AnswerResult;
import io.github.tvarka.support.indicator.CountAim;
import io.github.tvarka.support.indicator.Cycle;
import io.github.tvarka.support.indicator.DatesResult;
import io.github.tvarka.support.indicator.EventAim;
import io.github.tvarka.support.indicator.FrequencyAim;
import io.github.tvarka.support.indicator.FrequencyResult;
import io.github.tvarka.support.indicator.Gap;
import io.github.tvarka.support.indicator.GapSide;
import io.github.tvarka.support.indicator.Grouping;
import io.github.tvarka.support.indicator.Indicator;
import io.github.tvarka.support.indicator.IndicatorFacts;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import io.github.tvarka.support.indicator.IndicatorTable;
import io.github.tvarka.support.indicator.JudgedAim;
import io.github.tvarka.support.indicator.LastingAim;
import io.github.tvarka.support.indicator.NationalAim;
import io.github.tvarka.support.indicator.NationalComparison;
import io.github.tvarka.support.indicator.NationalResult;
import io.github.tvarka.support.indicator.ObservedAnswer;
import io.github.tvarka.support.indicator.ObservedCount;
import io.github.tvarka.support.indicator.ObservedEvents;
import io.github.tvarka.support.indicator.ObservedMean;
import io.github.tvarka.support.indicator.ObservedPercent;
import io.github.tvarka.support.indicator.ObservedShare;
import io.github.tvarka.support.indicator.ObservedStretch;
import io.github.tvarka.support.indicator.Possible;
import io.github.tvarka.support.indicator.Ratio;
import io.github.tvarka.support.indicator.ReportingUnit;
import io.github.tvarka.support.indicator.Scope;
import io.github.tvarka.support.indicator.ShareAim;
import io.github.tvarka.support.indicator.ShareResult;
import io.github.tvarka.support.indicator.StatementAim;
import io.github.tvarka.support.indicator.Target;
import io.github.tvarka.support.indicator.TargetDecision;
import io.github.tvarka.support.indicator.TargetOutcome;
import io.github.tvarka.support.indicator.Turn;
import io.github.tvarka.support.indicator.UnitDecision;
import io.github.tvarka.support.indicator.UnitsAim;
import io.github.tvarka.support.indicator.UnitsResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of indicators. */
final class IndicatorSamples {
  private static final Band FOUR_FIFTHS = new Band(
      Optional.of(Fraction.of(4, 5)), Optional.empty(), Optional.empty(), Optional.empty());
  private static final ShareAim SHARE = new ShareAim(
      CounterKey.of("cooperating-parents"),
      CounterKey.of("parents"),
      FOUR_FIFTHS,
      new Grouping(Aggregation.MEAN_OF_GROUPS, 10));
  private static final FrequencyAim MONTHLY =
      new FrequencyAim(TALK, Band.atLeast(1), Cycle.MONTH, List.of(7, 8));
  private static final UnitsAim ALL = UnitsAim.all(StatementAim.of("progress-monitored"));
  private static final Target TARGET = Target.builder()
      .key("cooperating-parents")
      .aim(SHARE)
      .scope(new Scope.OfKind("general-school"))
      .modality(Modality.SHOULD)
      .period(SEPTEMBER)
      .addReadings(READING.key())
      .build();
  private static final Target BARE = Target.builder()
      .key("progress-monitored")
      .aim(ALL)
      .scope(new Scope.Named(List.of("school-a", "school-b")))
      .build();
  private static final Indicator ROW = Indicator.builder()
      .clause(CLAUSE)
      .goal(LocalText.of("pažanga", "progress"))
      .addMeasures(TALK)
      .addParties(Role.HEAD)
      .addTargets(TARGET, BARE)
      .build();
  private static final Need NEED = new Need.OfObservation("cooperating-parents", "school-b");
  private static final Ratio HALF = Ratio.parse("1/2");
  private static final Possible RANGE = new Possible(HALF, false, Optional.of(Ratio.ONE), true);
  private static final Gap GAP = Gap.exactly(Ratio.of(5), Gap.PERCENTAGE_POINT, GapSide.BELOW);
  private static final TargetOutcome.NotYetMeasurable EARLY =
      new TargetOutcome.NotYetMeasurable(SEPTEMBER.to(), Truth.NO);
  private static final ShareResult FOUND = new ShareResult(
      CITATION,
      Truth.UNKNOWN,
      Truth.NO,
      SHARE,
      Optional.of(Ratio.of(40)),
      Optional.of(Ratio.of(80)),
      Optional.of(RANGE),
      List.of("school-c"),
      List.of("school-b"),
      List.of(NEED));
  private static final AnswerResult BARE_FOUND = new AnswerResult(
      CITATION,
      Truth.YES,
      Truth.UNKNOWN,
      FactKey.of("progress-monitored"),
      Optional.empty(),
      List.of());
  private static final UnitDecision UNIT = new UnitDecision("school-a", EARLY, BARE_FOUND);

  private IndicatorSamples() {}

  static List<Sample> all() {
    return Stream.of(aims(), programmes(), observations(), results(), outcomes(), decisions())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> aims() {
    return List.of(
        Sample.of(Ratio.parse("2/3")),
        Sample.of("whole", Ratio.of(30)),
        Sample.of(Grouping.POOLED),
        Sample.of(SHARE),
        Sample.of("pooled", ShareAim.of("inquiry-hours", "hours", Band.exactly(1))),
        Sample.of(CountAim.of("graduates", Band.between(2, 4))),
        Sample.of(MONTHLY),
        Sample.of("yearly", FrequencyAim.of("heads-gathered", Band.atLeast(1), Cycle.YEAR)),
        Sample.of(EventAim.on("methods-day", DAY)),
        Sample.of(LastingAim.of("project", YearMonth.of(2025, 8))),
        Sample.of(new NationalAim(
            CounterKey.of("exam-results"), NationalComparison.ABOVE, Grouping.MEAN)),
        Sample.of(StatementAim.of("progress-monitored")),
        Sample.of(JudgedAim.of("leadership", Role.of("municipality"))),
        Sample.of(ALL),
        Sample.of(new Scope.OfKind("general-school")),
        Sample.of(new Scope.Named(List.of("school-a", "school-b"))));
  }

  private static List<Sample> programmes() {
    RegulationDocument document = RegulationDocument.builder()
        .key("made-up-town")
        .title(LocalText.of("rodikliai", "indicators"))
        .build();
    IndicatorProgramme.Builder programme = IndicatorProgramme.builder()
        .document(document)
        .edition(Edition.of("2025", FIRST))
        .period(SEPTEMBER)
        .addIndicators(ROW)
        .addReadings(READING);
    return List.of(
        Sample.of(TARGET),
        Sample.of("bare", BARE),
        Sample.of(ROW),
        Sample.of("bare", ROW.withMeasures().withParties().withTargets(BARE)),
        Sample.of(programme
            .vocabulary(
                new Vocabulary(Map.of("parents", LocalText.of("tėvai", "parents")), Map.of()))
            .build()),
        Sample.of(
            "bare",
            IndicatorProgramme.builder()
                .document(document)
                .edition(Edition.of("2025", FIRST))
                .period(SEPTEMBER)
                .addIndicators(ROW.withTargets(BARE))
                .build()));
  }

  private static List<Sample> observations() {
    String unit = "school-a";
    String target = "cooperating-parents";
    ReportingUnit school = ReportingUnit.of(unit, "institution", "general-school");
    ObservedCount count = new ObservedCount(unit, target, 12);
    NationalResult national = new NationalResult("exam-results", Fraction.of(13, 2));
    return List.of(
        Sample.of(school),
        Sample.of(new ObservedShare(unit, target, Optional.of(Fraction.of(85)), Fraction.of(100))),
        Sample.of("bare", new ObservedShare(unit, target, Optional.empty(), Fraction.of(1, 2))),
        Sample.of(new ObservedPercent(unit, target, Percent.parse("12.5%"), Optional.of(80))),
        Sample.of("bare", new ObservedPercent(unit, target, Percent.of(50), Optional.empty())),
        Sample.of(count),
        Sample.of(new ObservedEvents(unit, target, List.of(DAY))),
        Sample.of("bare", new ObservedEvents(unit, target, List.of())),
        Sample.of(new ObservedStretch(unit, target, SEPTEMBER)),
        Sample.of(new ObservedMean(unit, target, Fraction.of(34, 5), Optional.of(80))),
        Sample.of("bare", new ObservedMean(unit, target, Fraction.of(7), Optional.empty())),
        Sample.of(new ObservedAnswer(unit, target, Truth.YES)),
        Sample.of(national),
        Sample.of(IndicatorFacts.builder()
            .addUnits(school)
            .addObservations(count)
            .addNationalResults(national)
            .build()),
        Sample.of("bare", IndicatorFacts.builder().build()));
  }

  private static List<Sample> results() {
    LocalDate last = SEPTEMBER.to();
    return List.of(
        Sample.of(RANGE),
        Sample.of("unbounded", Possible.atLeast(Ratio.of(3))),
        Sample.of(FOUND),
        Sample.of(
            "bare",
            new ShareResult(
                CITATION,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                SHARE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of())),
        Sample.of(new AmountResult(
            CITATION,
            Truth.UNKNOWN,
            Truth.NO,
            CounterKey.of("graduates"),
            Optional.of(Possible.exactly(Ratio.of(12))),
            Optional.of(Band.atLeast(30)),
            List.of(NEED))),
        Sample.of(
            "bare",
            new AmountResult(
                CITATION,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                CounterKey.of("exam-results"),
                Optional.empty(),
                Optional.empty(),
                List.of())),
        Sample.of(new Turn(SEPTEMBER, 1, Truth.YES)),
        Sample.of(new FrequencyResult(
            CITATION,
            Truth.UNKNOWN,
            Truth.NO,
            MONTHLY,
            List.of(new Turn(SEPTEMBER, 0, Truth.UNKNOWN)),
            List.of(NEED))),
        Sample.of(
            "bare",
            new FrequencyResult(CITATION, Truth.YES, Truth.YES, MONTHLY, List.of(), List.of())),
        Sample.of(new DatesResult(
            CITATION,
            Truth.UNKNOWN,
            Truth.NO,
            TALK,
            DateRange.of(last, last),
            List.of(SEPTEMBER),
            List.of(NEED))),
        Sample.of(
            "bare",
            new DatesResult(CITATION, Truth.NO, Truth.NO, TALK, SEPTEMBER, List.of(), List.of())),
        Sample.of(new AnswerResult(
            CITATION,
            Truth.UNKNOWN,
            Truth.NO,
            FactKey.of("leadership"),
            Optional.of(Role.of("municipality")),
            List.of(NEED))),
        Sample.of("bare", BARE_FOUND),
        Sample.of(new UnitsResult(
            CITATION,
            Truth.UNKNOWN,
            Truth.NO,
            ALL,
            List.of("school-a"),
            List.of("school-b", "school-c"),
            List.of("school-d"),
            List.of("school-e"),
            Optional.of(RANGE),
            List.of(NEED))),
        Sample.of(
            "bare",
            new UnitsResult(
                CITATION,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                ALL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of())));
  }

  private static List<Sample> outcomes() {
    return List.of(
        Sample.of(GAP),
        Sample.of(new TargetOutcome.Reached()),
        Sample.of(new TargetOutcome.NotReached(List.of(GAP))),
        Sample.of("bare", new TargetOutcome.NotReached(List.of())),
        Sample.of(EARLY),
        Sample.of(new TargetOutcome.NotYetKnown(List.of(NEED))),
        Sample.of(new TargetOutcome.NothingToMeasure()));
  }

  private static List<Sample> decisions() {
    TargetDecision decision =
        new TargetDecision(CITATION, TARGET, SEPTEMBER.to(), EARLY, FOUND, List.of(UNIT));
    return List.of(
        Sample.of(UNIT),
        Sample.of(decision),
        Sample.of(
            "bare",
            new TargetDecision(
                CITATION,
                BARE,
                SEPTEMBER.to(),
                new TargetOutcome.Reached(),
                BARE_FOUND,
                List.of())),
        Sample.of(new IndicatorTable(SOURCE, DAY, List.of(decision))));
  }
}
