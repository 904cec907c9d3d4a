package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.DeadlineFrom;
import io.github.tvarka.attendance.notice.DeadlineUnit;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ground may ask for itself; all regulations here are made up. */
class GroundRulesTest {
  private static final Ground TRIP = Ground.of("trip");
  private static final Statement CERTIFICATE = Statement.of("certificate");
  private static final LocalTime MORNING = LocalTime.of(7, 30);
  private static final CounterKey LATE = CounterKey.of("late-arrivals");

  private static AttendancePolicy policy(Allowance... allowances) {
    AttendancePolicy policy = Rukainiai2023.policy();
    List<Counter> counters = new ArrayList<>(policy.counters());
    counters.add(Counter.of("late-arrivals", CountUnit.LESSON, Counted.LATE));
    return policy
        .withCounters(counters)
        .withExcuses(new ExcusePolicy(policy.excuses().notice(), List.of(allowances), List.of()));
  }

  private static Allowance illness(AllowanceTier... tiers) {
    return Allowance.of(Clause.of("6.1"), Ground.ILLNESS, List.of(tiers));
  }

  private static AllowanceTier.Builder tier(String clause) {
    return AllowanceTier.builder().clause(Clause.of(clause)).approver(Role.CLASS_TEACHER);
  }

  private static NoticeRule notice(Deadline deadline, LateNotice late) {
    return new NoticeRule(
        Clause.of("8.2"),
        List.of(new Giver(Role.PARENT, Optional.empty())),
        List.of(),
        deadline,
        Optional.empty(),
        Optional.empty(),
        late,
        List.of());
  }

  private static ExcuseOutcome outcome(AttendanceDecision decision, LocalDate day, int lesson) {
    return decision.excuses().verdict(new LessonSlot(day, lesson)).orElseThrow().outcome();
  }

  private static boolean excused(AttendanceDecision decision, LocalDate day) {
    return outcome(decision, day, 1) instanceof ExcuseOutcome.Excused;
  }

  private static Interval count(AttendanceDecision decision, CounterKey key) {
    return decision.tallies().get(decision.tallies().size() - 1).counts().get(key);
  }

  @Nested
  class ANoticeOfItsOwn {
    private final Allowance trip = Allowance.of(
            Clause.of("6.2"), TRIP, List.of(tier("6.2").build()))
        .withNotice(notice(
            Deadline.of(-5, DeadlineUnit.SCHOOL_DAY, DeadlineFrom.FIRST_DAY, DayMoment.END_OF_DAY),
            LateNotice.LEFT_TO_SCHOOL));
    private final AttendancePolicy policy = policy(illness(tier("6.1").build()), trip);

    private AttendanceDecision trip(LocalDateTime received) {
      return StudentCase.minor()
          .absent(october(20), october(21))
          .notice(TRIP, october(20), october(21), received)
          .decide(policy, END_OF_OCTOBER);
    }

    @ParameterizedTest(name = "told at {0}: excused {1}")
    @CsvSource({
      "2025-10-10T12:00, true",
      "2025-10-13T23:59, true",
      "2025-10-14T00:00, false",
      "2025-10-20T07:30, false"
    })
    void hasItsOwnDeadline(LocalDateTime received, boolean expected) {
      assertThat(excused(trip(received), october(20))).isEqualTo(expected);
      assertThat(excused(trip(received), october(21))).isEqualTo(expected);
    }

    @Test
    void hasItsOwnEffectOfLateness() {
      assertThat(outcome(trip(LocalDateTime.of(2025, 10, 14, 8, 0)), october(20), 1))
          .isInstanceOf(ExcuseOutcome.LeftToSchool.class);
    }

