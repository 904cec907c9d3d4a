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

  /** Which of the {@link #doubtful} lessons are taken for missed, where not those of one day alone. */
  private static final int NONE = -1;

  private static final int ALL = -2;

  private final Cohort cohort;
  private final SchoolYear year;

  /** The lessons of each day as they are taken to be, perhaps otherwise than marked. */
  private final int[] missed;

  private final int[] unmarked;

  /** The unmarked lessons that some notice is about. */
  private final int[] doubtful;

  /** What the requests come to for the lessons as taken. */
  private final int[] excused;

  private final int[] left;
  private final int[] open;
  private final int[] inForce;

  /** What they come to whatever the doubtful lessons turn out to be. */
  private final int[] surelyExcused;

  private final int[] surelyLeft;
  private final int[] notYetKnown;
  private final int[] covered;

  private final boolean[] ill;
  private final boolean[] personal;

  /** The days of illness told so far, and the first day of the spell that each belongs to; -1 for others. */
  private final boolean[] told;

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
    this.missed = new int[days];
    this.unmarked = new int[days];
    this.doubtful = new int[days];
    this.excused = new int[days];
    this.left = new int[days];
    this.open = new int[days];
    this.inForce = new int[days];
    this.surelyExcused = new int[days];
    this.surelyLeft = new int[days];
    this.notYetKnown = new int[days];
    this.covered = new int[days];
    this.told = new boolean[days];
    this.ill = new boolean[days];
    this.personal = new boolean[days];
    this.spell = new int[days];
  }

  void decide(int student, Answers answers) {
    first = cohort.firstDay()[student];
    end = cohort.firstDay()[student + 1];
    for (int i = 0; i < end - first; i++) {
      missed[i] = Cohort.missed(cohort.days()[first + i]);
      unmarked[i] = Cohort.unmarked(cohort.days()[first + i]);
    }
    requests(student);
    for (int i = 0; i < end - first; i++) {
      surelyExcused[i] = excused[i];
      surelyLeft[i] = left[i] & ~excused[i];
      notYetKnown[i] = open[i] & ~excused[i] & ~left[i];
      covered[i] = unmarked[i] & inForce[i];
    }
    int days = doubt(student);
    if (days > 0) {
      weigh(student, days);
    }
    months(student, answers);
  }

  /** Finds the unmarked lessons that some notice is about; on how many days. */
  private int doubt(int student) {
    int days = 0;
    for (int i = 0; i < end - first; i++) {
      doubtful[i] = 0;
      if (unmarked[i] != 0) {
        int ordinal = Cohort.ordinal(cohort.days()[first + i]);
        for (int r = cohort.firstRequest()[student]; r < cohort.firstRequest()[student + 1]; r++) {
          long request = cohort.requests()[r];
          if (Cohort.from(request) <= ordinal && ordinal <= Cohort.to(request)) {
            doubtful[i] |= unmarked[i] & Cohort.lessons(request);
          }
        }
        days += doubtful[i] == 0 ? 0 : 1;
      }
    }
    return days;
  }

  /** What comes out otherwise if none of the doubtful lessons was missed, or all, or those of one day alone, is not yet known. */
  private void weigh(int student, int days) {
    weighWith(student, NONE);
    weighWith(student, ALL);
    for (int i = 0; days > 1 && i < end - first; i++) {
      if (doubtful[i] != 0) {
        weighWith(student, i);
      }
    }
  }

  private void weighWith(int student, int taken) {
    for (int i = 0; i < end - first; i++) {
      int day = cohort.days()[first + i];
      missed[i] = Cohort.missed(day) | (taken == ALL || taken == i ? doubtful[i] : 0);
      unmarked[i] = Cohort.unmarked(day) & ~doubtful[i];
    }
    requests(student);
    for (int i = 0; i < end - first; i++) {
      int undecided = left[i] & ~excused[i];
      int unknown = open[i] & ~excused[i] & ~left[i];
      int otherwise = (surelyExcused[i] ^ excused[i]) | (surelyLeft[i] ^ undecided) | unknown;
      notYetKnown[i] |= otherwise & Cohort.missed(cohort.days()[first + i]);
      surelyExcused[i] &= ~notYetKnown[i];
      surelyLeft[i] &= ~notYetKnown[i];
      covered[i] &= ~(missed[i] & ~excused[i]);
    }
  }

  private void requests(int student) {
    int days = end - first;
    Arrays.fill(excused, 0, days, 0);
    Arrays.fill(left, 0, days, 0);
    Arrays.fill(open, 0, days, 0);
    Arrays.fill(inForce, 0, days, 0);
    Arrays.fill(ill, 0, days, false);
    Arrays.fill(personal, 0, days, false);
    Arrays.fill(told, 0, days, false);
    Arrays.fill(illDays, 0);
    Arrays.fill(personalDays, 0);
    for (int r = cohort.firstRequest()[student]; r < cohort.firstRequest()[student + 1]; r++) {
      request(student, cohort.requests()[r]);
    }
  }

  private void request(int student, long request) {
    int to = Cohort.to(request);
    int lessons = Cohort.lessons(request);
    int ground = Cohort.ground(request);
    int adultFrom = cohort.adultFrom()[student];
    if (ground == Cohort.ILLNESS) {
      tell(request);
    }
    for (int i = firstAt(Cohort.from(request)); i < end - first; i++) {
      int day = cohort.days()[first + i];
      int ordinal = Cohort.ordinal(day);
      if (ordinal > to) {
        return;
      }
      int asked = missed[i] & lessons & ~excused[i];
      if (asked != 0) {
        boolean adult = year.calendarDay[ordinal] >= adultFrom;
        boolean form = Cohort.channel(request) && Cohort.byStudent(request) == adult;
        boolean inTime = form && Cohort.received(request) <= year.lessonsEnd[ordinal];
        if (ground == Cohort.ILLNESS) {
          illness(request, i, ordinal, asked, form, inTime);
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
  private void illness(long request, int i, int ordinal, int asked, boolean form, boolean inTime) {
    int month = year.month[ordinal];
    boolean onTheirWord = inTime && illDays[month] + (ill[i] ? 0 : 1) <= ILLNESS_DAYS;
    if (onTheirWord || (form && Cohort.medical(request) && medical(request, i, ordinal, month))) {
      excuse(request, i, asked);
      illDays[month] += ill[i] ? 0 : 1;
      ill[i] = true;
    } else if (inTime && Cohort.medical(request)) {
      left[i] |= asked;
    }
  }

  private boolean medical(long request, int i, int ordinal, int month) {
    if (!spellsKnown) {
      spells();
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

  /** A notice's missed days are told, all at once; later notices do not change what it finds. */
  private void tell(long request) {
    for (int i = firstAt(Cohort.from(request)); i < end - first; i++) {
      if (Cohort.ordinal(cohort.days()[first + i]) > Cohort.to(request)) {
        break;
      }
      told[i] |= (missed[i] & Cohort.lessons(request)) != 0;
    }
    spellsKnown = false;
  }

  private void spells() {
    for (int i = 0; i < end - first; i++) {
      int ordinal = Cohort.ordinal(cohort.days()[first + i]);
      boolean goesOn = i > 0
          && told[i]
          && told[i - 1]
          && ordinal == Cohort.ordinal(cohort.days()[first + i - 1]) + 1;
      spell[i] = goesOn ? spell[i - 1] : told[i] ? ordinal : -1;
    }
    spellsKnown = true;
  }

  /** Clause 6.2. */
  private void personal(long request, int i, int ordinal, int asked, boolean inTime) {
    if (!inTime) {
      return;
    }
    int half = year.half[ordinal];
    int rest = year.lessons[ordinal] & ~(missed[i] & Cohort.lessons(request));
    boolean room = personalDays[half] + (personal[i] ? 0 : 1) <= PERSONAL_DAYS;
    if (room && rest == 0) {
      excuse(request, i, asked);
      personalDays[half] += personal[i] ? 0 : 1;
      personal[i] = true;
    } else if (room && (rest & ~unmarked[i]) == 0) {
      open[i] |= asked;
    } else {
      left[i] |= asked;
    }
  }

  private void months(int student, Answers answers) {
    int hearing = cohort.hearing()[student];
    int adultFrom = cohort.adultFrom()[student];
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
        int undecided = surelyLeft[i] | notYetKnown[i];
        answers.days()[first + i] =
            Answers.day(surelyExcused[i], surelyLeft[i], notYetKnown[i], covered[i]);
        int sure = Integer.bitCount(Cohort.missed(day) & ~surelyExcused[i] & ~undecided);
        int possible = sure
            + Integer.bitCount(undecided)
            + Integer.bitCount(Cohort.unmarked(day) & ~covered[i]);
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
              year.monthLast[month] >= adultFrom
                  ? Cohort.NO
                  : Math.min(support, reaches(2 * least, 2 * most, year.monthLessons[month] + 1)));
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
    int holds = stands(least, surely(unexcusedBefore), surely(over14Before));
    int possible = 0;
    for (int count = least; count <= most; count++) {
      possible |= stands(count, surely(unexcusedBefore), surely(over14Before))
          | stands(count, perhaps(unexcusedBefore), surely(over14Before))
          | stands(count, perhaps(unexcusedBefore), perhaps(over14Before));
    }
    return Answers.month(0, 0, holds, possible & ~holds);
  }

  /** As if nothing uncertain had been. */
  private static int surely(int before) {
    return before == Cohort.YES ? Cohort.YES : Cohort.NO;
  }

  /** As if all that is uncertain had been. */
  private static int perhaps(int before) {
    return before == Cohort.NO ? Cohort.NO : Cohort.YES;
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
}
