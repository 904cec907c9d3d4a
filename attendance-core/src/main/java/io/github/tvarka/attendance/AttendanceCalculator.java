package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.EscalationCalculator;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.HeadroomCalculator;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.excuse.ExcuseCalculator;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.attendance.tally.AttendanceRecord;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.TallyCalculator;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides everything that an attendance regulation says of a student. Immutable and thread-safe; made once for a policy and used for any
 * number of students.
 *
 * <p>For example, under a policy with a ladder from one unexcused lesson upward, six unexcused lessons in September give that month's row,
 * the clause, the number observed beside the limits, and how many lessons are left until the next row.
 */
public final class AttendanceCalculator {
  private final AttendancePolicy policy;
  private final ExcuseCalculator excuses;
  private final EscalationCalculator escalation;
  private final HeadroomCalculator headroom;

  private AttendanceCalculator(AttendancePolicy policy) {
    this.policy = policy;
    this.excuses = ExcuseCalculator.of(policy.source(), policy.excuses());
    this.escalation = EscalationCalculator.of(policy.source(), policy.escalation());
    this.headroom = HeadroomCalculator.of(policy.source(), policy.escalation(), growing(policy));
  }

  /** The counters to which one more unexcused lesson, of whatever subject, adds one. */
  private static Set<CounterKey> growing(AttendancePolicy policy) {
    return policy.counters().stream()
        .filter(Counter::growing)
        .map(Counter::key)
        .collect(Collectors.toSet());
  }

  /**
   * A calculator for a policy.
   *
   * @param policy the edition to decide under
   * @return the calculator
   */
  public static AttendanceCalculator of(AttendancePolicy policy) {
    return new AttendanceCalculator(policy);
  }

  /**
   * The policy decided under.
   *
   * @return the policy
   */
  public AttendancePolicy policy() {
    return policy;
  }

  /**
   * What the regulation says of a student.
   *
   * @param facts all that is known
   * @param asOf the day of the decision: what happened or came by the end of that day is known, later facts are left out
   * @return the decision
   * @throws IllegalArgumentException if the policy's edition is not in force on the day
   */
  public AttendanceDecision decide(AttendanceFacts facts, LocalDate asOf) {
    Check.that(
        policy.edition().inForce(asOf),
        "asOf",
        asOf,
        "must be a day on which edition " + policy.source() + " is in force");
    SchoolCalendar calendar = SchoolCalendar.ofYears(facts.calendar());
    ExcuseDecision excused = excuses.decide(facts.forExcuses(), asOf);
    AttendanceRecord record =
        AttendanceRecord.of(facts.absences().until(asOf), excused, facts.timetable());
    CountedOnce tally =
        new CountedOnce(TallyCalculator.of(record, facts.timetable(), calendar, policy.counters()));
    ConditionContext context =
        new AttendanceContext(facts, calendar, tally, asOf, new DateRange(asOf, asOf));
    EscalationDecision followed = escalation.decide(context, facts.measures());
    return new AttendanceDecision(
        policy.source(),
        asOf,
        excused,
        followed.periods().stream()
            .map(period -> tally(period.period(), tally, asOf))
            .toList(),
        followed,
        headroom(followed, context, facts, calendar),
        readings(excused, followed));
  }

  private PeriodTally tally(DateRange period, CountedOnce tally, LocalDate asOf) {
    Map<CounterKey, Interval> counts = new LinkedHashMap<>();
    policy.counters().stream()
        .map(Counter::key)
        .filter(key -> tally.scopes(key).isEmpty())
        .forEach(key -> counts.put(key, tally.count(key, period, asOf).amount()));
    return new PeriodTally(period, counts);
  }

  private List<Headroom> headroom(
      EscalationDecision followed,
      ConditionContext context,
      AttendanceFacts facts,
      SchoolCalendar calendar) {
    List<PeriodDecision> periods = followed.periods();
    if (periods.isEmpty()) {
      return List.of();
    }
    DateRange current = periods.get(periods.size() - 1).period();
    Map<LocalDate, Integer> lessons = new LinkedHashMap<>();
    calendar
        .schoolDays(current)
        .forEach(day -> lessons.put(day, facts.timetable().lessons(day).size()));
    return headroom.headroom(context.in(current), lessons);
  }

  private List<Reading> readings(ExcuseDecision excused, EscalationDecision followed) {
    Set<String> keys = new LinkedHashSet<>();
    excused.verdicts().forEach(verdict -> keys.addAll(verdict.readings()));
    followed
        .periods()
        .forEach(period -> period.holding().forEach(row -> keys.addAll(row.readings())));
    List<Reading> readings = new ArrayList<>(policy.readings());
    readings.removeIf(reading -> !keys.contains(reading.key()));
    return readings;
  }
}
