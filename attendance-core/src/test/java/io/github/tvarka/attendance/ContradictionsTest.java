package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.ReachBack;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.DeadlineFrom;
import io.github.tvarka.attendance.notice.DeadlineUnit;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Addend;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a regulation, or in a student's facts, contradicts itself is refused, and the clause is named. */
class ContradictionsTest {
  private static final Window MONTH = Window.CALENDAR_MONTH;
  private static final Counter EACH =
      Counter.of("each", CountUnit.LESSON, Counted.UNEXCUSED).withEach(EachScope.SUBJECT);
  private static final Counter LATE = Counter.of("late", CountUnit.LESSON, Counted.LATE);
  private static final Counter IN_PARTS = Counter.of(
          "in-parts", CountUnit.LESSON, Counted.UNEXCUSED)
      .withPlus(Addend.weighted(LATE.key(), Fraction.of(1, 3)));
  private static final Counter DAYS = Counter.of("days", CountUnit.SCHOOL_DAY, Counted.UNEXCUSED);

  private static AttendancePolicy policy(LadderRow row) {
    List<Counter> counters = new ArrayList<>(Rukainiai2023.policy().counters());
    counters.addAll(List.of(EACH, LATE, IN_PARTS, DAYS));
    return Rukainiai2023.policy()
        .withCounters(counters)
        .withEscalation(
            new EscalationPolicy(MONTH, List.of(Ladder.of("some", Resolution.ALL, List.of(row)))));
  }

  private static LadderRow row(Condition when) {
    return LadderRow.builder().clause(Clause.of("5.1")).when(when).build();
  }

  private static Count unexcused(Band band) {
    return Count.of(Counter.UNEXCUSED_LESSONS.key(), MONTH, band);
  }

  private static Count each(Band band) {
    return Count.of(EACH.key(), MONTH, band);
  }

  private static Band between(int moreThan, int lessThan) {
    return new Band(
        Optional.empty(),
        Optional.of(Fraction.of(moreThan)),
        Optional.empty(),
        Optional.of(Fraction.of(lessThan)));
  }

  private static Share share(Percent from) {
    return Share.atLeast(
        Counter.UNEXCUSED_LESSONS.key(), Counter.SCHEDULED_LESSONS.key(), MONTH, from);
  }

  private static Share moreThanAll(CounterKey counter) {
    return Share.moreThan(counter, Counter.SCHEDULED_LESSONS.key(), MONTH, Percent.of(100));
  }

  static Stream<Condition> neverHolding() {
    AgeIs minor = new AgeIs(Band.lessThan(18));
    return Stream.of(
        unexcused(between(5, 6)),
        unexcused(Band.lessThan(0)),
        AllOf.of(unexcused(Band.atLeast(7)), new Not(unexcused(Band.atLeast(7)))),
        AllOf.of(unexcused(Band.atLeast(1)), minor, new AgeIs(Band.atLeast(18))),
        AllOf.of(minor, new AgeIs(between(17, 18))),
        AllOf.of(FactIs.of("support-exhausted"), new Not(FactIs.of("support-exhausted"))),
        AllOf.of(new GradeIs(Band.atLeast(9)), new Not(new GradeIs(Band.moreThan(4)))),
        AllOf.of(share(Percent.of(50)), new Not(share(Percent.of(20)))),
        moreThanAll(Counter.UNEXCUSED_LESSONS.key()),
        new InOneSubject(AllOf.of(each(Band.atLeast(5)), new Not(each(Band.atLeast(3))))),
        AllOf.of(
            unexcused(Band.atLeast(1)),
            Again.once(unexcused(between(5, 6)), MONTH, Window.SCHOOL_YEAR)));
  }

