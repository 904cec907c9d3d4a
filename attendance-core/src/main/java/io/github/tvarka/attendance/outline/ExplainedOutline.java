package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.tally.AttendanceRecord;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An outline of a decision that was made with all its reasons. Immutable.
 *
 * @param decision the decision
 * @param policy the policy it was made under
 * @param facts the facts it was made on
 */
record ExplainedOutline(AttendanceDecision decision, AttendancePolicy policy, AttendanceFacts facts)
    implements AttendanceOutline {
  @Override
  public LocalDate asOf() {
    return decision.asOf();
  }

  @Override
  public List<DateRange> periods() {
    return decision.tallies().stream().map(tally -> tally.period()).toList();
  }

  @Override
  public Map<LessonSlot, LessonState> lessons() {
    Optional<DateRange> enrolled = facts.student().enrolled();
    AbsenceLog log = AbsenceLog.of(facts.absences().entries().stream()
        .filter(entry -> enrolled.map(days -> days.contains(entry.date())).orElse(true))
        .toList());
    AbsenceLog marked =
        policy.lateness().map(rule -> rule.apply(log, facts.timetable())).orElse(log);
    AttendanceRecord record = AttendanceRecord.of(
        marked.until(asOf()),
        decision.excuses(),
        facts.timetable(),
        policy.lateness().isPresent());
    Map<LessonSlot, LessonState> lessons = new LinkedHashMap<>();
    record.lessons().forEach(lesson -> lessons.put(lesson.slot(), lesson.state()));
    return Collections.unmodifiableMap(lessons);
  }

  @Override
  public Interval count(int period, CounterKey counter) {
    Map<CounterKey, Interval> counts = decision.tallies().get(period).counts();
    Interval count = counts.get(counter);
    if (count == null) {
      throw new IllegalArgumentException(
          "counter (" + counter + ") must be one of " + counts.keySet());
    }
    return count;
  }

  @Override
  public RowStanding row(int period, Clause clause) {
    return RowStanding.of(reason(period, clause).outcome());
  }

  @Override
  public RowDecision reason(int period, Clause clause) {
    DateRange days = periods().get(period);
    List<PeriodDecision> ofDays = decision.escalation().periods().stream()
        .filter(decided -> decided.period().equals(days))
        .toList();
    Optional<RowDecision> row = PeriodRows.of(ofDays, clause);
    Check.that(row.isPresent(), "clause", clause, "must be that of a row decided for " + days);
    return row.orElseThrow();
  }

  @Override
  public List<ExcuseVerdict> reasons(LocalDate day) {
    return decision.excuses().verdicts().stream()
        .filter(verdict -> verdict.date().equals(day))
        .toList();
  }
}
