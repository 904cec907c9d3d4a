package io.github.tvarka.attendance.outline;

/** What counters come to for a student, at the least and at the most, summed up day by day and for each period. Immutable. */
final class CountedYear {
  /** For each period the index of its first missed day; that after the last one's at the end. */
  private final int[] firsts;

  private final int[][] least;
  private final int[][] most;
  private final int[][] leastOfPeriods;
  private final int[][] mostOfPeriods;

  /** Counts what rows compare, given what became of a student's lessons. */
  CountedYear(StudentYear student, PreparedPolicy policy) {
    firsts = firsts(student.missed(), student.periods());
    int counters = policy.counters().size();
    least = new int[counters][];
    most = new int[counters][];
    leastOfPeriods = new int[counters][];
    mostOfPeriods = new int[counters][];
    for (PreparedCounter counter : policy.compared()) {
      if (!counter.ofTimetable()) {
        count(counter, student);
      }
    }
  }

  private static int[] firsts(MissedDays missed, Periods periods) {
    int[] firsts = new int[periods.size() + 1];
    int index = periods.size() == 0 ? 0 : missed.from(periods.from(0));
    for (int period = 0; period < periods.size(); period++) {
      firsts[period] = index;
      while (index < missed.size() && missed.day(index) <= periods.to(period)) {
        index++;
      }
    }
    firsts[periods.size()] = index;
    return firsts;
  }

  private void count(PreparedCounter counter, StudentYear student) {
    MissedDays missed = student.missed();
    LessonDays lessons = student.school().lessons();
    LessonStates states = student.states();
    int size = missed.size();
    int[] sure = new int[size + 1];
    int[] possible = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int ofDay = lessons.lessons(missed.day(i));
      sure[i + 1] = sure[i] + counter.units(counter.sure(states, i), ofDay);
      possible[i + 1] = possible[i] + counter.units(counter.possible(states, i), ofDay);
    }
    least[counter.number] = sure;
    most[counter.number] = possible;
    leastOfPeriods[counter.number] = ofPeriods(sure);
    mostOfPeriods[counter.number] = ofPeriods(possible);
  }

  private int[] ofPeriods(int[] upToDay) {
    int[] ofPeriods = new int[firsts.length - 1];
    for (int number = 0; number < ofPeriods.length; number++) {
      ofPeriods[number] = upToDay[firsts[number + 1]] - upToDay[firsts[number]];
    }
    return ofPeriods;
  }

  /** The index of the first missed day of a period, given by its number; after the last period that after its last one. */
  int first(int period) {
    return firsts[period];
  }

  /** How many units surely count on the missed days from one index to before another. */
  int least(PreparedCounter counter, int first, int end) {
    return least[counter.number][end] - least[counter.number][first];
  }

  /** How many units count on them at the most. */
  int most(PreparedCounter counter, int first, int end) {
    return most[counter.number][end] - most[counter.number][first];
  }

  /** How many units surely count in a period. */
  int leastOf(PreparedCounter counter, int period) {
    return leastOfPeriods[counter.number][period];
  }

  /** How many units count in a period at the most. */
  int mostOf(PreparedCounter counter, int period) {
    return mostOfPeriods[counter.number][period];
  }
}
