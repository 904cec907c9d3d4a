package io.github.tvarka.benchmarks;

import java.util.Arrays;

/**
 * The regulation of 2023 under its default readings, written by hand over packed numbers: the limit that the library is measured against.
 * It explains nothing. One instance has its scratch space and is for one thread.
 */
final class PackedLoop {
  private static final int ILLNESS_DAYS = 5;
  private static final int ILLNESS_CALENDAR_DAYS = 21;
  private static final int PERSONAL_DAYS = 3;

  private final Cohort cohort;
  private final SchoolYear year;
  private final int[] excused;
  private final int[] left;
  private final int[] open;
  private final int[] inForce;
  private final boolean[] ill;
  private final boolean[] personal;

  /** The first day of the spell of illness that a day belongs to; -1 for days of none. */
  private final int[] spell;

  private final int[] illDays = new int[SchoolYear.MONTHS];
  private final int[] personalDays = new int[2];
  private boolean spellsKnown;
  private int first;
  private int end;

  PackedLoop(Cohort cohort) {
    this.cohort = cohort;
    this.year = cohort.year();
    int days = year.dates.length;
    this.excused = new int[days];
    this.left = new int[days];
    this.open = new int[days];
    this.inForce = new int[days];
    this.ill = new boolean[days];
    this.personal = new boolean[days];
    this.spell = new int[days];
  }

  void decide(int student, Answers answers) {
    begin(student);
    int lastRequest = cohort.firstRequest()[student + 1];
    for (int i = cohort.firstRequest()[student]; i < lastRequest; i++) {
      request(student, cohort.requests()[i]);
    }
    months(student, answers);
  }

  private void begin(int student) {
    first = cohort.firstDay()[student];
    end = cohort.firstDay()[student + 1];
    int days = end - first;
    Arrays.fill(excused, 0, days, 0);
    Arrays.fill(left, 0, days, 0);
    Arrays.fill(open, 0, days, 0);
    Arrays.fill(inForce, 0, days, 0);
    Arrays.fill(ill, 0, days, false);
    Arrays.fill(personal, 0, days, false);
    Arrays.fill(illDays, 0);
    Arrays.fill(personalDays, 0);
    spellsKnown = false;
  }

  private void request(int student, long request) {
    int to = Cohort.to(request);
    int lessons = Cohort.lessons(request);
    int ground = Cohort.ground(request);
    int adultFrom = cohort.adultFrom()[student];
    for (int i = firstAt(Cohort.from(request)); i < end - first; i++) {
      int day = cohort.days()[first + i];
      int ordinal = Cohort.ordinal(day);
      if (ordinal > to) {
        return;
      }
      int asked = Cohort.missed(day) & lessons & ~excused[i];
      if (asked != 0) {
        boolean adult = year.calendarDay[ordinal] >= adultFrom;
        boolean form = Cohort.channel(request) && Cohort.byStudent(request) == adult;
        boolean inTime = form && Cohort.received(request) <= year.lessonsEnd[ordinal];
        if (ground == Cohort.ILLNESS) {
          illness(student, request, i, ordinal, asked, form, inTime);
        } else if (ground == Cohort.PERSONAL) {
          personal(request, i, ordinal, asked, inTime);
        } else if (inTime || Cohort.transport(request)) {
          excuse(request, i, asked);
        }
      }
    }
  }

  private int firstAt(int ordinal) {
    int i = 0;
    while (i < end - first && Cohort.ordinal(cohort.days()[first + i]) < ordinal) {
      i++;
    }
    return i;
  }

  private void excuse(long request, int i, int asked) {
    excused[i] |= asked;
    inForce[i] |= Cohort.lessons(request);
  }

  /** Clauses 6.1.1, 6.1.2 and 6.1.2.1. */
  private void illness(
      int student, long request, int i, int ordinal, int asked, boolean form, boolean inTime) {
    int month = year.month[ordinal];
    boolean onTheirWord = inTime && illDays[month] + (ill[i] ? 0 : 1) <= ILLNESS_DAYS;
    if (onTheirWord
        || (form && Cohort.medical(request) && medical(student, request, i, ordinal, month))) {
      excuse(request, i, asked);
      illDays[month] += ill[i] ? 0 : 1;
      ill[i] = true;
    } else if (inTime && Cohort.medical(request)) {
      left[i] |= asked;
    }
  }

