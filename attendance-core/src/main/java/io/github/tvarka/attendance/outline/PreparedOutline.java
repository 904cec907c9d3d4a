package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceReasons;
import io.github.tvarka.attendance.absence.LoggedDays;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An outline as numbers. Immutable. */
final class PreparedOutline implements AttendanceOutline {
  private final AttendanceCalculator calculator;
  private final PreparedPolicy policy;
  private final StudentYear student;
  private final LocalDate asOf;
  private final RowStanding[][] standings;

  /** Found once and kept; whoever loses a race finds the same. */
  private volatile @Nullable AttendanceReasons reasons;

  PreparedOutline(
      AttendanceCalculator calculator,
      PreparedPolicy policy,
      StudentYear student,
      LocalDate asOf,
      RowStanding[][] standings) {
    this.calculator = calculator;
    this.policy = policy;
    this.student = student;
    this.asOf = asOf;
    this.standings = standings;
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public List<DateRange> periods() {
    return student.periods().ranges();
  }

  @Override
  public Map<LessonSlot, LessonState> lessons() {
    Map<LessonSlot, LessonState> lessons = new LinkedHashMap<>();
    MissedDays missed = student.missed();
    for (int i = 0; i < missed.size(); i++) {
      LocalDate date = student.school().days().date(missed.day(i));
      for (int lesson = 0; lesson <= LoggedDays.LAST_LESSON; lesson++) {
        for (LessonState state : LessonState.values()) {
          if ((student.states().lessons(state, i) >>> lesson & 1) == 1) {
            lessons.put(new LessonSlot(date, lesson), state);
          }
        }
      }
    }
    return Collections.unmodifiableMap(lessons);
  }

  @Override
  public Interval count(int period, CounterKey counter) {
    @Nullable PreparedCounter counted = policy.counters().get(counter);
    if (counted == null) {
      throw new IllegalArgumentException(
          "counter (" + counter + ") must be one of " + policy.counters().keySet());
    }
    Periods periods = student.periods();
    return student.counted(
        counted, periods.from(checked(period)), periods.to(period), periods.asOfNumber());
  }

  @Override
  public RowStanding row(int period, Clause clause) {
    int row = policy.rows().number(clause);
    Check.that(row >= 0, "clause", clause, "must be that of a row");
    return standings[checked(period)][row];
  }

  private int checked(int period) {
    return Objects.checkIndex(period, standings.length);
  }

  @Override
  public RowDecision reason(int period, Clause clause) {
    row(period, clause);
    return PeriodRows.of(rows().period(period), clause).orElseThrow();
  }

  @Override
  public List<ExcuseVerdict> reasons(LocalDate day) {
    return reasons().excuses().verdicts().stream()
        .filter(verdict -> verdict.date().equals(day))
        .toList();
  }

  @Override
  public AttendanceDecision decision() {
    return rows().decision();
  }

  private ReadRows rows() {
    return new ReadRows(student, policy, reasons());
  }

  private AttendanceReasons reasons() {
    AttendanceReasons known = reasons;
    if (known == null) {
      known = calculator.reasons(
          student.facts(), asOf, others -> new OutlinedCounts(student, policy, others));
      reasons = known;
    }
    return known;
  }
}
