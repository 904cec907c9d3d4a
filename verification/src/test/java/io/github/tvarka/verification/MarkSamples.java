package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.TALK_WITH_PARENT;
import static io.github.tvarka.verification.KernelSamples.bareYear;
import static io.github.tvarka.verification.KernelSamples.exhausted;
import static io.github.tvarka.verification.KernelSamples.schoolYear;

import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.achievement.AchievementDecision;
import io.github.tvarka.progress.achievement.AchievementLevel;
import io.github.tvarka.progress.achievement.AchievementOutcome;
import io.github.tvarka.progress.achievement.AchievementPolicy;
import io.github.tvarka.progress.achievement.AchievementScale;
import io.github.tvarka.progress.achievement.LevelMarks;
import io.github.tvarka.progress.achievement.MarkRange;
import io.github.tvarka.progress.achievement.Markless;
import io.github.tvarka.progress.achievement.ScaleInForce;
import io.github.tvarka.progress.mark.Assessment;
import io.github.tvarka.progress.mark.AssessmentEntry;
import io.github.tvarka.progress.mark.AssessmentLog;
import io.github.tvarka.progress.mark.ClassRule;
import io.github.tvarka.progress.mark.Classification;
import io.github.tvarka.progress.mark.Counting;
import io.github.tvarka.progress.mark.CreditRule;
import io.github.tvarka.progress.mark.EntryClass;
import io.github.tvarka.progress.mark.LongerRun;
import io.github.tvarka.progress.mark.MarkFacts;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.NegativeRun;
import io.github.tvarka.progress.mark.NegativeRunDecision;
import io.github.tvarka.progress.mark.NegativeRunRule;
import io.github.tvarka.progress.mark.NeutralEntry;
import io.github.tvarka.progress.mark.PeriodMarkDecision;
import io.github.tvarka.progress.mark.PeriodMarkOutcome;
import io.github.tvarka.progress.mark.PeriodMarkRule;
import io.github.tvarka.progress.mark.RunDecision;
import io.github.tvarka.progress.mark.RunOutcome;
import io.github.tvarka.progress.mark.RunScope;
import io.github.tvarka.progress.mark.WorkKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of marks and of achievement levels. */
final class MarkSamples {
  private static final MarkRange ONE_TO_TEN = MarkRange.of(1, 10);
  private static final Markless MARKLESS = new Markless(CITATION, Band.between(1, 4));
  private static final LevelMarks BASIC = LevelMarks.of(AchievementLevel.BASIC, 7, 8);
  private static final AchievementScale SCALE =
      new AchievementScale("levels", List.of(BASIC), Optional.of(MarkRange.of(1, 3)));
  private static final ScaleInForce IN_FORCE =
      new ScaleInForce(CITATION, "levels", List.of(5, 7), Optional.of(FIRST), Optional.of(DAY));
  static final AchievementPolicy ACHIEVEMENT =
      new AchievementPolicy(ONE_TO_TEN, List.of(SCALE), List.of(IN_FORCE), Optional.of(MARKLESS));
  private static final ClassRule NEGATIVE =
      ClassRule.of(EntryClass.NEGATIVE, MarkRange.of(1, 3), "not-credited");
  private static final ClassRule SATISFACTORY =
      ClassRule.of(EntryClass.SATISFACTORY, MarkRange.of(4, 10), "credited", "basic");
  private static final ClassRule NEUTRAL = ClassRule.ofWords(EntryClass.NEUTRAL, "exempt");
  private static final Classification CLASSES =
      new Classification(CITATION, List.of(NEGATIVE, SATISFACTORY, NEUTRAL));
  static final NegativeRunRule RUN = NegativeRunRule.builder()
      .clause(CLAUSE)
      .appliesTo(new GradeIs(Band.atLeast(5)))
      .scope(RunScope.EACH_SUBJECT)
      .counting(Counting.IN_A_ROW)
      .length(Band.between(2, 3))
      .within(Window.SCHOOL_YEAR)
      .addWorks(WorkKind.TEST)
      .addExceptWorks(WorkKind.PERIOD)
      .neutral(NeutralEntry.PASSED_OVER)
      .longer(LongerRun.EACH_FURTHER)
      .addThen(TALK_WITH_PARENT)
      .addReadings(READING.key())
      .build();
  private static final NegativeRunRule BARE_RUN = NegativeRunRule.builder()
      .clause(CLAUSE)
      .scope(RunScope.ALL_SUBJECTS)
      .counting(Counting.ALTOGETHER)
      .length(Band.atLeast(2))
      .within(Window.TRIMESTER)
      .neutral(NeutralEntry.ENDS_RUN)
      .longer(LongerRun.ONCE)
      .build();
  private static final PeriodMarkRule PERIOD_MARK = PeriodMarkRule.builder()
      .clause(CLAUSE)
      .per(TermKind.TRIMESTER)
      .addWorks(WorkKind.TEST)
      .roundUpFrom(Fraction.of(1, 2))
      .notAssessedAs(1)
      .credit(CreditRule.ONE_CREDITED)
      .addReadings(READING.key())
      .build();
  static final MarkPolicy POLICY = new MarkPolicy(
      ONE_TO_TEN, Optional.of(MARKLESS), CLASSES, List.of(RUN), Optional.of(PERIOD_MARK));
  private static final AssessmentEntry ENTRY = AssessmentEntry.builder()
      .subject("mathematics")
      .on(DAY)
      .number(2)
      .work(WorkKind.TEST)
      .assessment(Assessment.ofMark(3))
      .build();
  static final MarkFacts FACTS = MarkFacts.builder()
      .student(StudentProfile.builder().grade(6).build())
      .addCalendar(schoolYear())
      .entries(AssessmentLog.of(List.of(ENTRY)))
      .facts(FactLog.of(List.of(KnownFact.of("support-exhausted", Truth.NO))))
      .build();
  static final MarkFacts BARE_FACTS =
      MarkFacts.builder().addCalendar(bareYear()).build();
  private static final NegativeRun FOUND =
      new NegativeRun(List.of(FIRST, DAY), List.of(DAY), List.of(NEEDED));
  private static final RunOutcome IDENTIFIED =
      new RunOutcome.Identified(List.of(FOUND), List.of(TALK_WITH_PARENT));
  static final NegativeRunDecision RUNS = new NegativeRunDecision(
      SOURCE,
      DAY,
      List.of(new RunDecision(
          CITATION, Optional.of("mathematics"), IDENTIFIED, exhausted(), List.of(READING.key()))));
  static final NegativeRunDecision NO_RUNS = new NegativeRunDecision(SOURCE, DAY, List.of());