    @Test
    void leavesTheOtherGroundsToTheGeneralOne() {
      assertThat(excused(
              StudentCase.minor()
                  .absent(october(20))
                  .notice(Ground.ILLNESS, october(20), MORNING)
                  .decide(policy, END_OF_OCTOBER),
              october(20)))
          .isTrue();
      assertThat(outcome(
              StudentCase.minor()
                  .absent(october(20))
                  .notice(Ground.ILLNESS, october(20), LocalTime.of(13, 41))
                  .decide(policy, END_OF_OCTOBER),
              october(20),
              1))
          .isInstanceOf(ExcuseOutcome.NotExcused.class);
    }

    @Test
    void mayStillComeWhileAnyOfThemMay() {
      Allowance later = trip.withNotice(notice(
          Deadline.of(3, DeadlineUnit.SCHOOL_DAY, DeadlineFrom.MISSED_DAY, DayMoment.END_OF_DAY),
          LateNotice.DOES_NOT_EXCUSE));
      StudentCase student = StudentCase.minor().absent(october(20));
      assertThat(outcome(student.decide(policy, october(21)), october(20), 1))
          .isInstanceOf(ExcuseOutcome.NotExcused.class);
      AttendancePolicy other = policy(illness(tier("6.1").build()), later);
      assertThat(outcome(student.decide(other, october(22)), october(20), 1))
          .isEqualTo(new ExcuseOutcome.NotYetKnown(List.of(
              new Need.OfNotice(List.of(1, 2, 3, 4, 5, 6).stream()
                  .map(lesson -> new LessonSlot(october(20), lesson))
                  .toList()))));
      assertThat(outcome(student.decide(other, october(23)), october(20), 1))
          .isInstanceOf(ExcuseOutcome.NotExcused.class);
    }

    @Test
    void isListedWithItsClause() {
      assertThat(policy.clauses())
          .filteredOn(held -> held.clause().equals(Clause.of("8.2")))
          .singleElement()
          .extracting(held -> held.type() + " " + held.member())
          .isEqualTo("NoticeRule excuses.allowances[trip].notice");
    }
  }

  @Nested
  class AllThatIsToldOf {
    private final AttendancePolicy policy = policy(illness(
        tier("6.1.1")
            .addLimits(AllowanceLimit.of(3, DayUnit.SCHOOL_DAY, Window.SPELL).ofAllTold())
            .build(),
        tier("6.1.2").addStatements(CERTIFICATE).build()));

    private StudentCase ill(int first, int last, Statement... statements) {
      return StudentCase.minor()
          .absent(october(first), october(last))
          .notice(
              Ground.ILLNESS,
              october(first),
              october(last),
              october(first).atTime(7, 0),
              statements);
    }

    @ParameterizedTest(name = "ill from 13 to {0} October: excused {1}")
    @CsvSource({"13, true", "14, true", "15, true", "16, false", "17, false"})
    void excusesNoneOfASpellBeyondTheLimit(int last, boolean expected) {
      AttendanceDecision decision = ill(13, last).decide(policy, END_OF_OCTOBER);
      for (int day = 13; day <= last; day++) {
        assertThat(excused(decision, october(day))).isEqualTo(expected);
      }
    }

