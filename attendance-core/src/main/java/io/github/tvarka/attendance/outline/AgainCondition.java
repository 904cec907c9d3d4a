package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.truth.Truth;

/** Whether something held in earlier periods. Immutable. */
final class AgainCondition extends PreparedCondition {
  private static final byte NO = 1;
  private static final byte YES = 2;
  private static final byte OPEN = 3;

  private final PreparedCondition again;
  private final int per;
  private final int within;
  private final int times;
  private final int question;

  AgainCondition(PreparedCondition again, int question, int per, int within, int times) {
    this.question = question;
    this.again = again;
    this.per = per;
    this.within = within;
    this.times = times;
  }

  @Override
  Truth truth(StudentYear student, int at) {
    PreparedSchool school = student.school();
    int first = first(within, student, at);
    int current = first(per, student, at);
    if (first == WindowDays.MISSING || current == WindowDays.MISSING) {
      return Truth.UNKNOWN;
    }
    int held = 0;
    int unknown = 0;
    WindowDays periods = school.window(per);
    for (int day = first; day < current; day = next(periods, day)) {
      if (isEarlier(periods, day, first, current, school)) {
        Truth then = once(student, periods, day);
        held += then == Truth.YES ? 1 : 0;
        unknown += then == Truth.UNKNOWN ? 1 : 0;
        if (held >= times) {
          return Truth.YES;
        }
      }
    }
    return held + unknown >= times ? Truth.UNKNOWN : Truth.NO;
  }

  /** The first day of the window that is meant by a day. */
  private static int first(int window, StudentYear student, int at) {
    WindowDays days = student.school().window(window);
    return days.from(days.meant(at, student.looksFrom()));
  }

  private static int next(WindowDays periods, int day) {
    return (periods.from(day) == WindowDays.MISSING ? day : periods.to(day)) + 1;
  }

  /** A period counts in a stretch if none of its school days lies before it, and it ends before the current one begins. */
  private static boolean isEarlier(
      WindowDays periods, int day, int first, int current, PreparedSchool school) {
    int from = periods.from(day);
    return from != WindowDays.MISSING
        && periods.to(day) < current
        && (from >= first || school.days().schoolDays(from, first - 1) == 0);
  }

  /** Two bits for each earlier period. */
  @Override
  long shown(StudentYear student, int at) {
    int first = first(within, student, at);
    int current = first(per, student, at);
    if (truth(student, at) == Truth.UNKNOWN) {
      return UNTOLD;
    }
    WindowDays periods = student.school().window(per);
    long seen = 0;
    int bits = 0;
    for (int day = first; day < current; day = next(periods, day)) {
      if (isEarlier(periods, day, first, current, student.school())) {
        seen |= RowAnswers.bits(once(student, periods, day)) << bits;
        bits += 2;
      }
    }
    return bits < Long.SIZE ? seen : UNTOLD;
  }

  /** Months before this one may still be months of the half-year decided. */
  @Override
  boolean looksBack(StudentYear student, int at) {
    int current = first(per, student, at);
    return current == WindowDays.MISSING || current <= student.periodFrom();
  }

  @Override
  boolean ofLessons() {
    return true;
  }

  @Override
  void answer(StudentYear student, int number, RowAnswers answers) {
    Periods periods = student.periods();
    if (per != periods.window() || !periods.inside(within)) {
      super.answer(student, number, answers);
      return;
    }
    Truth[] then = new Truth[periods.size()];
    boolean never = true;
    for (int period = 0; period < then.length; period++) {
      then[period] = again.in(student, period);
      never &= then[period] == Truth.NO;
    }
    if (never) {
      answers.fill(number, Truth.NO);
      return;
    }
    for (int period = 0; period < then.length; period++) {
      student.decide(period);
      answers.put(number, period, counted(student, period, then));
    }
  }

  /** What it comes to in a period, given what was so in each period before. */
  private Truth counted(StudentYear student, int period, Truth[] then) {
    int first = first(within, student, student.at());
    SchoolDays days = student.school().days();
    int held = 0;
    int unknown = 0;
    for (int earlier = 0; earlier < period && held < times; earlier++) {
      int from = student.periods().from(earlier);
      if (from >= first || days.schoolDays(from, first - 1) == 0) {
        held += then[earlier] == Truth.YES ? 1 : 0;
        unknown += then[earlier] == Truth.UNKNOWN ? 1 : 0;
      }
    }
    return held >= times ? Truth.YES : Truth.of(held + unknown >= times).and(Truth.UNKNOWN);
  }

  @Override
  void open(StudentYear student, int at, OpenComparisons open) {
    if (truth(student, at) != Truth.UNKNOWN) {
      return;
    }
    PreparedSchool school = student.school();
    int first = first(within, student, at);
    int current = first(per, student, at);
    if (first == WindowDays.MISSING || current == WindowDays.MISSING) {
      open.againWithoutPeriods();
      return;
    }
    WindowDays periods = school.window(per);
    for (int day = first; day < current; day = next(periods, day)) {
      if (isEarlier(periods, day, first, current, school)
          && once(student, periods, day) == Truth.UNKNOWN) {
        int looksFrom = student.looksFrom();
        student.lookFrom(periods.from(day));
        earlier(student, periods.to(day), open);
        student.lookFrom(looksFrom);
      }
    }
  }

  /** What was so in an earlier period: the same for each later period and each row that asks, unless numbers are settled. */
  private Truth once(StudentYear student, WindowDays periods, int day) {
    if (student.settled()) {
      return then(student, periods, day);
    }
    byte[] known = student.remembered(question, periods.count());
    int number = periods.number(day);
    if (known[number] == 0) {
      Truth then = then(student, periods, day);
      known[number] = then == Truth.NO ? NO : then == Truth.YES ? YES : OPEN;
      return then;
    }
    return known[number] == NO ? Truth.NO : known[number] == YES ? Truth.YES : Truth.UNKNOWN;
  }

  private Truth then(StudentYear student, WindowDays periods, int day) {
    int looksFrom = student.looksFrom();
    student.lookFrom(periods.from(day));
    Truth then = again.truth(student, periods.to(day));
    student.lookFrom(looksFrom);
    return then;
  }

  private void earlier(StudentYear student, int end, OpenComparisons open) {
    if (again instanceof CountCondition count) {
      int from = count.window.from(student, end);
      if (from >= 0) {
        int to = Math.min(count.window.to(student, end), end);
        student.measure(count.counter, from, to, end);
        open.addEarlier(count.counter, from, to, student.most() - student.least());
        return;
      }
    }
    open.againWithoutPeriods();
  }
}
