package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.LimitCounts;
import io.github.tvarka.policy.calendar.Window;
import java.util.EnumSet;
import java.util.Set;
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

  /** The units in which uses are counted by bits. */
  private static final Set<DayUnit> COUNTED = EnumSet.of(
      DayUnit.SCHOOL_DAY,
      DayUnit.CALENDAR_DAY,
      DayUnit.WORKING_DAY,
      DayUnit.LESSON,
      DayUnit.NOTICE);

  static PreparedLimit of(AllowanceLimit limit, Windows windows) {
    LimitCounts counts = limit.counts().orElse(LimitCounts.ALLOWANCE);
    if (counts == LimitCounts.ALL_TOLD) {
      throw new NotPrepared("a limit of all told days");
    }
    if (!COUNTED.contains(limit.unit()) || !limit.together().isEmpty()) {
      throw new NotPrepared("a limit in " + limit.unit() + " or of several grounds");
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
