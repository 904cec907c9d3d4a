package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.policy.truth.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A counter ready to be counted by bits. Immutable. */
final class PreparedCounter {
  final Counter counter;

  /** Its number among those of the policy. */
  final int number;

  final boolean scheduled;
  final boolean offered;
  private final int[] grounds;
  private final int[] exceptGrounds;
  private final LessonState[] sure;
  private final LessonState[] possible;

  PreparedCounter(Counter counter, int number, List<Ground> known) {
    this.counter = counter;
    this.grounds = numbers(counter.grounds(), known);
    this.exceptGrounds = numbers(counter.exceptGrounds(), known);
    this.number = number;
    this.scheduled = counter.of() == Counted.SCHEDULED;
    this.offered = counter.of() == Counted.OFFERED;
    this.sure = states(state -> counter.counts(state) == Truth.YES);
    this.possible = states(state -> counter.counts(state) != Truth.NO);
  }

  private static LessonState[] states(Predicate<LessonState> counted) {
    return Arrays.stream(LessonState.values()).filter(counted).toArray(LessonState[]::new);
  }

  private static int[] numbers(List<Ground> grounds, List<Ground> known) {
    return grounds.stream().mapToInt(known::indexOf).toArray();
  }

  /** Whether a counter needs nothing but the state of each lesson, and on which of the known grounds an excuse was asked. */
  static boolean prepares(Counter counter, List<Ground> known) {
    boolean filtered = !known.containsAll(counter.grounds())
        || !known.containsAll(counter.exceptGrounds())
        || !counter.wholeCodes().isEmpty()
        || !counter.codes().isEmpty()
        || !counter.subjects().isEmpty()
        || !counter.kinds().isEmpty()
        || !counter.sessions().isEmpty()
        || counter.each().isPresent();
    boolean derived = !counter.plus().isEmpty()
        || counter.conversion().isPresent()
        || counter.waived().isPresent()
        || counter.metric().isPresent();
    boolean ofTimetable = counter.of() == Counted.SCHEDULED || counter.of() == Counted.OFFERED;
    boolean byDay = counter.unit() == CountUnit.SCHOOL_DAY && !ofTimetable;
    return !filtered && !derived && (counter.unit() == CountUnit.LESSON || byDay);
  }

  boolean ofTimetable() {
    return scheduled || offered;
  }

  /** The lessons of a day that surely count, as bits. */
  int sure(LessonStates states, int index) {
    return lessons(states, index, sure) & asked(states, index);
  }

  /** The lessons of a day that count or may count, as bits. */
  int possible(LessonStates states, int index) {
    return lessons(states, index, possible) & asked(states, index);
  }

  /** The lessons of a day that the counter's grounds let count. */
  private int asked(LessonStates states, int index) {
    int asked = grounds.length == 0 ? -1 : 0;
    for (int ground : grounds) {
      asked |= states.ofGround(ground, index);
    }
    for (int ground : exceptGrounds) {
      asked &= ~states.ofGround(ground, index);
    }
    return asked;
  }

  private static int lessons(LessonStates states, int index, LessonState[] counted) {
    int lessons = 0;
    for (LessonState state : counted) {
      lessons |= states.lessons(state, index);
    }
    return lessons;
  }

  /** How many units of a day so many of its lessons make. */
  int units(int counted, int ofDay) {
    if (counter.unit() == CountUnit.LESSON) {
      return Integer.bitCount(counted);
    }
    PartRule part = counter.part().orElse(PartRule.ANY);
    return part.counts(Integer.bitCount(counted), Integer.bitCount(ofDay)) ? 1 : 0;
  }
}