  private MarkSamples() {}

  static List<Sample> all() {
    return Stream.of(achievement(), assessments(), rules(), facts(), runs(), periodMarks())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> achievement() {
    AchievementOutcome.Reached reached = new AchievementOutcome.Reached(AchievementLevel.BASIC);
    return List.of(
        Sample.of(AchievementLevel.THRESHOLD),
        Sample.of(MarkRange.of(4, 5)),
        Sample.of(BASIC),
        Sample.of(SCALE),
        Sample.of("bare", new AchievementScale("levels", List.of(BASIC), Optional.empty())),
        Sample.of(IN_FORCE),
        Sample.of(
            "bare",
            new ScaleInForce(CITATION, "levels", List.of(5), Optional.empty(), Optional.empty())),
        Sample.of(MARKLESS),
        Sample.of(ACHIEVEMENT),
        Sample.of(
            "bare",
            new AchievementPolicy(ONE_TO_TEN, List.of(SCALE), List.of(IN_FORCE), Optional.empty())),
        Sample.of(reached),
        Sample.of(new AchievementOutcome.Failing()),
        Sample.of(new AchievementOutcome.BetweenLevels()),
        Sample.of(new AchievementOutcome.NotApplicable()),
        Sample.of(new AchievementOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(new AchievementDecision(8, DAY, reached, List.of(exhausted()))),
        Sample.of(
            "bare",
            new AchievementDecision(8, DAY, new AchievementOutcome.NotApplicable(), List.of())));
  }

  private static List<Sample> assessments() {
    return List.of(
        Sample.of(new Assessment.Mark(3)),
        Sample.of(new Assessment.Level(AchievementLevel.BASIC)),
        Sample.of(new Assessment.Credit(false)),
        Sample.of(new Assessment.Progress(true)),
        Sample.of(new Assessment.Exempt(true)),
        Sample.of(new Assessment.NotAssessed(true)),
        Sample.of(new Assessment.Description("unsatisfactory")),
        Sample.of(WorkKind.ACCOUNTABLE),
        Sample.of(ENTRY),
        Sample.of("period", ENTRY.withWork(WorkKind.PERIOD).withForPeriodOf(FIRST)),
        Sample.of("bare", ENTRY.withNumber(1).withAssessment(Optional.empty())),
        Sample.of(AssessmentLog.of(List.of(ENTRY))),
        Sample.of("bare", AssessmentLog.EMPTY));
  }

  private static List<Sample> rules() {
    return List.of(
        Sample.of(NEGATIVE),
        Sample.of("bare", new ClassRule(EntryClass.NEUTRAL, Optional.empty(), List.of())),
        Sample.of(CLASSES),
        Sample.of(RUN),
        Sample.of("bare", BARE_RUN),
        Sample.of(PERIOD_MARK),
        Sample.of(
            "bare",
            PeriodMarkRule.builder().clause(CLAUSE).roundUpFrom(Fraction.of(1)).build()),
        Sample.of(POLICY),
        Sample.of(
            "bare",
            new MarkPolicy(ONE_TO_TEN, Optional.empty(), CLASSES, List.of(), Optional.empty())));
  }

  private static List<Sample> facts() {
    return List.of(Sample.of(FACTS), Sample.of("bare", BARE_FACTS));
  }

  private static List<Sample> runs() {
    RunDecision bare = new RunDecision(
        CITATION, Optional.empty(), new RunOutcome.NotIdentified(), exhausted(), List.of());
    return List.of(
        Sample.of(FOUND),
        Sample.of("bare", new NegativeRun(List.of(FIRST), List.of(DAY), List.of())),
        Sample.of((Record) IDENTIFIED),
        Sample.of("bare", new RunOutcome.Identified(List.of(FOUND), List.of())),
        Sample.of(new RunOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(new RunOutcome.NotIdentified()),
        Sample.of(new RunOutcome.NotApplicable()),
        Sample.of(RUNS.runs().get(0)),
        Sample.of("bare", bare),
        Sample.of(RUNS),
        Sample.of("bare", NO_RUNS));
  }

  private static List<Sample> periodMarks() {
    Term term = new Term(TermKind.TRIMESTER, 1, FIRST, DAY);
    return List.of(
        Sample.of(new PeriodMarkOutcome.Marked(7)),
        Sample.of(new PeriodMarkOutcome.Credited(true)),
        Sample.of(new PeriodMarkOutcome.NotOver(new PeriodMarkOutcome.Marked(7))),
        Sample.of(new PeriodMarkOutcome.WithoutMarks()),
        Sample.of(new PeriodMarkOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(new PeriodMarkOutcome.NotApplicable()),
        Sample.of(new PeriodMarkDecision(
            CITATION,
            "mathematics",
            term,
            DAY,
            new PeriodMarkOutcome.Marked(7),
            List.of(exhausted()),
            List.of(READING.key()))),
        Sample.of(
            "bare",
            new PeriodMarkDecision(
                CITATION,
                "mathematics",
                term,
                DAY,
                new PeriodMarkOutcome.WithoutMarks(),
                List.of(),
                List.of())));
  }
}
