package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;
import java.util.Arrays;

/** The days excused on one ground so far, and what they use up. It lives within one decision. */
@WithinOneDecision
final class ExcusedDays {
  private static final int USUAL = 8;
  private static final int EXCUSED = 1;
  private static final int WHOLE = 2;

  private final MissedDays missed;
  private final PreparedSchool school;
  private final ClaimedDays claimed;

  /** For each day whether it is excused, missed whole. */
  private final byte[] marks;

  private final int[] lessons;
  private int[] useDay = new int[USUAL];
  private int[] useLessons = new int[USUAL];
  private int[] useGiven = new int[USUAL];
  private int[] useNotice = new int[USUAL];
  private int[] useTier = new int[USUAL];
  private int uses;

  ExcusedDays(MissedDays missed, PreparedSchool school, int endWith, int month) {
    this.missed = missed;
    this.school = school;
    this.claimed = new ClaimedDays(missed, school, endWith, month);
    this.marks = new byte[missed.size()];
    this.lessons = new int[missed.size()];
  }

  /** The days told, excused or not, and their spells. */
  ClaimedDays claimed() {
    return claimed;
  }

  /** An excuse is asked by a notice for some lessons of a day, some of which it would give: the next questions are about it. */
  void ask(int notice, int index, int askedLessons, int given) {
    if (uses == useDay.length) {
      useDay = Arrays.copyOf(useDay, 2 * uses);
      useLessons = Arrays.copyOf(useLessons, 2 * uses);
      useGiven = Arrays.copyOf(useGiven, 2 * uses);
      useNotice = Arrays.copyOf(useNotice, 2 * uses);
      useTier = Arrays.copyOf(useTier, 2 * uses);
    }
    useDay[uses] = index;
    useLessons[uses] = askedLessons;
    useGiven[uses] = given;
    useNotice[uses] = notice;
  }

  /** What was asked for is excused under a tier. */
  void excuse(int tier) {
    useTier[uses] = tier;
    int index = useDay[uses];
    lessons[index] |= useLessons[uses];
    mark(index, isWhole(index, lessons[index]));
    uses++;
  }

  /** Whether lessons are all that the timetable has on a day. */
  private boolean isWhole(int index, int of) {
    return (school.lessons().lessons(missed.day(index)) & ~of) == 0;
  }

  /** Whether the school day before or after a day is excused on this ground too. */
  boolean besideUse(int index) {
    for (int other = 0; other < marks.length; other++) {
      if (excused(other)
          && other != index
          && isNext(Math.min(index, other), Math.max(index, other))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNext(int index, int next) {
    return school.days().schoolDays(missed.day(index) + 1, missed.day(next) - 1) == 0;
  }

  /** How much is used up in a window if what was asked for is excused under a tier too. */
  int usedWith(PreparedLimit limit, int from, int to, int tier) {
    int index = useDay[uses];
    byte before = marks[index];
    mark(index, isWhole(index, lessons[index] | useLessons[uses]));
    useTier[uses++] = tier;
    int used = used(limit, from, to, limit.ofTier() ? tier : -1);
    uses--;
    marks[index] = before;
    return used;
  }

  private void mark(int index, boolean whole) {
    marks[index] = (byte) ((marks[index] & ~WHOLE) | EXCUSED | (whole ? WHOLE : 0));
  }

  private boolean excused(int index) {
    return (marks[index] & EXCUSED) != 0;
  }

  private boolean whole(int index) {
    return (marks[index] & WHOLE) != 0;
  }

  private int used(PreparedLimit limit, int from, int to, int tier) {
    boolean spell = limit.window() == PreparedLimit.SPELL;
    return switch (limit.unit()) {
      case SCHOOL_DAY -> schoolDays(from, to, tier, limit.wholeOnly());
      case CALENDAR_DAY -> spell ? to - from + 1 : covered(from, to, tier, false);
      case WORKING_DAY ->
        spell ? school.days().workingDays(from, to) : covered(from, to, tier, true);
      case LESSON -> lessons(from, to, tier);
      case NOTICE -> notices(from, to, tier);
      case SESSION, HOUR, MINUTE -> throw new NotPrepared("a limit in " + limit.unit());
    };
  }

  /** Whether a use is of a tier, below 0 for any, and on days from one to another. */
  private boolean counts(int use, int from, int to, int tier) {
    int day = missed.day(useDay[use]);
    return day >= from && day <= to && (tier < 0 || useTier[use] == tier);
  }

  private int schoolDays(int from, int to, int tier, boolean wholeOnly) {
    int index = useDay[uses - 1];
    int first = index;
    while (first > 0 && missed.day(first - 1) >= from) {
      first--;
    }
    int days = 0;
    for (int day = first; day < marks.length && missed.day(day) <= to; day++) {
      boolean counts = excused(day) && (whole(day) || !wholeOnly);
      days += counts && isOf(tier, day) ? 1 : 0;
    }
    return days;
  }

  /** Whether a day is excused under a tier; below 0 under any. */
  private boolean isOf(int tier, int index) {
    if (tier < 0) {
      return excused(index);
    }
    boolean any = false;
    for (int use = 0; use < uses && !any; use++) {
      any = useDay[use] == index && useTier[use] == tier;
    }
    return any;
  }

  private int lessons(int from, int to, int tier) {
    int sum = 0;
    for (int use = 0; use < uses; use++) {
      sum += counts(use, from, to, tier) ? Integer.bitCount(useGiven[use]) : 0;
    }
    return sum;
  }

  private int notices(int from, int to, int tier) {
    int notices = 0;
    for (int use = 0; use < uses; use++) {
      boolean first = counts(use, from, to, tier);
      for (int before = 0; first && before < use; before++) {
        first = useNotice[before] != useNotice[use] || !counts(before, from, to, tier);
      }
      notices += first ? 1 : 0;
    }
    return notices;
  }

  /** The days from the first to the last excused day of each spell, as far as they are in the window. */
  private int covered(int from, int to, int tier, boolean workingOnly) {
    int covered = 0;
    int index = 0;
    while (index < marks.length) {
      if (!isOf(tier, index)) {
        index++;
        continue;
      }
      int end = claimed.spellLast(index);
      int last = index;
      for (int next = index + 1; next <= end; next++) {
        last = isOf(tier, next) ? next : last;
      }
      int first = Math.max(from, missed.day(index));
      int until = Math.min(to, missed.day(last));
      if (first <= until) {
        covered += workingOnly ? school.days().workingDays(first, until) : until - first + 1;
      }
      index = end + 1;
    }
    return covered;
  }
}