  private boolean medical(int student, long request, int i, int ordinal, int month) {
    if (!spellsKnown) {
      spells(student);
    }
    int spellFirst = year.calendarDay[spell[i]];
    return Cohort.received(request) <= year.lessonsEnd[due(i, ordinal, month)]
        && year.calendarDay[ordinal] - spellFirst < ILLNESS_CALENDAR_DAYS
        && covered(i, month) <= ILLNESS_CALENDAR_DAYS;
  }

  /** The day by whose lessons the notice has to come: the first beyond five of the month, if it is a later one of the same spell. */
  private int due(int i, int ordinal, int month) {
    int found = 0;
    for (int j = 0; j < end - first; j++) {
      int other = Cohort.ordinal(cohort.days()[first + j]);
      if (spell[j] >= 0 && year.month[other] == month && ++found > ILLNESS_DAYS) {
        return spell[j] == spell[i] && other > ordinal ? other : ordinal;
      }
    }
    return ordinal;
  }

  /** The calendar days of a month from the first to the last excused day of each spell, one more day taken for excused. */
  private int covered(int more, int month) {
    int days = 0;
    int from = -1;
    int to = -1;
    int of = -1;
    for (int i = 0; i < end - first; i++) {
      if (ill[i] || i == more) {
        int day = year.calendarDay[Cohort.ordinal(cohort.days()[first + i])];
        if (spell[i] != of) {
          days += span(from, to, month);
          from = day;
          of = spell[i];
        }
        to = day;
      }
    }
    return days + span(from, to, month);
  }

  private int span(int from, int to, int month) {
    return Math.max(
        0, Math.min(to, year.monthLast[month]) - Math.max(from, year.monthFirst[month]) + 1);
  }

  private void spells(int student) {
    Arrays.fill(spell, 0, end - first, -1);
    for (int r = cohort.firstRequest()[student]; r < cohort.firstRequest()[student + 1]; r++) {
      long request = cohort.requests()[r];
      if (Cohort.ground(request) == Cohort.ILLNESS) {
        for (int i = firstAt(Cohort.from(request)); i < end - first; i++) {
          int day = cohort.days()[first + i];
          if (Cohort.ordinal(day) > Cohort.to(request)) {
            break;
          }
          if ((Cohort.missed(day) & Cohort.lessons(request)) != 0) {
            spell[i] = Cohort.ordinal(day);
          }
        }
      }
    }
    for (int i = 1; i < end - first; i++) {
      if (spell[i] >= 0
          && spell[i - 1] >= 0
          && spell[i] == Cohort.ordinal(cohort.days()[first + i - 1]) + 1) {
        spell[i] = spell[i - 1];
      }
    }
    spellsKnown = true;
  }

  /** Clause 6.2. */
  private void personal(long request, int i, int ordinal, int asked, boolean inTime) {
    if (!inTime) {
      return;
    }
    int half = year.half[ordinal];
    int rest = year.lessons[ordinal] & ~asked;
    boolean room = personalDays[half] + (personal[i] ? 0 : 1) <= PERSONAL_DAYS;
    if (room && rest == 0) {
      excuse(request, i, asked);
      personalDays[half] += personal[i] ? 0 : 1;
      personal[i] = true;
    } else if (room && (rest & ~Cohort.unmarked(cohort.days()[first + i])) == 0) {
      open[i] |= asked;
    } else {
      left[i] |= asked;
    }
  }

