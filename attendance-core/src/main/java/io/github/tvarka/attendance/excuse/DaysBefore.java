package io.github.tvarka.attendance.excuse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What was counted up to the eve of a missed day. The excuses of the days before are decided as if nothing had been missed later, so that
 * each day rests on earlier days alone. It lives within one decision.
 */
final class DaysBefore {
  private final BiFunction<LocalDate, DaysBefore, Counting> decided;
  private final Map<LocalDate, Counting> known = new HashMap<>();

  /**
   * Decides at most once for each eve.
   *
   * @param decided what was counted up to an eve, given the same for eves before
   */
  DaysBefore(BiFunction<LocalDate, DaysBefore, Counting> decided) {
    this.decided = decided;
  }

  /** Where nothing is counted while excuses are being decided. */
  static DaysBefore notCounted() {
    return new DaysBefore((eve, before) -> Counting.NOTHING);
  }

  Counting counts(LocalDate eve) {
    Counting counts = known.get(eve);
    if (counts == null) {
      counts = decided.apply(eve, this);
      known.put(eve, counts);
    }
    return counts;
  }
}