    @Test
    void excusesTheWholeSpellWithTheCertificate() {
      AttendanceDecision decision = ill(13, 16, CERTIFICATE).decide(policy, END_OF_OCTOBER);
      assertThat(decision.excuses().verdicts())
          .extracting(ExcuseVerdict::outcome)
          .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ExcuseOutcome.Excused.class));
    }

    @Test
    void looksAtLaterNoticesToo() {
      StudentCase student =
          ill(13, 15).absent(october(16)).notice(Ground.ILLNESS, october(16), MORNING);
      assertThat(excused(student.decide(policy, october(15)), october(13))).isTrue();
      AttendanceDecision after = student.decide(policy, october(16));
      for (int day = 13; day <= 16; day++) {
        assertThat(excused(after, october(day))).isFalse();
      }
    }

    @Test
    void beginsAnewWithTheNextSpell() {
      StudentCase student =
          ill(13, 15).absent(october(17)).notice(Ground.ILLNESS, october(17), MORNING);
      AttendanceDecision decision = student.decide(policy, END_OF_OCTOBER);
      assertThat(excused(decision, october(13))).isTrue();
      assertThat(excused(decision, october(17))).isTrue();
    }

    @Test
    void isNotYetKnownWhereAnUnmarkedDayMayJoin() {
      AttendanceDecision decision = StudentCase.minor()
          .absent(october(13), october(15))
          .unmarked(october(16), 1)
          .notice(Ground.ILLNESS, october(13), october(16), october(13).atTime(7, 0))
          .decide(policy, END_OF_OCTOBER);
      assertThat(outcome(decision, october(13), 1)).isInstanceOf(ExcuseOutcome.NotYetKnown.class);
    }

    @Test
    void tellsHowMuchWasTold() {
      assertThat(ill(13, 16).decide(policy, END_OF_OCTOBER).excuses().uses())
          .contains(new AllowanceUse(
              policy.source().cite(Clause.of("6.1.1")),
              Ground.ILLNESS,
              DayUnit.SCHOOL_DAY,
              Window.SPELL,
              new DateRange(october(13), october(16)),
              Fraction.of(4),
              Fraction.ZERO));
    }
  }

  @Nested
  class WhatWasMissedBefore {
    private final CounterKey unexcused = Counter.UNEXCUSED_LESSONS.key();
    private final Condition many = Count.of(unexcused, Window.CALENDAR_MONTH, Band.atLeast(10));
    private final AttendancePolicy policy = policy(illness(
        tier("6.1.1").appliesTo(new Not(many)).build(),
        tier("6.1.2").appliesTo(many).addStatements(CERTIFICATE).build()));

    /** So many lessons missed without excuse on 1 and 2 October, then a day's illness told in time. */
    private AttendanceDecision illAfter(int lessons, Statement... statements) {
      StudentCase student = StudentCase.minor();
      for (int i = 0; i < lessons; i++) {
        student.absentLessons(october(1 + i / 6), i % 6 + 1);
      }
      return student
          .absent(october(6))
          .notice(Ground.ILLNESS, october(6), MORNING, statements)
          .decide(policy, END_OF_OCTOBER);
    }

    @ParameterizedTest(name = "after {0} unexcused lessons their word excuses: {1}")
    @CsvSource({"0, true", "9, true", "10, false", "11, false"})
    void decidesWhichEvidenceIsNeeded(int lessons, boolean onTheirWord) {
      assertThat(excused(illAfter(lessons), october(6))).isEqualTo(onTheirWord);
      AttendanceDecision certified = illAfter(lessons, CERTIFICATE);
      assertThat(excused(certified, october(6))).isTrue();
      String clause = onTheirWord ? "6.1.1" : "6.1.2";
      assertThat(outcome(certified, october(6), 1))
          .isEqualTo(new ExcuseOutcome.Excused(
              policy.source().cite(Clause.of(clause)), Role.CLASS_TEACHER));
    }

    @Test
    void doesNotCountTheDayItself() {
      // Four lessons of the day itself are not excused; with the nine before they would be
      // thirteen.
      StudentCase student = StudentCase.minor()
          .absentLessons(october(1), 1, 2, 3, 4, 5, 6)
          .absentLessons(october(2), 1, 2, 3)
          .absent(october(6));
      student.request(student
          .builder(Ground.ILLNESS, october(6), october(6))
          .addLessons(5, 6)
          .givenBy(Role.PARENT)
          .channel(io.github.tvarka.attendance.notice.Channel.E_DIARY)
          .receivedAt(october(6).atTime(7, 0))
          .build());
      AttendanceDecision decision = student.decide(policy, END_OF_OCTOBER);
      assertThat(outcome(decision, october(6), 5)).isInstanceOf(ExcuseOutcome.Excused.class);
    }

    @Test
    void countsOnlyWhatIsNotExcusedOfTheDaysBefore() {
      StudentCase student = StudentCase.minor()
          .illOnTheirWord(october(1), october(3))
          .illOnTheirWord(october(6), october(6));
      assertThat(excused(student.decide(policy, END_OF_OCTOBER), october(6))).isTrue();
    }

    @Test
    void beginsAnewWithTheWindow() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(java.time.YearMonth.of(2025, 9), 12)
          .illOnTheirWord(october(1), october(1))
          .decide(policy, END_OF_OCTOBER);
      assertThat(excused(decision, october(1))).isTrue();
    }

    @Test
    void takesALaterNoticeForEarlierDaysIntoAccount() {
      AllowanceTier onTheirWord = tier("6.1.1").appliesTo(new Not(many)).build();
      AttendancePolicy lenient = policy(
          illness(onTheirWord),
          Allowance.of(Clause.of("6.2"), TRIP, List.of(tier("6.2").build()))
              .withNotice(notice(
                  Deadline.of(
                      10, DeadlineUnit.SCHOOL_DAY, DeadlineFrom.MISSED_DAY, DayMoment.END_OF_DAY),
                  LateNotice.DOES_NOT_EXCUSE)));
      StudentCase student =
          StudentCase.minor().absent(october(1), october(2)).illOnTheirWord(october(6), october(6));
      assertThat(outcome(student.decide(lenient, october(6)), october(6), 1))
          .isInstanceOf(ExcuseOutcome.NotYetKnown.class);
      student.notice(TRIP, october(1), october(2), october(8).atTime(9, 0));
      assertThat(excused(student.decide(lenient, END_OF_OCTOBER), october(6))).isTrue();
    }

    @Test
    void isNotYetKnownWhereAnUnmarkedLessonMayReachTheNumber() {
      AttendanceDecision decision = StudentCase.minor()
          .absentLessons(october(1), 1, 2, 3, 4, 5, 6)
          .absentLessons(october(2), 1, 2, 3)
          .unmarked(october(2), 4)
          .illOnTheirWord(october(6), october(6))
          .decide(policy, END_OF_OCTOBER);
      assertThat(outcome(decision, october(6), 1))
          .isEqualTo(new ExcuseOutcome.NotYetKnown(
              List.of(new Need.OfLessonMarks(List.of(new LessonSlot(october(2), 4))))));
    }

    @Test
    void mayBeCountedByTiersAlone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(illness(tier("6.1.1")
              .appliesTo(Again.once(many, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR))
              .build())))
          .withMessageStartingWith("excuses.allowances[0].tiers[0].appliesTo (")
          .withMessageEndingWith("must ask for age, grade, facts or counts alone (clause 6.1.1)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(illness(tier("6.1.1")
              .appliesTo(Count.of(CounterKey.of("other"), Window.CALENDAR_MONTH, Band.atLeast(1)))
              .build())))
          .withMessageStartingWith(
              "excuses.allowances[0].tiers[0].appliesTo.count (other) must be one of the counters");
    }
  }

  @Nested
  class LateArrivals {
    private final AttendancePolicy policy = policy(illness(
        tier("6.1.1").build(),
        tier("6.1.3")
            .coverage(Coverage.LATE_ARRIVALS)
            .addLimits(AllowanceLimit.of(2, DayUnit.LESSON, Window.CALENDAR_MONTH))
            .build()));

    private StudentCase late(int... days) {
      StudentCase student = StudentCase.minor();
      for (int day : days) {
        student.marked(Mark.LATE, october(day), 1).notice(Ground.ILLNESS, october(day), MORNING);
      }
      return student;
    }

    @Test
    void areExcusedByANoticeUpToTheLimit() {
      AttendanceDecision two = late(6, 7).decide(policy, END_OF_OCTOBER);
      assertThat(two.excuses().excusedLate()).hasSize(2);
      assertThat(count(two, LATE)).isEqualTo(Interval.exactly(0));
      AttendanceDecision three = late(6, 7, 8).decide(policy, END_OF_OCTOBER);
      assertThat(outcome(three, october(7), 1)).isInstanceOf(ExcuseOutcome.Excused.class);
      assertThat(outcome(three, october(8), 1)).isInstanceOf(ExcuseOutcome.NotExcused.class);
      assertThat(count(three, LATE)).isEqualTo(Interval.exactly(1));
    }

    @Test
    void useUpNothingOfWhatMissedLessonsHave() {
      AttendancePolicy oneDay = policy(illness(
          tier("6.1.1")
              .addLimits(AllowanceLimit.of(1, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH))
              .build(),
          tier("6.1.3").coverage(Coverage.LATE_ARRIVALS).build()));
      AttendanceDecision decision = late(6, 7)
          .absent(october(8))
          .notice(Ground.ILLNESS, october(8), MORNING)
          .decide(oneDay, END_OF_OCTOBER);
      assertThat(excused(decision, october(8))).isTrue();
      assertThat(decision.excuses().excusedLate()).hasSize(2);
    }

    @Test
    void areNotExcusedByATierForMissedLessons() {
      AttendancePolicy plain = policy(illness(tier("6.1.1").build()));
      AttendanceDecision decision = late(6).decide(plain, END_OF_OCTOBER);
      assertThat(decision.excuses().verdicts()).isEmpty();
      assertThat(count(decision, LATE)).isEqualTo(Interval.exactly(1));
    }

    @Test
    void doNotMakeATierExcuseMissedLessons() {
      AttendancePolicy lateOnly =
          policy(illness(tier("6.1.3").coverage(Coverage.LATE_ARRIVALS).build()));
      AttendanceDecision decision = StudentCase.minor()
          .illOnTheirWord(october(6), october(6))
          .decide(lateOnly, END_OF_OCTOBER);
      assertThat(outcome(decision, october(6), 1)).isInstanceOf(ExcuseOutcome.NotExcused.class);
    }

    @Test
    void mayStillBeExcusedWhileANoticeMayCome() {
      NoticeRule tomorrow = notice(
          Deadline.of(1, DeadlineUnit.SCHOOL_DAY, DeadlineFrom.MISSED_DAY, DayMoment.END_OF_DAY),
          LateNotice.DOES_NOT_EXCUSE);
      AttendancePolicy waiting = policy(policy.excuses().allowances().get(0).withNotice(tomorrow));
      StudentCase student = StudentCase.minor().marked(Mark.LATE, october(6), 1);
      assertThat(count(student.decide(waiting, october(6)), LATE))
          .isEqualTo(Interval.between(0, 1));
      assertThat(count(student.decide(waiting, october(7)), LATE)).isEqualTo(Interval.exactly(1));
    }

    @Test
    void areSettledByTheSchoolWhateverANoticeComesTo() {
      AttendanceDecision decision =
          late(6).decided(october(6), false, october(9), 1).decide(policy, END_OF_OCTOBER);
      assertThat(decision.excuses().excusedLate()).isEmpty();
      assertThat(count(decision, LATE)).isEqualTo(Interval.exactly(1));
      assertThat(outcome(decision, october(6), 1))
          .isInstanceOf(ExcuseOutcome.SettledBySchool.class);
    }

    @Test
    void areLeftToTheSchoolWhereATierLeavesThem() {
      AttendancePolicy left = policy(illness(tier("6.1.3")
          .coverage(Coverage.LATE_ARRIVALS)
          .effect(Effect.LEFT_TO_SCHOOL)
          .build()));
      AttendanceDecision decision = late(6).decide(left, END_OF_OCTOBER);
      assertThat(outcome(decision, october(6), 1)).isInstanceOf(ExcuseOutcome.LeftToSchool.class);
      assertThat(count(decision, LATE)).isEqualTo(Interval.between(0, 1));
    }
  }

  @Nested
  class RefusedByTheSchool {
    private AttendancePolicy policy(Optional<RefusedDays> refused) {
      return GroundRulesTest.policy(illness(tier("6.1.1")
              .addLimits(AllowanceLimit.of(1, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH))
              .build())
          .withRefused(refused));
    }

    @ParameterizedTest(name = "a refused day uses up: {0}")
    @ValueSource(booleans = {true, false})
    void usesUpOrNot(boolean useUp) {
      StudentCase student = StudentCase.minor()
          .illOnTheirWord(october(6), october(6))
          .decided(october(6), false, october(7))
          .illOnTheirWord(october(8), october(8));
      Optional<RefusedDays> refused = Optional.of(new RefusedDays(useUp, List.of("late-notice")));
      AttendanceDecision decision = student.decide(policy(refused), END_OF_OCTOBER);
      assertThat(excused(decision, october(8))).isEqualTo(!useUp);
      assertThat(decision.excuses().verdicts().get(1).readings()).containsExactly("late-notice");
    }

    @Test
    void usesUpWhereNothingIsSaid() {
      AttendanceDecision decision = StudentCase.minor()
          .illOnTheirWord(october(6), october(6))
          .decided(october(6), false, october(7))
          .illOnTheirWord(october(8), october(8))
          .decide(policy(Optional.empty()), END_OF_OCTOBER);
      assertThat(excused(decision, october(8))).isFalse();
    }

    @Test
    void isKnownFromTheDayOfTheDecisionOn() {
      StudentCase student = StudentCase.minor()
          .illOnTheirWord(october(6), october(6))
          .decided(october(6), false, october(9))
          .illOnTheirWord(october(8), october(8));
      Optional<RefusedDays> free = Optional.of(new RefusedDays(false, List.of()));
      assertThat(excused(student.decide(policy(free), october(8)), october(8))).isFalse();
      assertThat(excused(student.decide(policy(free), october(9)), october(8))).isTrue();
    }
  }

  @Nested
  class SpellsOfAWindow {
    @Test
    void areCountedInIt() {
      AttendancePolicy policy = policy(illness(
          tier("6.1.1").spell(SpellOrder.firstIn(Window.HALF_YEAR)).build(),
          tier("6.1.2")
              .spell(SpellOrder.againIn(Window.HALF_YEAR))
              .addStatements(CERTIFICATE)
              .build()));
      StudentCase student = StudentCase.minor()
          .illOnTheirWord(october(6), october(6))
          .illOnTheirWord(LocalDate.of(2025, 12, 8), LocalDate.of(2025, 12, 8))
          .illOnTheirWord(LocalDate.of(2026, 1, 26), LocalDate.of(2026, 1, 26));
      AttendanceDecision decision = student.decide(policy, LocalDate.of(2026, 1, 31));
      assertThat(excused(decision, october(6))).isTrue();
      assertThat(excused(decision, LocalDate.of(2025, 12, 8))).isFalse();
      assertThat(excused(decision, LocalDate.of(2026, 1, 26))).isTrue();
    }

    @Test
    void areNotYetKnownWhereTheCalendarHasNoSuchTerm() {
      AttendancePolicy policy = policy(
          illness(tier("6.1.1").spell(SpellOrder.firstIn(Window.TRIMESTER)).build()));
      AttendanceDecision decision = StudentCase.minor()
          .illOnTheirWord(october(6), october(6))
          .illOnTheirWord(october(8), october(8))
          .decide(policy, END_OF_OCTOBER);
      assertThat(excused(decision, october(6))).isTrue();
      assertThat(outcome(decision, october(8), 1)).isInstanceOf(ExcuseOutcome.NotYetKnown.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "first-in-month",
          "again-in-month",
          "first-in-half-year",
          "again-in-rolling-30-days",
          "again-in-term:nine-weeks"
        })
    void areOneWord(String word) {
      assertThat(SpellOrder.parse(word)).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last-in-month", "first-in-", "again-in-spell", "again-in-day", ""})
    void refuseOtherWords(String word) {
      assertThatIllegalArgumentException().isThrownBy(() -> SpellOrder.parse(word));
    }
  }
}
