package io.github.tvarka.attendance.tally;

import io.github.tvarka.attendance.tally.UnitSeries.Unit;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Units that count, and the unbroken runs of them. */
final class Runs {
  private Runs() {}

  /** What units come to for a counter. */
  static Interval amount(List<Unit> units, Counter counter) {
    if (counter.ofRuns()) {
      return longest(units, counter.unit());
    }
    return switch (counter.unit()) {
      case CALENDAR_DAY, WORKING_DAY -> spanned(units, counter.unit());
      case EVENT -> number(units);
      case LESSON, MINUTE, SESSION, SCHOOL_DAY -> {
        long sure = units.stream().filter(unit -> unit.counts() == Truth.YES).count();
        yield Interval.between(
            sure, units.stream().filter(unit -> unit.counts() != Truth.NO).count());
      }
    };
  }

  /** How many units, or the days they span, the longest run has. */
  static Interval longest(List<Unit> units, CountUnit unit) {
    return Interval.between(longest(units, unit, Truth.YES), longest(units, unit, Truth.UNKNOWN));
  }

  private static long longest(List<Unit> units, CountUnit unit, Truth from) {
    return runs(units, from).stream().mapToLong(run -> length(run, unit)).max().orElse(0);
  }

  /** The days that all runs span together. */
  static Interval spanned(List<Unit> units, CountUnit unit) {
    long sure =
        runs(units, Truth.YES).stream().mapToLong(run -> length(run, unit)).sum();
    long possible =
        runs(units, Truth.UNKNOWN).stream().mapToLong(run -> length(run, unit)).sum();
    return Interval.between(sure, possible);
  }

  /**
   * How many runs there are; an uncertain unit between two may join them, and one that may be none may part them or not, so the ends are
   * sought unit by unit.
   */
  static Interval number(List<Unit> units) {
    long[] least = {0, Integer.MAX_VALUE};
    long[] most = {0, Integer.MIN_VALUE};
    for (Unit unit : units) {
      long[] fewer = next(least, unit.counts(), Math::min, Integer.MAX_VALUE);
      long[] more = next(most, unit.counts(), Math::max, Integer.MIN_VALUE);
      least = unit.optional() ? better(least, fewer, Math::min) : fewer;
      most = unit.optional() ? better(most, more, Math::max) : more;
    }
    return Interval.between(Math.min(least[0], least[1]), Math.max(most[0], most[1]));
  }

  private static long[] better(
      long[] without, long[] with, java.util.function.LongBinaryOperator better) {
    return new long[] {
      better.applyAsLong(without[0], with[0]), better.applyAsLong(without[1], with[1])
    };
  }

  /** From the runs so far, where the last unit did not count and where it did, to those with one more unit. */
  private static long[] next(
      long[] soFar, Truth counts, java.util.function.LongBinaryOperator better, long none) {
    long out = better.applyAsLong(soFar[0], soFar[1]);
    long in = better.applyAsLong(soFar[0] + 1, soFar[1]);
    return switch (counts) {
      case NO -> new long[] {out, none};
      case YES -> new long[] {none, in};
      case UNKNOWN -> new long[] {out, in};
    };
  }

  private static List<List<LocalDate>> runs(List<Unit> units, Truth from) {
    List<List<LocalDate>> runs = new ArrayList<>();
    boolean open = false;
    for (Unit unit : units) {
      boolean counts = unit.counts().compareTo(from) >= 0;
      if (counts && !open) {
        runs.add(new ArrayList<>());
      }
      if (counts) {
        runs.get(runs.size() - 1).add(unit.date());
      }
      open = counts;
    }
    return runs;
  }

  private static long length(List<LocalDate> run, CountUnit unit) {
    LocalDate first = run.get(0);
    LocalDate last = run.get(run.size() - 1);
    return switch (unit) {
      case CALENDAR_DAY -> first.datesUntil(last.plusDays(1)).count();
      case WORKING_DAY ->
        first.datesUntil(last.plusDays(1)).filter(Runs::working).count();
      default -> run.size();
    };
  }

  static boolean working(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
