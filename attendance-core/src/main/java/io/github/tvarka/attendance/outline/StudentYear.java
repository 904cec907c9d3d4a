package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.Objects;
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
  private @Nullable OpenComparisons open;
  private @Nullable LadderStandings standings;
  private @Nullable LessonStates states;
  private @Nullable OpenExcuses openExcuses;
  private @Nullable CountedYear counts;
  private final Periods periods;

  private RowAnswers answers = RowAnswers.NONE;
  private RowAnswers asIf = RowAnswers.NONE;
  private int period;
  private int periodFrom;
  private int looksFrom;
  private int periodTo;
  private int settledNow = -1;
  private int settledEarlier;
  private int leastSeen;
  private int mostSeen;
  private boolean doubtful;
  private final byte[] @Nullable [] remembered;

  StudentYear(
      PreparedSchool school,
      Periods periods,
      AttendanceFacts facts,
      MissedDays missed,
      PreparedPolicy policy) {
    this.school = school;
    this.facts = facts;
    this.missed = missed;
    this.birth = facts.student().birthDate().orElse(null);
    this.periods = periods;
    this.remembered = new byte[policy.questions()][];
  }

  /** The same student as nobody asked yet, so that one thread alone sees what is being asked. */
  StudentYear unasked(PreparedPolicy policy) {
    StudentYear other = new StudentYear(school, periods, facts, missed, policy);
    other.states = states;
    other.openExcuses = openExcuses;
    other.counts = counts;
    return other;
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
    OpenComparisons known = open == null ? new OpenComparisons() : open;
    open = known;
    return known;
  }

  /** Where the standing of a ladder's rows is found. */
  LadderStandings standings() {
    LadderStandings known = standings == null ? new LadderStandings() : standings;
    standings = known;
    return known;
  }

  LessonStates states() {
    return Objects.requireNonNull(states, "states");
  }

  OpenExcuses openExcuses() {
    return Objects.requireNonNull(openExcuses, "openExcuses");
  }

  /** Takes what became of the lessons, and counts them. */
  void count(LessonStates after, OpenExcuses open, PreparedPolicy policy) {
    states = after;
    openExcuses = open;
    counts = new CountedYear(this, policy);
  }

  private CountedYear counts() {
    return Objects.requireNonNull(counts, "counts");
  }

  /** The count in a window, no absence after a day, whatever is being asked as if. */
  Interval counted(PreparedCounter counter, int from, int to, int at) {
    int last = Math.min(at, to);
    if (counter.ofTimetable()) {
      return Interval.exactly(school.lessons().scheduled(from, counter.scheduled ? to : last));
    }
    long sure = 0;
    long possible = 0;
    int end = missed.from(last + 1);
    for (int i = missed.from(from); i < end; i++) {
      int ofDay = school.lessons().lessons(missed.day(i));
      sure += counter.units(counter.sure(states(), i), ofDay);
      possible += counter.units(counter.possible(states(), i), ofDay);
    }
    return Interval.between(sure, possible);
  }

  /** Asks from now on for a period, given by its number, with uncertain lessons as they are. */
  void decide(int number) {
    period = number;
    periodFrom = periods.from(number);
    looksFrom = periodFrom;
    periodTo = periods.to(number);
    settledNow = -1;
  }

  Periods periods() {
    return periods;
  }

  /** The day for which the period is asked: its last one, or that of the decision. */
  int at() {
    return Math.min(periodTo, periods.asOfNumber());
  }

  /** The day for which a period, given by its number, is asked. */
  int at(int number) {
    return Math.min(periods.to(number), periods.asOfNumber());
  }

  /** The first day of the period that conditions look at: the one decided, or an earlier one that it asks about. */
  int looksFrom() {
    return looksFrom;
  }

  /** Looks from now on at a period that begins on a day, whatever period is decided. */
  void lookFrom(int day) {
    looksFrom = day;
  }

  int periodTo() {
    return periodTo;
  }

  int periodFrom() {
    return periodFrom;
  }

  /** Takes the place where answers for rows are found. */
  void answers(RowAnswers found, RowAnswers scratch) {
    answers = found;
    asIf = scratch;
  }

  /** What a condition that rows ask for, given by its number, comes to in the period, if lessons were settled as is being asked. */
  Truth found(int number) {
    return settled() ? asIf.get(number, 0) : answers.get(number, period);
  }

  /** Whether it is not known what a condition comes to in the period, uncertain lessons as they are. */
  boolean open(AskedOnce condition) {
    return answers.get(condition.number(), period) == Truth.UNKNOWN;
  }

  /** Where answers for the period are replaced by those as if lessons were settled; at first the same as they are. */
  RowAnswers asIf() {
    asIf.copy(answers, period);
    return asIf;
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
    int whole =
        last == Math.min(to, periods.asOfNumber()) ? periods.number(from, to) : Periods.NONE;
    CountedYear counted = counts();
    int first = whole != Periods.NONE ? counted.first(whole) : missed.from(from);
    int end = whole != Periods.NONE ? counted.first(whole + 1) : missed.from(last + 1);
    leastSeen = counted.least(counter, first, end);
    mostSeen = counted.most(counter, first, end);
    if (settledNow >= 0 && leastSeen < mostSeen) {
      int more = to < periodFrom ? settledEarlier : settledNow;
      leastSeen = Math.min(leastSeen + more, mostSeen);
      mostSeen = leastSeen;
    }
  }

  /** How many units of a counter surely count in a period, given by its number. */
  int leastOf(PreparedCounter counter, int number) {
    return counts().leastOf(counter, number);
  }

  /** How many units of a counter count at the most in a period, given by its number. */
  int mostOf(PreparedCounter counter, int number) {
    return counts().mostOf(counter, number);
  }

  /** The least and the most that count of a counter in a period, and another number, as one; below 0 where one is too large. */
  long numbers(PreparedCounter counter, int number, int other) {
    int sure = leastOf(counter, number);
    int possible = mostOf(counter, number);
    boolean fit = (sure | possible | other) >>> PreparedCondition.BITS == 0;
    return fit
        ? (((long) other << PreparedCondition.BITS | possible) << PreparedCondition.BITS) | sure
        : PreparedCondition.UNTOLD;
  }

  /** How many units of a counter count in the period, if uncertain lessons were settled as is being asked. */
  int settledOf(PreparedCounter counter) {
    return Math.min(leastOf(counter, period) + settledNow, mostOf(counter, period));
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

  /** Whether no measure was ever taken. */
  boolean withoutMeasures() {
    return facts.measures().measures().isEmpty();
  }

  /** Whether nobody stated any fact. */
  boolean withoutFacts() {
    return facts.facts().facts().isEmpty();
  }

  /** How often something was done in the window around a day, which the calendar has, as asked for another. */
  int held(Held held, int meant, int at) {
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
    byte[] known = remembered[question];
    if (known == null) {
      known = new byte[periods];
      remembered[question] = known;
    }
    return known;
  }

  /** Says that these facts are too intricate to be outlined. */
  void doubt() {
    doubtful = true;
  }

  boolean doubtful() {
    return doubtful;
  }
}
