package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import java.time.LocalDate;
import java.util.List;

/** What is asked of earlier periods, as it is remembered: whatever depends on the policy alone is hashed once. Immutable. */
final class Asked {
  private final Again again;
  private final List<Window> windows;
  private final int ofAgain;
  private final int ofCondition;
  private final int ofWindows;

  Asked(Again again) {
    this.again = again;
    this.windows = List.of(again.per(), again.within());
    this.ofAgain = again.hashCode();
    this.ofCondition = again.again().hashCode();
    this.ofWindows = windows.hashCode();
  }

  Window per() {
    return again.per();
  }

  /** In how many periods before one it held, as seen from a day. */
  Of times(LocalDate at, DateRange period) {
    return new Of(again, ofAgain, at, period.from(), period.to());
  }

  /** Whether it held in an earlier period. */
  Of in(DateRange earlier) {
    return new Of(again.again(), ofCondition, earlier.to(), earlier.from(), earlier.to());
  }

  /** Which periods of a stretch end before one begins. */
  Of periods(LocalDate begins, DateRange within) {
    return new Of(windows, ofWindows, begins, within.from(), within.to());
  }

  /** What is asked of some days, on a day. */
  static final class Of {
    private final Object what;
    private final int hash;
    private final LocalDate at;
    private final LocalDate from;
    private final LocalDate to;

    private Of(Object what, int ofWhat, LocalDate at, LocalDate from, LocalDate to) {
      this.what = what;
      this.at = at;
      this.from = from;
      this.to = to;
      this.hash = 31 * (31 * (31 * ofWhat + at.hashCode()) + from.hashCode()) + to.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Of asked
          && hash == asked.hash
          && at.equals(asked.at)
          && from.equals(asked.from)
          && to.equals(asked.to)
          && (what == asked.what || what.equals(asked.what));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
