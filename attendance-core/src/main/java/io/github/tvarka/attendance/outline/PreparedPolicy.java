package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy ready to be applied by number to many students. Immutable. */
final class PreparedPolicy {
  private final Windows windows = new Windows();
  private final Map<CounterKey, PreparedCounter> counters = new LinkedHashMap<>();
  private final PreparedLadder[] ladders;
  private final PreparedCounter[] counted;
  private final PreparedExcuses excuses;
  private final Optional<LatenessRule> lateness;
  private final List<Clause> rows = new ArrayList<>();
  private final int questions;
  private final int month;
  private final int schoolYear;
  private final int decidedPer;

  private PreparedPolicy(AttendancePolicy policy) {
    List<Ground> grounds =
        policy.excuses().allowances().stream().map(Allowance::ground).toList();
    for (Counter counter : policy.counters()) {
      if (!PreparedCounter.prepares(counter, grounds)) {
        throw new NotPrepared("counter " + counter.key());
      }
      counters.put(counter.key(), new PreparedCounter(counter, counters.size(), grounds));
    }
    ConditionPreparer conditions = new ConditionPreparer(windows, counters);
    this.excuses = new PreparedExcuses(policy.excuses(), conditions);
    this.lateness = policy.lateness();
    this.month = windows.number(Window.CALENDAR_MONTH);
    this.schoolYear = windows.number(Window.SCHOOL_YEAR);
    this.decidedPer = windows.number(policy.escalation().decidedPer());
    boolean ownPeriods = policy.escalation().ladders().stream()
        .flatMap(ladder -> ladder.decidedPer().stream())
        .anyMatch(per -> !per.equals(policy.escalation().decidedPer()));
    if (ownPeriods) {
      throw new NotPrepared("a ladder with periods of its own");
    }
    this.counted = counters.values().toArray(PreparedCounter[]::new);
    this.ladders = policy.escalation().ladders().stream()
        .map(ladder -> new PreparedLadder(ladder, conditions))
        .toArray(PreparedLadder[]::new);
    this.questions = conditions.questions();
    for (PreparedLadder ladder : ladders) {
      ladder.rows().forEach(row -> rows.add(row.clause()));
    }
  }

  /** The policy made ready; null if it asks for something that is not prepared. */
  static @Nullable PreparedPolicy of(AttendancePolicy policy) {
    try {
      return new PreparedPolicy(policy);
    } catch (NotPrepared asksForMore) {
      return null;
    }
  }

  Windows windows() {
    return windows;
  }

  PreparedExcuses excuses() {
    return excuses;
  }

  Map<CounterKey, PreparedCounter> counters() {
    return counters;
  }

  int ladders() {
    return ladders.length;
  }

  PreparedLadder ladder(int number) {
    return ladders[number];
  }

  int counted() {
    return counted.length;
  }

  PreparedCounter counter(int number) {
    return counted[number];
  }

  /** How many conditions are asked of earlier periods. */
  int questions() {
    return questions;
  }

  /** How many rows all ladders have. */
  int rows() {
    return rows.size();
  }

  /** The number of a row among those of all ladders; below 0 if there is none. */
  int row(Clause clause) {
    return rows.indexOf(clause);
  }

  Optional<LatenessRule> lateness() {
    return lateness;
  }

  /** The number of the window of a calendar month. */
  int month() {
    return month;
  }

  /** The number of the window of a school year. */
  int schoolYear() {
    return schoolYear;
  }

  /** The number of the window by which ladders are decided. */
  int decidedPer() {
    return decidedPer;
  }
}
