package io.github.tvarka.benchmarks;

/**
 * Students' facts as packed numbers: days of absence and requests one after the other, each student a slice of them.
 *
 * @param year the school year
 * @param days {@link #day} of each day with an entry, in order, student by student
 * @param firstDay where a student's days begin; one more at the end
 * @param requests {@link #request} of each request, in order of receipt, student by student
 * @param firstRequest where a student's requests begin; one more at the end
 * @param adultFrom the calendar day on which a student is 18
 * @param hearing the calendar day on which the commission heard a student; -1 if it did not
 * @param supportExhausted whether it is known of a student: {@link #UNKNOWN}, {@link #NO} or {@link #YES}
 */
record Cohort(
    SchoolYear year,
    int[] days,
    int[] firstDay,
    long[] requests,
    int[] firstRequest,
    int[] adultFrom,
    int[] hearing,
    byte[] supportExhausted) {
  static final int NO = 0;
  static final int UNKNOWN = 1;
  static final int YES = 2;
  static final int ILLNESS = 0;
  static final int PERSONAL = 1;
  static final int FORCE_MAJEURE = 2;
  static final int ALL_LESSONS = 0x7f;

  int size() {
    return adultFrom.length;
  }

  static int day(int ordinal, int missed, int unmarked) {
    return ordinal | missed << 9 | unmarked << 16;
  }

  static int ordinal(int day) {
    return day & 0x1ff;
  }

  static int missed(int day) {
    return day >>> 9 & ALL_LESSONS;
  }

  static int unmarked(int day) {
    return day >>> 16 & ALL_LESSONS;
  }

  /** A request; one of the school's own transport was not sent by anybody. */
  static long request(
      int from,
      int to,
      int ground,
      int lessons,
      int received,
      boolean... medicalTransportChannelStudent) {
    long packed = from | to << 9 | ground << 18 | lessons << 20;
    for (int i = 0; i < medicalTransportChannelStudent.length; i++) {
      packed |= (medicalTransportChannelStudent[i] ? 1L : 0) << 27 + i;
    }
    return packed | (long) received << 31;
  }

  static int from(long request) {
    return (int) request & 0x1ff;
  }

  static int to(long request) {
    return (int) (request >>> 9) & 0x1ff;
  }

  static int ground(long request) {
    return (int) (request >>> 18) & 3;
  }

  static int lessons(long request) {
    return (int) (request >>> 20) & ALL_LESSONS;
  }

  static boolean medical(long request) {
    return (request & 1L << 27) != 0;
  }

  static boolean transport(long request) {
    return (request & 1L << 28) != 0;
  }

  static boolean channel(long request) {
    return (request & 1L << 29) != 0;
  }

  static boolean byStudent(long request) {
    return (request & 1L << 30) != 0;
  }

  static int received(long request) {
    return (int) (request >>> 31);
  }
}
