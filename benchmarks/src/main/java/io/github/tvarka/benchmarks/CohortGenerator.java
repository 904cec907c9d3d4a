package io.github.tvarka.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Makes up a cohort: illness, personal days, force majeure, truancy, late notices, a few unmarked lessons. One seed gives one cohort. */
final class CohortGenerator {
  private static final int MINUTES_A_DAY = 24 * 60;

  private final SchoolYear year;
  private final SplittableRandom random;
  private final int[] missed;
  private final int[] unmarked;
  private final List<Long> requests = new ArrayList<>();
  private final LocalDate born;
  private final int adultFrom;
  private int hearing = -1;
  private int supportExhausted = Cohort.UNKNOWN;

  private CohortGenerator(SchoolYear year, SplittableRandom random) {
    this.year = year;
    this.random = random;
    this.missed = new int[year.dates.length];
    this.unmarked = new int[year.dates.length];
    this.born = LocalDate.of(2007, 9, 1).plusDays(random.nextInt(8 * 365));
    this.adultFrom = SchoolYear.number(born.plusYears(18));
  }

  static Cohort cohort(int size, long seed) {
    SchoolYear year = new SchoolYear();
    SplittableRandom seeds = new SplittableRandom(seed);
    List<CohortGenerator> students = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      CohortGenerator student = new CohortGenerator(year, seeds.split());
      student.live();
      students.add(student);
    }
    int[][] days = students.stream().map(CohortGenerator::days).toArray(int[][]::new);
    long[][] asked = students.stream().map(CohortGenerator::asked).toArray(long[][]::new);
    byte[] exhausted = new byte[size];
    IntStream.range(0, size).forEach(i -> exhausted[i] = (byte) students.get(i).supportExhausted);
    return new Cohort(
        year,
        Arrays.stream(days).flatMapToInt(Arrays::stream).toArray(),
        starts(Arrays.stream(days).mapToInt(slice -> slice.length).toArray()),
        Arrays.stream(asked).flatMapToLong(Arrays::stream).toArray(),
        starts(Arrays.stream(asked).mapToInt(slice -> slice.length).toArray()),
        students.stream().mapToInt(student -> student.adultFrom).toArray(),
        students.stream().mapToInt(student -> student.hearing).toArray(),
        exhausted);
  }

  private static int[] starts(int[] lengths) {
    int[] starts = new int[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    return starts;
  }

  private int[] days() {
    return IntStream.range(0, missed.length)
        .filter(day -> (missed[day] | unmarked[day]) != 0)
        .map(day -> Cohort.day(day, missed[day], unmarked[day]))
        .toArray();
  }

  /** In order of receipt, then of their first days, as the regulation's edition decides them; none twice. */
  private long[] asked() {
    List<Long> asked = new ArrayList<>();
    for (long request : requests) {
      if (asked.stream().noneMatch(other -> repeats(request, other))) {
        asked.add(request);
      }
    }
    return asked.stream()
        .sorted(Comparator.<Long>comparingInt(Cohort::received).thenComparingInt(Cohort::from))
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** What the library refuses as one notice given twice. */
  private static boolean repeats(long request, long other) {
    return Cohort.received(request) == Cohort.received(other)
        && Cohort.ground(request) == Cohort.ground(other)
        && Cohort.from(request) <= Cohort.to(other)
        && Cohort.from(other) <= Cohort.to(request);
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private int any(int leastInclusive, int mostInclusive) {
    return random.nextInt(leastInclusive, mostInclusive + 1);
  }

  private int anyDay() {
    return random.nextInt(missed.length);
  }

  private void live() {
    for (int left = any(0, 4); left > 0; left--) {
      illness();
    }
    for (int left = any(0, 2); left > 0; left--) {
      visitToDoctor();
    }
    for (int left = chance(0.6) ? any(1, 6) : 0; left > 0; left--) {
      personal();
    }
    for (int left = chance(0.3) ? any(1, 2) : 0; left > 0; left--) {
      forceMajeure();
    }
    boolean heavy = chance(0.03);
    if (heavy || chance(0.25)) {
      truancy(heavy);
    }
    for (int left = chance(0.04) ? any(1, 4) : 0; left > 0; left--) {
      int day = anyDay();
      unmarked[day] |= year.lessons[day] & ~missed[day] & random.nextInt();
    }
  }

  private void miss(int day, int lessons) {
    missed[day] |= year.lessons[day] & lessons;
    unmarked[day] &= ~missed[day];
  }

  private void illness() {
    int first = anyDay();
    int length = chance(0.03) ? any(15, 30) : chance(0.2) ? any(6, 12) : any(1, 5);
    int last = Math.min(first + length, missed.length) - 1;
    for (int day = first; day <= last; day++) {
      miss(day, Cohort.ALL_LESSONS);
    }
    if (chance(0.08)) {
      return;
    }
    int split = last - first >= 5 && chance(0.7) ? first + any(3, 5) : last + 1;
    notice(first, split - 1, Cohort.ILLNESS, Cohort.ALL_LESSONS, chance(0.15));
    if (split <= last) {
      notice(split, last, Cohort.ILLNESS, Cohort.ALL_LESSONS, chance(0.9));
    } else if (last - first > 2 && chance(0.3)) {
      int day = any(first, last);
      requests.add(Cohort.request(
          first,
          last,
          Cohort.ILLNESS,
          Cohort.ALL_LESSONS,
          received(day),
          true,
          false,
          true,
          adult(first)));
    }
  }

  private void visitToDoctor() {
    int day = anyDay();
    int lessons = year.lessons[day] & random.nextInt(1, 128);
    if (lessons != 0) {
      miss(day, lessons);
      notice(day, day, Cohort.ILLNESS, lessons, chance(0.3));
    }
  }

  private void personal() {
    int day = anyDay();
    boolean whole = chance(0.7);
    int lessons = whole ? Cohort.ALL_LESSONS : 1 << random.nextInt(6) | 1 << random.nextInt(6);
    miss(day, lessons);
    notice(day, day, Cohort.PERSONAL, whole || chance(0.5) ? Cohort.ALL_LESSONS : lessons, false);
    if (whole && chance(0.02)) {
      int last = 31 - Integer.numberOfLeadingZeros(year.lessons[day]);
      missed[day] &= ~(1 << last);
      unmarked[day] |= 1 << last;
    }
  }

  private void forceMajeure() {
    int day = anyDay();
    miss(day, any(1, 3));
    if (chance(0.3)) {
      int midnight = year.calendarDay[day] * MINUTES_A_DAY;
      requests.add(Cohort.request(
          day, day, Cohort.FORCE_MAJEURE, Cohort.ALL_LESSONS, midnight, false, true));
    } else {
      notice(day, day, Cohort.FORCE_MAJEURE, Cohort.ALL_LESSONS, false);
    }
  }

  private void truancy(boolean heavy) {
    for (int left = heavy ? any(10, 60) : any(1, 12); left > 0; left--) {
      int day = anyDay();
      miss(day, heavy && chance(0.6) ? Cohort.ALL_LESSONS : any(1, 127) << any(0, 5));
    }
    if (heavy) {
      int worst = any(0, SchoolYear.MONTHS - 1);
      for (int day = 0; day < missed.length; day++) {
        if (year.month[day] == worst && chance(0.75)) {
          miss(day, Cohort.ALL_LESSONS);
        }
      }
    }
    if (chance(heavy ? 0.6 : 0.1)) {
      hearing = year.monthFirst[2] + any(0, 150);
    }
    if (chance(heavy ? 0.7 : 0.1)) {
      supportExhausted = chance(0.6) ? Cohort.YES : Cohort.NO;
    }
  }

  private void notice(int from, int to, int ground, int lessons, boolean medical) {
    boolean rightGiver = !chance(0.01);
    boolean rightChannel = !chance(0.01);
    requests.add(Cohort.request(
        from,
        to,
        ground,
        lessons,
        received(from),
        medical,
        false,
        rightChannel,
        adult(from) == rightGiver));
  }

  /** On the eve, before lessons, during them, or too late. */
  private int received(int day) {
    int midnight = year.calendarDay[day] * MINUTES_A_DAY;
    if (chance(0.08)) {
      return year.lessonsEnd[day] + any(1, 2 * MINUTES_A_DAY);
    }
    return chance(0.01) ? year.lessonsEnd[day] : any(midnight - 300, year.lessonsEnd[day]);
  }

  private boolean adult(int day) {
    return year.calendarDay[day] >= adultFrom;
  }
}