  @ParameterizedTest
  @MethodSource("neverHolding")
  void aRowThatCanNeverHoldIsRefused(Condition never) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(row(never)))
        .withMessageStartingWith("escalation.ladders[0].rows[0].when")
        .withMessageContaining(") must be able to hold: ")
        .withMessageEndingWith(" (clause 5.1)");
  }

  static Stream<Condition> holding() {
    return Stream.of(
        unexcused(between(5, 7)),
        unexcused(Band.atMost(0)),
        Count.of(IN_PARTS.key(), MONTH, between(5, 6)),
        AllOf.of(each(Band.atLeast(5)), each(Band.atMost(3))),
        AllOf.of(each(Band.atLeast(5)), new Not(each(Band.atLeast(7)))),
        AllOf.of(
            unexcused(Band.atLeast(7)),
            new Not(
                Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.SCHOOL_YEAR, Band.atLeast(7)))),
        new AnyOf(List.of(unexcused(between(5, 6)), unexcused(Band.atLeast(9)))),
        AllOf.of(new AgeIs(Band.lessThan(18)), new AgeIs(Band.atLeast(17))),
        AllOf.of(share(Percent.of(20)), new Not(share(Percent.of(50)))),
        share(Percent.of(100)),
        moreThanAll(IN_PARTS.key()));
  }

  @ParameterizedTest
  @MethodSource("holding")
  void aRowThatMayHoldIsNot(Condition perhaps) {
    assertThat(policy(row(perhaps))).isNotNull();
  }

  @Test
  void aRowForStudentsWhomItNeverConcernsIsRefused() {
    LadderRow row = row(AllOf.of(unexcused(Band.atLeast(1)), new AgeIs(Band.atLeast(16))))
        .withAppliesTo(new AgeIs(Band.lessThan(16)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(row))
        .withMessage(
            "escalation.ladders[0].rows[0].appliesTo (age less than 16 and (at least 1 unexcused-lessons"
                + " per calendar-month and age at least 16)) must be able to hold together with when (clause 5.1)");
  }

  @Test
  void aRowForGradesThatThePolicyIsNotForIsRefused() {
    AttendancePolicy ninth =
        policy(row(unexcused(Band.atLeast(1))).withAppliesTo(new GradeIs(Band.atLeast(9))));
    assertThat(ninth.withGrades(Band.between(5, 9))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ninth.withGrades(Band.between(5, 8)))
        .withMessage(
            "escalation.ladders[0].rows[0].appliesTo (grade at least 9 and at least 1 unexcused-lessons"
                + " per calendar-month and grade at least 5 and at most 8)"
                + " must be able to hold together with the grades that the policy is for (clause 5.1)");
    AttendancePolicy either =
        policy(row(new AnyOf(List.of(unexcused(Band.atLeast(1)), new GradeIs(Band.atLeast(9))))));
    assertThat(either.withGrades(Band.between(5, 8))).isNotNull();
  }

  @Test
  void aCounterOfGroundsThatItLeavesOutIsRefused() {
    Counter ill = DAYS.withGrounds(Ground.ILLNESS);
    assertThat(
            DAYS.withGrounds(Ground.ILLNESS, Ground.of("family")).withExceptGrounds(Ground.ILLNESS))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ill.withExceptGrounds(Ground.ILLNESS))
        .withMessage("counter.exceptGrounds ([illness]) must leave one of grounds");
  }

  @Nested
  class LaterDeadlines {
    private final NoticeRule rule = Rukainiai2023.policy().excuses().notice();
    private final Deadline nine = deadline(1, DeadlineUnit.SCHOOL_DAY, "09:00");

    private Deadline deadline(int after, DeadlineUnit unit, String by) {
      return Deadline.of(after, unit, DeadlineFrom.MISSED_DAY, DayMoment.parse(by));
    }

    private NoticeRule later(Deadline later) {
      return new NoticeRule(
          rule.clause(),
          rule.givers(),
          rule.channels(),
          nine,
          Optional.of(FactKey.of("excusable-reason")),
          Optional.of(later),
          rule.late(),
          List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 12:00", "1, 08:59", "-1, end-of-day"})
    void mustNotBeBeforeTheOther(int after, String by) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> later(deadline(after, DeadlineUnit.SCHOOL_DAY, by)))
          .withMessage("notice.atLatest (after " + after + ", by " + by
              + ") must not be before the deadline, which it puts off");
    }

    @ParameterizedTest
    @CsvSource({
      "1, school-day, 09:00",
      "1, school-day, lessons-begin",
      "2, school-day, 08:00",
      "0, calendar-day, 08:00",
    })
    void mayBeLaterOrUnlike(int after, String unit, String by) {
      DeadlineUnit in = unit.startsWith("s") ? DeadlineUnit.SCHOOL_DAY : DeadlineUnit.CALENDAR_DAY;
      assertThat(later(deadline(after, in, by))).isNotNull();
    }
  }

  @Test
  void aShareOfDaysInLessonsIsRefused() {
    Share share =
        Share.moreThan(DAYS.key(), Counter.SCHEDULED_LESSONS.key(), MONTH, Percent.of(10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(row(share)))
        .withMessage(
            "escalation.ladders[0].rows[0].when.share (days) must be counted in the unit of scheduled-lessons (clause 5.1)");
  }

  @Nested
  class Earlier {
    @ParameterizedTest
    @ValueSource(strings = {"calendar-month", "week"})
    void periodsMustFitIntoTheirStretch(String within) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Again.once(unexcused(Band.atLeast(1)), MONTH, Window.parse(within)))
          .withMessage("within (" + within
              + ") must be able to hold an earlier calendar-month than the one asked about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"previous-month", "half-year", "school-year", "rolling-60-days"})
    void periodsMayBeThoseOfALongerOne(String within) {
      assertThat(Again.once(unexcused(Band.atLeast(1)), MONTH, Window.parse(within)))
          .isNotNull();
    }
  }

  @Nested
  class Tiers {
    private AllowanceTier.Builder tier(String clause) {
      return AllowanceTier.builder().clause(Clause.of(clause)).approver(Role.HEAD);
    }

    private Allowance illness(AllowanceTier... tiers) {
      return Allowance.of(Clause.of("6"), Ground.ILLNESS, List.of(tiers));
    }

    @Test
    void mustNotStandAfterOneThatExcusesAll() {
      AllowanceTier all = tier("6.1").build();
      AllowanceTier certified = tier("6.2").addStatements(Statement.DOCUMENTS).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> illness(all, certified))
          .withMessage("allowance.tiers (6.2) must not stand after 6.1, which excuses all");
      assertThat(illness(certified, all)).isNotNull();
    }

    @Test
    void mayStandAfterOneThatNeedsANoticeOrIsNotForThem() {
      AllowanceTier all = tier("6.1").build();
      assertThat(illness(all, tier("6.2").withoutNotice(true).build())).isNotNull();
      assertThat(illness(all, tier("6.2").coverage(Coverage.LATE_ARRIVALS).build()))
          .isNotNull();
      assertThat(illness(
              tier("6.1")
                  .addLimits(AllowanceLimit.of(3, DayUnit.SCHOOL_DAY, MONTH))
                  .build(),
              tier("6.2").build()))
          .isNotNull();
    }

    @Test
    void reachBackWithANoticeAlone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              tier("6.1").withoutNotice(true).reachesBack(ReachBack.ofMonth(5)).build())
          .withMessageStartingWith("tier.reachesBack (")
          .withMessageEndingWith("must stand where a notice is needed");
    }

    @Test
    void countWholeDaysInDaysAlone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AllowanceLimit.of(3, DayUnit.LESSON, MONTH).withWholeDaysOnly(true))
          .withMessage("limit.wholeDaysOnly (true) must stand with school days alone");
    }
  }

  @Test
  void noMoreMinutesAreMissedThanALessonHas() {
    AttendanceFacts facts = StudentCase.minor().facts();
    assertThat(facts.withAbsences(AbsenceLog.of(List.of(LessonEntry.late(october(6), 1, 45)))))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> facts.withAbsences(AbsenceLog.of(List.of(LessonEntry.late(october(6), 1, 46)))))
        .withMessage("absences.minutes (46) must be at most the 45 minutes of lesson 2025-10-06#1");
  }
}
