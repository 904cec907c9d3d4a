package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.achievement.AchievementCalculator;
import io.github.tvarka.progress.achievement.AchievementDecision;
import io.github.tvarka.progress.followup.FollowUpCalculator;
import io.github.tvarka.progress.followup.FollowUpDecision;
import io.github.tvarka.progress.followup.FollowUpFacts;
import io.github.tvarka.progress.mark.Assessment;
import io.github.tvarka.progress.mark.AssessmentEntry;
import io.github.tvarka.progress.mark.AssessmentLog;
import io.github.tvarka.progress.mark.MarkFacts;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.NegativeRunCalculator;
import io.github.tvarka.progress.mark.NegativeRunDecision;
import io.github.tvarka.progress.mark.PeriodMarkCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is decided of marks. */
public final class MarkCases {
  /** Negative entries in a row. */
  public static final CaseKind<ProgressPolicy, MarkFacts> NEGATIVE_RUNS = new CaseKind<>(
      "negative-runs",
      "A student's entries in the diary: whether negative ones run on long enough to call for something.",
      Presets.PROGRESS,
      MarkFacts.class,
      MarkCases::runs);

  /** What follows from them. */
  public static final CaseKind<ProgressPolicy, FollowUpFacts> FOLLOW_UP = new CaseKind<>(
      "follow-up",
      "What follows negative entries in a row: the steps of the case, who acts, what is due or overdue.",
      Presets.PROGRESS,
      FollowUpFacts.class,
      MarkCases::followUp);

  /** The mark of a term. */
  public static final CaseKind<ProgressPolicy, PeriodMarkFacts> PERIOD_MARK = new CaseKind<>(
      "period-mark",
      "A subject's marks of a term: the mark of the term, if it is the same whatever is still entered.",
      Presets.PROGRESS,
      PeriodMarkFacts.class,
      MarkCases::periodMark);

  /** The achievement level of a mark. */
  static final CaseKind<ProgressPolicy, MarkGiven> ACHIEVEMENT = new CaseKind<>(
      "achievement",
      "A mark: which achievement level it is, by the scale that is valid for the grade on the day.",
      Presets.PROGRESS,
      MarkGiven.class,
      MarkCases::achievement);

  /** The achievement levels of all marks of a subject, as a class's folder has them. */
  public static final CaseKind<ProgressPolicy, SubjectMarks> ACHIEVEMENTS = new CaseKind<>(
      ACHIEVEMENT.name(),
      "A subject's marks: which achievement level each is, by the scale that is valid for the grade on its day.",
      Presets.PROGRESS,
      SubjectMarks.class,
      MarkCases::achievements);

  private MarkCases() {}

  /**
   * The marks of a term.
   *
   * @param marks the student's entries
   * @param subject the subject asked about
   * @param term the term, as the calendar has it
   */
  public record PeriodMarkFacts(
      @Required MarkFacts marks,
      @Required String subject,
      @Required Term term) {}

  /**
   * A mark that was given.
   *
   * @param mark the mark
   * @param student whose it is; only the grade is asked
   */
  record MarkGiven(@Required int mark, StudentProfile student) {
    MarkGiven {
      student = student == null ? StudentProfile.UNKNOWN : student;
    }
  }

  /**
   * A subject's entries, of which the marks have achievement levels.
   *
   * @param subject the subject
   * @param student whose they are; only the grade is asked
   * @param entries the entries
   */
  public record SubjectMarks(String subject, StudentProfile student, AssessmentLog entries) {}

  /**
   * The achievement levels of a subject's marks.
   *
   * @param subject the subject
   * @param levels one for each mark, in order of days
   */
  public record MarkLevels(String subject, List<AchievementDecision> levels) {
    /** Copies the list. */
    public MarkLevels {
      levels = List.copyOf(levels);
    }
  }

  private static MarkPolicy marks(ProgressPolicy policy) {
    return CaseKind.said(policy, policy.marks(), "marks");
  }

  private static NegativeRunDecision runs(ProgressPolicy policy, MarkFacts facts, LocalDate asOf) {
    return NegativeRunCalculator.of(policy.source(), marks(policy)).decide(facts, asOf);
  }

  private static FollowUpDecision followUp(
      ProgressPolicy policy, FollowUpFacts facts, LocalDate asOf) {
    return FollowUpCalculator.of(
            policy.source(), marks(policy), CaseKind.said(policy, policy.followUp(), "followUp"))
        .decide(facts, asOf);
  }

  private static Object periodMark(ProgressPolicy policy, PeriodMarkFacts facts, LocalDate asOf) {
    return PeriodMarkCalculator.of(policy.source(), marks(policy))
        .decide(facts.marks(), facts.subject(), facts.term(), asOf);
  }

  private static Object achievement(ProgressPolicy policy, MarkGiven given, LocalDate asOf) {
    return AchievementCalculator.of(CaseKind.said(policy, policy.achievement(), "achievement"))
        .decide(given.mark(), given.student(), asOf);
  }

  private static Object achievements(ProgressPolicy policy, SubjectMarks facts, LocalDate asOf) {
    AchievementCalculator calculator =
        AchievementCalculator.of(CaseKind.said(policy, policy.achievement(), "achievement"));
    List<AchievementDecision> levels = new ArrayList<>();
    for (AssessmentEntry entry : facts.entries().until(asOf).entries()) {
      if (entry.assessment().orElse(null) instanceof Assessment.Mark mark) {
        levels.add(calculator.decide(mark.mark(), facts.student(), entry.on()));
      }
    }
    return new MarkLevels(facts.subject(), levels);
  }

  static List<CaseKind<?, ?>> kinds() {
    return List.of(NEGATIVE_RUNS, FOLLOW_UP, PERIOD_MARK, ACHIEVEMENT);
  }
}
