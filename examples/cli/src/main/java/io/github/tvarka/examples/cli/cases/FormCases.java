package io.github.tvarka.examples.cli.cases;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.nomination.Candidate;
import io.github.tvarka.progress.nomination.NominationCalculator;
import io.github.tvarka.progress.observation.ObservationCalculator;
import io.github.tvarka.progress.observation.ObservationSheet;
import io.github.tvarka.progress.plan.PlanCalculator;
import io.github.tvarka.progress.plan.ProgressPlan;
import io.github.tvarka.progress.table.TableCalculator;
import io.github.tvarka.progress.table.TableEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is decided of plans, tables, observations and nominations of progress. */
public final class FormCases {
  /** A student's plan and its reviews. */
  public static final CaseKind<ProgressPolicy, PlanFacts> PLAN = new CaseKind<>(
      "plan",
      "A student's plan of progress and its reviews: what is missing, who has to sign, what is overdue.",
      Presets.PROGRESS,
      PlanFacts.class,
      FormCases::plan);

  /** A student's progress tables. */
  public static final CaseKind<ProgressPolicy, TableFacts> PROGRESS_TABLES = new CaseKind<>(
      "progress-tables",
      "A student's progress tables, period by period: what is filled in, what is missing or overdue.",
      Presets.PROGRESS,
      TableFacts.class,
      FormCases::tables);

  /** What was observed in lessons. */
  public static final CaseKind<ProgressPolicy, ObservationFacts> OBSERVATION = new CaseKind<>(
      "observation",
      "What was observed of a student in the lessons of one subject: how marks and criteria change.",
      Presets.PROGRESS,
      ObservationFacts.class,
      FormCases::observation);

  /** Who may be nominated. */
  public static final CaseKind<ProgressPolicy, NominationFacts> NOMINATION = new CaseKind<>(
      "nomination",
      "Those who may be nominated for their progress: who is put forward, on which ground, and who ties.",
      Presets.PROGRESS,
      NominationFacts.class,
      FormCases::nomination);

  private FormCases() {}

  static List<CaseKind<?, ?>> kinds() {
    return List.of(PLAN, PROGRESS_TABLES, OBSERVATION, NOMINATION);
  }

  /**
   * A student's plan.
   *
   * @param calendar the school years; one may stand without brackets
   * @param student grade, age and the like
   * @param facts single facts
   * @param plan the plan of the school year; absent if there is none
   */
  public record PlanFacts(
      @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
      List<SchoolYearCalendar> calendar,

      StudentProfile student,
      FactLog facts,
      Optional<ProgressPlan> plan) {
    /** Takes what is absent as not known, and an absent plan as none. */
    public PlanFacts {
      calendar = Given.list("calendar", calendar);
      student = student == null ? StudentProfile.UNKNOWN : student;
      facts = facts == null ? FactLog.EMPTY : facts;
      plan = plan == null ? Optional.empty() : plan;
    }
  }

  /**
   * A student's progress tables.
   *
   * @param calendar the school years; one may stand without brackets
   * @param student grade and the like
   * @param facts single facts
   * @param entries what was filled in
   */
  public record TableFacts(
      @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
      List<SchoolYearCalendar> calendar,

      StudentProfile student,
      FactLog facts,
      List<TableEntry> entries) {
    /** Takes what is absent as not known, and no entries as none. */
    public TableFacts {
      calendar = Given.list("calendar", calendar);
      student = student == null ? StudentProfile.UNKNOWN : student;
      facts = facts == null ? FactLog.EMPTY : facts;
      entries = entries == null ? List.of() : List.copyOf(entries);
    }
  }

  /**
   * What was observed in a subject.
   *
   * @param calendar the school years; one may stand without brackets
   * @param sheet the subject and what was observed
   */
  public record ObservationFacts(
      @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
      List<SchoolYearCalendar> calendar,

      @Required ObservationSheet sheet) {
    /** Refuses no calendar. */
    public ObservationFacts {
      calendar = Given.list("calendar", calendar);
    }
  }

  /**
   * Those who may be nominated.
   *
   * @param calendar the school years; one may stand without brackets
   * @param candidates all of them, each key once
   */
  public record NominationFacts(
      @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
      List<SchoolYearCalendar> calendar,

      List<Candidate> candidates) {
    /** Takes absent candidates as none. */
    public NominationFacts {
      calendar = Given.list("calendar", calendar);
      candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }
  }

  private static FormCheck plan(ProgressPolicy policy, PlanFacts facts, LocalDate asOf) {
    PlanCalculator calculator =
        PlanCalculator.of(policy.source(), CaseKind.said(policy, policy.plans(), "plans"));
    ConditionContext student = student(facts.calendar(), asOf, facts.student(), facts.facts());
    return facts
        .plan()
        .map(plan -> calculator.check(plan, student))
        .orElseGet(() -> calculator.checkWithoutPlan(student));
  }

  private static Object tables(ProgressPolicy policy, TableFacts facts, LocalDate asOf) {
    return TableCalculator.of(policy.source(), CaseKind.said(policy, policy.tables(), "tables"))
        .check(facts.entries(), student(facts.calendar(), asOf, facts.student(), facts.facts()));
  }

  private static Object observation(ProgressPolicy policy, ObservationFacts facts, LocalDate asOf) {
    return ObservationCalculator.of(
            policy.source(), CaseKind.said(policy, policy.observation(), "observation"))
        .observe(facts.sheet(), SchoolCalendar.ofYears(facts.calendar()), asOf);
  }

  private static Object nomination(ProgressPolicy policy, NominationFacts facts, LocalDate asOf) {
    return NominationCalculator.of(
            policy.source(), CaseKind.said(policy, policy.nomination(), "nomination"))
        .nominate(facts.candidates(), SchoolCalendar.ofYears(facts.calendar()), asOf);
  }

  private static ConditionContext student(
      List<SchoolYearCalendar> calendar, LocalDate asOf, StudentProfile profile, FactLog facts) {
    return FactContext.of(SchoolCalendar.ofYears(calendar), asOf).with(profile).with(facts);
  }
}
