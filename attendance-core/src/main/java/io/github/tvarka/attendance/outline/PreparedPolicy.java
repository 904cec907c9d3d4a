package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy ready to be applied by number to many students. Immutable. */
final class PreparedPolicy {
  private final Windows windows = new Windows();
  private final Map<CounterKey, PreparedCounter> counters = new LinkedHashMap<>();
  private final PreparedRows rows;
  private final ShownNumbers shown;
  private final int room;
  private final PreparedCounter[] compared;
  private final PreparedExcuses excuses;
  private final Optional<LatenessRule> lateness;
  private final int questions;
  private final int month;
  private final int schoolYear;
  private final int decidedPer;

  private PreparedPolicy(AttendancePolicy policy, int room) {
    this.room = room;
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
    this.rows = new PreparedRows(policy.escalation().ladders(), conditions);
    this.shown = ShownNumbers.of(policy.escalation().ladders(), conditions);
    this.questions = conditions.questions();
    this.compared = conditions.counted();
  }

  /** The policy made ready, with room for what is kept of each calendar; null if it asks for something that is not prepared. */
  static @Nullable PreparedPolicy of(AttendancePolicy policy, int room) {
    try {
      return new PreparedPolicy(policy, room);
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

  /** The counters that conditions compare. */
  PreparedCounter[] compared() {
    return compared;
  }

  /** How many conditions are asked of earlier periods. */
  int questions() {
    return questions;
  }

  PreparedRows rows() {
    return rows;
  }

  /** The numbers that findings of rows show. */
  ShownNumbers shown() {
    return shown;
  }

  /** How many values of each kind are kept for equal numbers. */
  int room() {
    return room;
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
