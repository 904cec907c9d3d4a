package io.github.tvarka.benchmarks;

/** What was decided, packed: for each day which lessons are what, for each month the count and the rows. */
record Answers(int[] days, int[] months) {
  static final int WARNING = 1;
  static final int TALK = 1 << 1;
  static final int EXPLANATION = 1 << 2;
  static final int CAUSES = 1 << 3;
  static final int HEARING = 1 << 4;
  static final int COORDINATOR = 1 << 5;
  static final int SUPERVISION = 1 << 6;

  /** The clauses of the rows, from the lowest bit up. */
  static final String[] ROWS = {"16", "17.1", "17.2", "17.3", "17.4", "18", "20"};

  static Answers of(Cohort cohort) {
    return new Answers(new int[cohort.days().length], new int[cohort.size() * SchoolYear.MONTHS]);
  }

  /** Missed lessons that are excused, left to the school, not yet known; unmarked ones that an excuse covers. Each as bits. */
  static int day(int excused, int left, int open, int covered) {
    return excused | left << 7 | open << 14 | covered << 21;
  }

  /** The least and the most unexcused lessons; the rows that hold, at least or for sure, and those not yet known. */
  static int month(int least, int most, int holds, int open) {
    return least | most << 8 | holds << 16 | open << 23;
  }

  static String dayText(int day) {
    return "excused %s, left to the school %s, not yet known %s, covered %s"
        .formatted(bits(day), bits(day >>> 7), bits(day >>> 14), bits(day >>> 21));
  }

  static String monthText(int month) {
    return "%d to %d unexcused, rows that hold %s, not yet known %s"
        .formatted(month & 0xff, month >>> 8 & 0xff, rows(month >>> 16), rows(month >>> 23));
  }

  private static String bits(int bits) {
    return Integer.toBinaryString(bits & Cohort.ALL_LESSONS);
  }

  private static String rows(int bits) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < ROWS.length; row++) {
      text.append((bits >>> row & 1) == 1 ? ROWS[row] + " " : "");
    }
    return "[" + text.toString().trim() + "]";
  }
}