  private void months(int student, Answers answers) {
    int hearing = cohort.hearing()[student];
    int support = cohort.supportExhausted()[student];
    int unexcusedBefore = Cohort.NO;
    int over14Before = Cohort.NO;
    int i = 0;
    for (int month = 0; month < SchoolYear.MONTHS; month++) {
      int least = 0;
      int most = 0;
      int leastAfter = 0;
      int mostAfter = 0;
      for (; i < end - first; i++) {
        int day = cohort.days()[first + i];
        int ordinal = Cohort.ordinal(day);
        if (year.month[ordinal] != month) {
          break;
        }
        int undecided = left[i] & ~excused[i];
        int unknown = open[i] & ~excused[i] & ~left[i];
        int covered = Cohort.unmarked(day) & inForce[i];
        answers.days()[first + i] = Answers.day(excused[i], undecided, unknown, covered);
        int sure = Integer.bitCount(Cohort.missed(day) & ~excused[i] & ~undecided & ~unknown);
        int possible = sure
            + Integer.bitCount(undecided | unknown)
            + Integer.bitCount(Cohort.unmarked(day) & ~covered);
        least += sure;
        most += possible;
        if (hearing >= 0 && year.calendarDay[ordinal] > hearing) {
          leastAfter += sure;
          mostAfter += possible;
        }
      }
      if (most == 0) {
        answers.months()[student * SchoolYear.MONTHS + month] = 0;
        continue;
      }
      int rows = rows(least, most, unexcusedBefore, over14Before)
          | row(Answers.WARNING, reaches(least, most, 1))
          | row(Answers.COORDINATOR, reaches(leastAfter, mostAfter, 1))
          | row(
              Answers.SUPERVISION,
              Math.min(support, reaches(2 * least, 2 * most, year.monthLessons[month] + 1)));
      answers.months()[student * SchoolYear.MONTHS + month] =
          Answers.month(least, most, 0, 0) | rows;
      unexcusedBefore = Math.max(unexcusedBefore, reaches(least, most, 1));
      over14Before = Math.max(over14Before, reaches(least, most, 15));
    }
  }

  private static int reaches(int least, int most, int limit) {
    return least >= limit ? Cohort.YES : most >= limit ? Cohort.UNKNOWN : Cohort.NO;
  }

  private static int row(int row, int truth) {
    return truth == Cohort.YES
        ? Answers.month(0, 0, row, 0)
        : truth == Cohort.UNKNOWN ? Answers.month(0, 0, 0, row) : 0;
  }

  /** Clauses 17.1 to 17.4, seven lessons for the first time being of 17.1. */
  private static int rows(int least, int most, int unexcusedBefore, int over14Before) {
    boolean historyOpen = (unexcusedBefore == Cohort.UNKNOWN && least <= 7)
        || (over14Before == Cohort.UNKNOWN && most > 14);
    if (historyOpen) {
      return byThreeValues(least, most, unexcusedBefore, over14Before);
    }
    int atLeast = stands(least, unexcusedBefore, over14Before);
    int possible = 0;
    for (int count = least + 1; count <= most; count++) {
      possible |= stands(count, unexcusedBefore, over14Before);
    }
    boolean always = least == most || possible == atLeast;
    int holds = atLeast;
    return Answers.month(0, 0, holds, always ? 0 : possible & ~holds);
  }

  /** The row for a count that is known, 0 for none. */
  private static int stands(int count, int unexcusedBefore, int over14Before) {
    if (count == 0) {
      return 0;
    } else if (count <= 7) {
      return unexcusedBefore == Cohort.YES ? Answers.EXPLANATION : Answers.TALK;
    } else if (count <= 14) {
      return Answers.EXPLANATION;
    }
    return over14Before == Cohort.YES ? Answers.HEARING : Answers.CAUSES;
  }

  /** Where earlier months are not known, the rows are joined by three-valued logic; a milder one that may hold leaves the next unknown. */
  private static int byThreeValues(int least, int most, int unexcusedBefore, int over14Before) {
    int few = between(least, most, 1, 7);
    int over14 = reaches(least, most, 15);
    int[] truths = {
      Math.min(few, Cohort.YES - unexcusedBefore),
      Math.max(Math.min(few, unexcusedBefore), between(least, most, 7, 14)),
      Math.min(over14, Cohort.YES - over14Before),
      Math.min(over14, over14Before)
    };
    int rows = 0;
    int milder = Cohort.NO;
    for (int row = 0; row < truths.length; row++) {
      if (milder != Cohort.YES) {
        int standing =
            milder == Cohort.UNKNOWN ? Math.min(truths[row], Cohort.UNKNOWN) : truths[row];
        rows |= row(Answers.TALK << row, standing);
      }
      milder = Math.max(milder, truths[row]);
    }
    return rows;
  }

  private static int between(int least, int most, int from, int to) {
    if (least >= from && most <= to) {
      return Cohort.YES;
    }
    return most < from || least > to ? Cohort.NO : Cohort.UNKNOWN;
  }
}
