package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.truth.Truth;

/** The days told on one ground so far, excused or not, and the spells they make. It lives within one decision. */
@WithinOneDecision
final class ClaimedDays {
  private final MissedDays missed;
  private final PreparedSchool school;
  private final int endWith;
  private final int month;
  private final boolean[] claimed;

  ClaimedDays(MissedDays missed, PreparedSchool school, int endWith, int month) {
    this.missed = missed;
    this.school = school;
    this.endWith = endWith;
    this.month = month;
    this.claimed = new boolean[missed.size()];
  }

  void claim(int index) {
    claimed[index] = true;
  }

  private boolean apart(int index, int next) {
    int day = missed.day(index);
    int other = missed.day(next);
    return school.days().schoolDays(day + 1, other - 1) > 0
        || (endWith >= 0 && !school.window(endWith).same(day, other));
  }

  /** The index of the first day of the spell that a told day belongs to. */
  int spellFirst(int index) {
    int first = index;
    for (int before = index - 1; before >= 0; before--) {
      if (claimed[before]) {
        if (apart(before, first)) {
          break;
        }
        first = before;
      }
    }
    return first;
  }

  /** The index of the last day of that spell so far. */
  int spellLast(int index) {
    int last = index;
    for (int after = index + 1; after < claimed.length; after++) {
      if (claimed[after]) {
        if (apart(last, after)) {
          break;
        }
        last = after;
      }
    }
    return last;
  }

  /** Whether an earlier spell reaches into the window around a day. */
  Truth again(int index, int window) {
    int before = spellFirst(index) - 1;
    while (before >= 0 && !claimed[before]) {
      before--;
    }
    int from = school.window(window).from(missed.day(index));
    if (from == WindowDays.MISSING) {
      return before < 0 ? Truth.NO : Truth.UNKNOWN;
    }
    return Truth.of(before >= 0 && missed.day(before) >= from);
  }

  /** The index of the day of the same spell on which more than so many school days of the month are missed; below 0 if there is none. */
  int dayAfter(int schoolDays, int index) {
    WindowDays months = school.window(month);
    int from = missed.from(months.from(missed.day(index)));
    int to = missed.from(months.to(missed.day(index)) + 1);
    int left = schoolDays;
    for (int day = from; day < to; day++) {
      if (claimed[day] && left-- == 0) {
        return day >= spellFirst(index) && day <= spellLast(index) ? day : -1;
      }
    }
    return -1;
  }
}
