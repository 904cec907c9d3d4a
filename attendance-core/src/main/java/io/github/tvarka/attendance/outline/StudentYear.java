package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One student's facts as prepared conditions ask for them. It lives within one decision. */
@WithinOneDecision
final class StudentYear {
  /** What stands for an age that is not known. */
  static final int UNKNOWN_AGE = Integer.MIN_VALUE;

  private final PreparedSchool school;
  private final AttendanceFacts facts;
  private final MissedDays missed;
  private final @Nullable LocalDate birth;
  private final OpenComparisons open = new OpenComparisons();
  private final LadderStandings standings = new LadderStandings();
  private LessonStates states = new LessonStates(0, new int[0][]);
  private OpenExcuses openExcuses = new OpenExcuses(0);
  private int[][] least = {};
  private int[][] most = {};
  private int periodFrom;
  private int settledNow = -1;
  private int settledEarlier;
  private int leastSeen;
  private int mostSeen;
  private boolean doubtful;
  private final byte[][] remembered;

  StudentYear(PreparedSchool school, AttendanceFacts facts, MissedDays missed, int questions) {
    this.school = school;
    this.facts = facts;
    this.missed = missed;
    this.birth = facts.student().birthDate().orElse(null);
    this.remembered = new byte[questions][];
    Arrays.fill(remembered, new byte[0]);
  }

  PreparedSchool school() {
    return school;
  }

  AttendanceFacts facts() {
    return facts;
  }

  MissedDays missed() {
    return missed;
  }

  /** Where it is told what leaves a ladder open. */
  OpenComparisons open() {
    return open;
  }

  /** Where the standing of a ladder's rows is found. */
  LadderStandings standings() {
    return standings;
  }

  LessonStates states() {
    return states;
  }

  OpenExcuses openExcuses() {
    return openExcuses;
  }

  /** Takes what became of the lessons, and counts them. */
  void count(LessonStates after, OpenExcuses open, PreparedPolicy policy) {
    states = after;
    openExcuses = open;
    least = new int[policy.counted()][];
    most = new int[policy.counted()][];
    for (int number = 0; number < policy.counted(); number++) {
      PreparedCounter counter = policy.counter(number);
      if (!counter.ofTimetable()) {
        count(counter);
      }
    }
  }

  private void count(PreparedCounter counter) {
    int size = missed.size();
    int[] sure = new int[size + 1];
    int[] possible = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int ofDay = school.lessons().lessons(missed.day(i));
      int surely = counter.sure(states, i);
      int perhaps = counter.possible(states, i);
      sure[i + 1] = sure[i] + counter.units(surely, ofDay);
      possible[i + 1] = possible[i] + counter.units(perhaps, ofDay);
    }
    least[counter.number] = sure;
    most[counter.number] = possible;
  }

  /** Asks from now on for a period that begins on a day. */
  void decide(int from) {
    periodFrom = from;
    settledNow = -1;
  }

  int periodFrom() {
    return periodFrom;
  }

  /** Asks from now on as if so many uncertain lessons counted, and so many of each earlier period; below 0 as they are. */
  void settle(int now, int earlier) {
    settledNow = now;
    settledEarlier = earlier;
  }

  /** Counts in a window, no absence after a day; {@link #least()} and {@link #most()} tell how much. */
  void measure(PreparedCounter counter, int from, int to, int at) {
    int last = Math.min(at, to);
    if (counter.ofTimetable()) {
      leastSeen = school.lessons().scheduled(from, counter.scheduled ? to : last);
      mostSeen = leastSeen;
      return;
    }
    if (last < from) {
      leastSeen = 0;
      mostSeen = 0;
      return;
    }
    int first = missed.from(from);
    int end = missed.from(last + 1);
    leastSeen = least[counter.number][end] - least[counter.number][first];
    mostSeen = most[counter.number][end] - most[counter.number][first];
    if (settledNow >= 0 && leastSeen < mostSeen) {
      int more = to < periodFrom ? settledEarlier : settledNow;
      leastSeen = Math.min(leastSeen + more, mostSeen);
      mostSeen = leastSeen;
    }
  }

  int least() {
    return leastSeen;
  }

  int most() {
    return mostSeen;
  }

  Truth fact(FactKey fact, int at) {
    return facts.facts().value(fact, school.days().date(at));
  }

  /** The age in whole years, or {@link #UNKNOWN_AGE}. */
  int age(int at) {
    if (birth == null) {
      return UNKNOWN_AGE;
    }
    LocalDate date = school.days().date(at);
    if (date.isBefore(birth)) {
      return facts.student().age(date).orElse(UNKNOWN_AGE);
    }
    int months = 12 * (date.getYear() - birth.getYear())
        + date.getMonthValue()
        - birth.getMonthValue()
        - (date.getDayOfMonth() < birth.getDayOfMonth() ? 1 : 0);
    return months / 12;
  }

  Optional<Integer> grade() {
    return facts.student().grade();
  }

  /** How often something was done in the window around a day, which the calendar has, as asked for another. */
  int held(Held held, int meant, int at) {
    if (facts.measures().measures().isEmpty()) {
      return 0;
    }
    LocalDate day = school.days().date(at);
    DateRange range =
        held.per().range(school.days().date(meant), school.days().calendar()).orElseThrow();
    int times = 0;
    for (LocalDate act : facts.measures().held(held.held(), day)) {
      boolean early = held.before().isEmpty() || act.isBefore(school.days().date(periodFrom));
      times += early
              && range.contains(act)
              && held.longEnoughAgo(act, day, school.days().calendar())
          ? 1
          : 0;
    }
    return times;
  }

  /** Whether uncertain lessons are taken to be settled in some way. */
  boolean settled() {
    return settledNow >= 0;
  }

  /** Where the answers to a question about periods are kept, by the number of the period. */
  byte[] remembered(int question, int periods) {
    if (remembered[question].length == 0) {
      remembered[question] = new byte[periods];
    }
    return remembered[question];
  }

  /** Says that these facts are too intricate to be outlined. */
  void doubt() {
    doubtful = true;
  }

  boolean doubtful() {
    return doubtful;
  }
}
