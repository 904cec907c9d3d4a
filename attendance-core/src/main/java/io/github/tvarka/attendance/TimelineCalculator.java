package io.github.tvarka.attendance;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.EditionTimeline;
import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides a student's case under the editions of a regulation, each part under the edition that it belongs to. Immutable and thread-safe; made
 * once for a timeline and used for any number of students.
 *
 * <p>For example, where a new edition is in force from 1 December, the months up to November are decided under the former one and December
 * under the new one; whether a lesson of October is excused was settled by the edition of October, also where December asks what happened
 * before. In a gap of the timeline nothing is decided, and the decision says so.
 */
public final class TimelineCalculator {
  private final EditionTimeline<AttendancePolicy> timeline;
  private final TimelineRule rule;
  private final List<AttendanceCalculator> calculators;
  private final FactsCheck check;

  private TimelineCalculator(
      EditionTimeline<AttendancePolicy> timeline, TimelineRule rule, FactsCheck check) {
    this.timeline = timeline;
    this.rule = rule;
    this.check = check;
    List<String> documents = timeline.policies().stream()
        .map(policy -> policy.document().key())
        .distinct()
        .toList();
    Check.that(documents.size() == 1, "editions", documents, "must be of one document");
    this.calculators =
        timeline.policies().stream().map(AttendanceCalculator::of).toList();
  }

  /**
   * A calculator that decides each period under the edition in force at its end.
   *
   * @param timeline the editions of one regulation
   * @return the calculator
   * @throws IllegalArgumentException if the editions are of different documents
   */
  public static TimelineCalculator of(EditionTimeline<AttendancePolicy> timeline) {
    return of(timeline, TimelineRule.PERIOD_END);
  }

  /**
   * A calculator that chooses the edition by another day.
   *
   * @param timeline the editions of one regulation
   * @param rule by which day the edition is chosen
   * @return the calculator
   * @throws IllegalArgumentException if the editions are of different documents
   */
  public static TimelineCalculator of(
      EditionTimeline<AttendancePolicy> timeline, TimelineRule rule) {
    Check.given("timeline", timeline);
    Check.given("rule", rule);
    return new TimelineCalculator(timeline, rule, FactsCheck.of(timeline.policies()));
  }

  /**
   * The same calculator, which takes what was done under other editions too: those that stood before one was added or corrected, under whose
   * clauses measures were taken that the corrected ones may not have. They then fall away, which is what a comparison has to show.
   *
   * @param others the other editions
   * @return the calculator
   */
  public TimelineCalculator withMeasuresOf(EditionTimeline<AttendancePolicy> others) {
    return new TimelineCalculator(timeline, rule, check.with(FactsCheck.of(others.policies())));
  }

  /**
   * What the regulation says of a student.
   *
   * @param facts all that is known
   * @param asOf the day of the decision: what happened or came by the end of that day is known, later facts are left out
   * @return the decision; where no edition is in force, days of which nothing follows
   * @throws IllegalArgumentException if no edition orders a measure that was taken while one was in force, and for what
   *     {@link AttendanceCalculator#decide(AttendanceFacts, LocalDate)} refuses besides
   */
  public TimelineDecision decide(AttendanceFacts facts, LocalDate asOf) {
    check.check(facts, asOf);
    AttendanceFacts marked = marked(facts, asOf);
    EditionExcuses excuses = new EditionExcuses(day -> missedOn(day, asOf));
    for (AttendanceCalculator calculator : calculators) {
      excuses.add(calculator.policy().edition(), calculator.excuses(marked, asOf));
    }
    ExcuseDecision all = excuses.together(marked.absences().until(asOf));
    EditionPeriods periods = new EditionPeriods(asOf, period -> decidedBy(period, asOf));
    List<AttendanceDecision> decisions = new ArrayList<>();
    for (AttendanceCalculator calculator : calculators) {
      Edition edition = calculator.policy().edition();
      AttendanceDecision whole = calculator.decide(marked, all, asOf);
      List<PeriodDecision> own = periods.add(edition, whole.escalation().periods());
      ExcuseDecision ofDays = excuses.of(edition, all);
      if (!own.isEmpty() || !ofDays.verdicts().isEmpty()) {
        AttendanceDecision part = periods.part(whole, own, ofDays, edition.inForce(asOf));
        decisions.add(withReadings(part, calculator));
      }
    }
    return new TimelineDecision(asOf, rule, decisions, periods.undecided(marked.schoolCalendar()));
  }

  private static AttendanceDecision withReadings(
      AttendanceDecision part, AttendanceCalculator calculator) {
    return new AttendanceDecision(
        part.source(),
        part.asOf(),
        part.excuses(),
        part.tallies(),
        part.escalation(),
        part.headroom(),
        calculator.readings(part.excuses(), part.escalation()));
  }

  private Optional<Edition> edition(LocalDate day) {
    return timeline.at(day).map(AttendancePolicy::edition);
  }

  /** The edition under which a day missed is excused. */
  private Optional<Edition> missedOn(LocalDate day, LocalDate asOf) {
    return edition(rule == TimelineRule.DECISION_DAY ? asOf : day);
  }

  /** The edition under which a period is decided. */
  private Optional<Edition> decidedBy(PeriodDecision period, LocalDate asOf) {
    LocalDate end = period.period().to();
    return edition(
        switch (rule) {
          case PERIOD_END -> end.isBefore(asOf) ? end : asOf;
          case PERIOD_START -> period.period().from();
          case DECISION_DAY -> asOf;
        });
  }

  /** The facts with late arrivals and missed lessons told apart as the edition of each day does. */
  private AttendanceFacts marked(AttendanceFacts given, LocalDate asOf) {
    AttendanceFacts enrolled = given.whileEnrolled();
    List<LessonEntry> entries = new ArrayList<>();
    enrolled.absences().entries().stream()
        .filter(entry -> missedOn(entry.date(), asOf).isEmpty())
        .forEach(entries::add);
    for (AttendanceCalculator calculator : calculators) {
      Optional<Edition> edition = Optional.of(calculator.policy().edition());
      calculator.marked(given).absences().entries().stream()
          .filter(entry -> missedOn(entry.date(), asOf).equals(edition))
          .forEach(entries::add);
    }
    return enrolled.withAbsences(AbsenceLog.of(entries));
  }
}
