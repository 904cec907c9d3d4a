package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Addend;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.RollingUnit;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What regulations unlike the founding one ask, with invented rows put in the place of its ladders. */
class OtherRegulationsTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  private static final Counter LATE = Counter.of("late", CountUnit.LESSON, Counted.LATE);
  private static final Counter UNEXCUSED = Counter.UNEXCUSED_LESSONS;

  private static AttendancePolicy policy(Condition when, Counter... counters) {
    LadderRow row = LadderRow.builder().clause(Clause.of("1")).when(when).build();
    Ladder ladder = Ladder.of("only", Resolution.ALL, List.of(row));
    List<Counter> all = new ArrayList<>(Rukainiai2023.policy().counters());
    all.addAll(List.of(counters));
    return NamedActs.in(Rukainiai2023.policy(), "support-plan")
        .withCounters(all)
        .withEscalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder)));
  }

  private static boolean holds(AttendancePolicy policy, AttendanceFacts facts, LocalDate asOf) {
    PeriodDecision period = AttendanceCalculator.of(policy)
        .decide(facts, asOf)
        .escalation()
        .at(asOf)
        .orElseThrow();
    return period.row(Clause.of("1")).orElseThrow().holds();
  }

  private static AttendanceFacts facts(List<LessonEntry> entries) {
    return StudentCase.minor().facts().withAbsences(AbsenceLog.of(entries));
  }

  @Nested
  class EachFifthFurther {
    private final AttendancePolicy policy =
        policy(new EveryFurther(5, UNEXCUSED.key(), Window.SCHOOL_YEAR, 10));

    @ParameterizedTest
    @CsvSource({
      "8, 6, false",
      "8, 7, true",
      "10, 4, false",
      "10, 5, true",
      "14, 1, true",
      "15, 4, false",
      "15, 5, true",
      "4, 5, false"
    })
    void holdsInTheMonthInWhichAStepIsPassed(int september, int october, boolean expected) {
      AttendanceFacts facts = StudentCase.minor()
          .unexcused(SEPTEMBER, september)
          .unexcused(OCTOBER, october)
          .facts();
      assertThat(holds(policy, facts, OCTOBER.atEndOfMonth())).isEqualTo(expected);
    }
  }

  @Nested
  class ThreeLateArrivals {
    private final Counter withLate =
        UNEXCUSED.withKey(CounterKey.of("with-late")).withPlus(Addend.every(LATE.key(), 3));
    private final AttendancePolicy policy =
        policy(Count.of(withLate.key(), Window.CALENDAR_MONTH, Band.atLeast(2)), LATE, withLate);

    private List<LessonEntry> late(int times) {
      return IntStream.rangeClosed(1, times)
          .mapToObj(i -> LessonEntry.late(OCTOBER.atDay(6), i, 5))
          .toList();
    }

    @Test
    void makeOneLesson() {
      List<LessonEntry> entries = new ArrayList<>(late(3));
      entries.add(new LessonEntry(OCTOBER.atDay(7), 1, Mark.ABSENT));
      assertThat(holds(policy, facts(entries), OCTOBER.atEndOfMonth())).isTrue();
      assertThat(holds(policy, facts(entries.subList(1, 4)), OCTOBER.atEndOfMonth()))
          .isFalse();
    }

    @Test
    void areMissedLessonsFromTheMinutesOfTheRule() {
      AttendancePolicy byMinutes =
          policy.withLateness(LatenessRule.fromMinutes(Clause.of("2"), 15));
      for (int minutes = 14; minutes <= 16; minutes++) {
        List<LessonEntry> entries = List.of(
            LessonEntry.late(OCTOBER.atDay(6), 1, minutes),
            LessonEntry.late(OCTOBER.atDay(7), 1, 45));
        assertThat(holds(byMinutes, facts(entries), OCTOBER.atEndOfMonth()))
            .isEqualTo(minutes >= 15);
      }
    }

    @Test
    void withoutMinutesMayBeMissedLessons() {
      AttendancePolicy byMinutes =
          policy.withLateness(LatenessRule.fromMinutes(Clause.of("2"), 15));
      LessonEntry open = new LessonEntry(OCTOBER.atDay(6), 1, Mark.LATE);
      AttendanceDecision decision =
          AttendanceCalculator.of(byMinutes).decide(facts(List.of(open)), OCTOBER.atEndOfMonth());
      assertThat(decision.tallies().get(1).counts().get(UNEXCUSED.key()).toString())
          .isEqualTo("0..1");
    }
  }

  @Test
  void aShareOfOneSubjectIsLookedAtSubjectBySubject() {
    List<TimetabledLesson> day =
        List.of(subject(1, "maths"), subject(2, "maths"), subject(3, "music"));
    Timetable.Builder timetable =
        Timetable.builder().addAllTimes(SchoolYear2025.timetable().times());
    for (DayOfWeek weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)) {
      timetable.putWeek(weekday, day);
    }
    Counter each =
        Counter.of("in-a-subject", CountUnit.LESSON, Counted.UNEXCUSED).withEach(EachScope.SUBJECT);
    AttendancePolicy policy = policy(
        Share.atLeast(
            each.key(), Counter.SCHEDULED_LESSONS.key(), Window.CALENDAR_MONTH, Percent.of(25)),
        each);
    // October 2025 has four Mondays and four Tuesdays: eight lessons of music, sixteen of maths.
    AttendanceFacts one = StudentCase.minor().facts().withTimetable(timetable.build());
    assertThat(holds(policy, one.withAbsences(missed(3, 6)), OCTOBER.atEndOfMonth()))
        .isFalse();
    assertThat(holds(policy, one.withAbsences(missed(3, 6, 7)), OCTOBER.atEndOfMonth()))
        .isTrue();
    assertThat(holds(policy, one.withAbsences(missed(1, 6, 7, 13)), OCTOBER.atEndOfMonth()))
        .isFalse();
  }

  private static TimetabledLesson subject(int lesson, String subject) {
    return new TimetabledLesson(lesson, Optional.of(subject));
  }

  private static AbsenceLog missed(int lesson, int... days) {
    return AbsenceLog.of(IntStream.of(days)
        .mapToObj(day -> new LessonEntry(OCTOBER.atDay(day), lesson, Mark.ABSENT))
        .toList());
  }

  @Test
  void rollingSchoolWeeksPassOverABreak() {
    AttendancePolicy policy = policy(
        Count.of(UNEXCUSED.key(), Window.rolling(2, RollingUnit.SCHOOL_WEEKS), Band.atLeast(2)));
    AttendanceFacts facts = facts(List.of(
        new LessonEntry(OCTOBER.atDay(27), 1, Mark.ABSENT),
        new LessonEntry(LocalDate.of(2025, 11, 12), 1, Mark.ABSENT)));
    assertThat(holds(policy, facts, LocalDate.of(2025, 11, 14))).isTrue();
    assertThat(holds(policy, facts, LocalDate.of(2025, 11, 17))).isFalse();
  }

  @Test
  void aStepHasToBeTakenLongEnoughAgo() {
    AttendancePolicy policy = policy(Held.daysAgo(Act.of("support-plan"), Window.SCHOOL_YEAR, 20));
    AttendanceFacts facts = StudentCase.minor()
        .taken("9", "support-plan", OCTOBER.atDay(6), OCTOBER.atDay(1))
        .facts();
    assertThat(holds(policy, facts, OCTOBER.atDay(25))).isFalse();
    assertThat(holds(policy, facts, OCTOBER.atDay(26))).isTrue();
  }

  @Test
  void whatWasDoneBeforeTheLessonsOnRecordCountsAllTheSame() {
    Act plan = Act.of("support-plan");
    for (Window per : List.of(Window.rolling(3, RollingUnit.YEARS), Window.WHOLE_RECORD)) {
      AttendancePolicy policy = policy(Held.of(plan, per, Band.atLeast(1)));
      StudentCase student = StudentCase.minor()
          .taken("9", plan.code(), LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
      assertThat(holds(policy, student.facts(), OCTOBER.atDay(6))).isTrue();
    }
  }

  @Nested
  class Contradictions {
    @Test
    void aRowThatCanNeverHoldIsRefused() {
      Condition never = AllOf.of(
          Count.of(UNEXCUSED.key(), Window.CALENDAR_MONTH, Band.moreThan(14)),
          Count.of(UNEXCUSED.key(), Window.CALENDAR_MONTH, Band.atMost(14)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(never))
          .withMessageStartingWith(
              "escalation.ladders[0].rows[0].when (more than 14 unexcused-lessons per"
                  + " calendar-month and at most 14 unexcused-lessons per calendar-month) must be able to hold")
          .withMessageEndingWith(" (clause 1)");
    }

    @Test
    void bandsThatMeetInOneNumberAreNot() {
      Condition fourteen = AllOf.of(
          Count.of(UNEXCUSED.key(), Window.CALENDAR_MONTH, Band.atLeast(14)),
          Count.of(UNEXCUSED.key(), Window.CALENDAR_MONTH, Band.atMost(14)));
      assertThat(policy(fourteen)).isNotNull();
    }

    @Test
    void aCountIsRefusedWhereExcusesAreStillBeingDecided() {
      Condition many = Count.of(UNEXCUSED.key(), Window.CALENDAR_MONTH, Band.atLeast(1));
      ExcusePolicy excuses = Rukainiai2023.policy().excuses();
      NoticeRule told = excuses.notice();
      NoticeRule asking = new NoticeRule(
          told.clause(),
          List.of(new Giver(Role.PARENT, Optional.of(many))),
          told.channels(),
          told.deadline(),
          told.unless(),
          told.atLatest(),
          told.late(),
          told.readings());
      List<Allowance> allowances = new ArrayList<>(excuses.allowances());
      allowances.set(0, allowances.get(0).withNotice(asking));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rukainiai2023.policy()
              .withExcuses(new ExcusePolicy(asking, excuses.allowances(), List.of())))
          .withMessageStartingWith("excuses.notice.givers[0].when (at least 1 unexcused-lessons")
          .withMessageEndingWith("must ask for age, grade or facts alone (clause 8)");
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              Rukainiai2023.policy().withExcuses(new ExcusePolicy(told, allowances, List.of())))
          .withMessageStartingWith("excuses.allowances[0].notice.givers[0].when (at least 1 ")
          .withMessageEndingWith("must ask for age, grade or facts alone (clause 8)");
    }

    @Test
    void aCounterThatAddsItselfIsRefused() {
      Counter self = LATE.withPlus(Addend.every(LATE.key(), 3));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> policy(Count.of(LATE.key(), Window.CALENDAR_MONTH, Band.atLeast(1)), self))
          .withMessage("counters[4].plus[0].counter (late) must not add the counter itself");
    }

    @Test
    void aCounterThatAddsWhatIsNotCountedIsRefused() {
      Counter adds = UNEXCUSED.withKey(CounterKey.of("adds")).withPlus(Addend.every(LATE.key(), 3));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> policy(Count.of(adds.key(), Window.CALENDAR_MONTH, Band.atLeast(1)), adds))
          .withMessageStartingWith(
              "counters[4].plus[0].counter (late) must be one of the counters");
    }
  }

  @Test
  void aWindowOfADayIsThatDay() {
    AttendancePolicy policy = policy(Count.of(UNEXCUSED.key(), Window.DAY, Band.atLeast(1)));
    AttendanceFacts facts = facts(List.of(new LessonEntry(OCTOBER.atDay(6), 1, Mark.ABSENT)));
    assertThat(holds(policy, facts, OCTOBER.atDay(6))).isTrue();
    assertThat(holds(policy, facts, OCTOBER.atDay(7))).isFalse();
  }
}
