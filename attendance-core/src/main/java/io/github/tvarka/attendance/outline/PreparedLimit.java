package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.LimitCounts;
import io.github.tvarka.policy.calendar.Window;
import org.jspecify.annotations.Nullable;

/**
 * A limit of an allowance with its window by number. Immutable.
 *
 * @param atMost the most that may be excused
 * @param unit in what
 * @param window the number of its window; {@link #SPELL} for an unbroken run
 * @param wholeOnly whether only days missed whole are counted
 * @param ofTier whether only what the same tier excused is counted
 * @param needsTerm whether a term of the calendar is asked for where it has none
 * @param otherwise the limit in its stead where the calendar lacks its term
 */
record PreparedLimit(
    int atMost,
    DayUnit unit,
    int window,
    boolean wholeOnly,
    boolean ofTier,
    boolean needsTerm,
    @Nullable PreparedLimit otherwise) {
  static final int SPELL = -1;

  static PreparedLimit of(AllowanceLimit limit, Windows windows) {
    LimitCounts counts = limit.counts().orElse(LimitCounts.ALLOWANCE);
    if (counts == LimitCounts.ALL_TOLD) {
      throw new NotPrepared("a limit of all told days");
    }
    return new PreparedLimit(
        limit.atMost(),
        limit.unit(),
        limit.per().kind() == Window.Kind.SPELL ? SPELL : windows.number(limit.per()),
        limit.wholeDaysOnly().orElse(false),
        counts == LimitCounts.TIER,
        limit.per().kind() == Window.Kind.TERM,
        limit.otherwise().map(other -> of(other, windows)).orElse(null));
  }
}
