package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.LimitCounts;
import io.github.tvarka.attendance.excuse.ReachBack;
import io.github.tvarka.attendance.excuse.SpellOrder;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.DeadlineFrom;
import io.github.tvarka.attendance.notice.DeadlineUnit;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.UnmarkedCounts;
import io.github.tvarka.policy.calendar.RollingUnit;
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
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Invented regulations, put together from what regulations differ in. */
final class PolicyArbitraries {
  private static final Counter DAYS = Counter.of("days", CountUnit.SCHOOL_DAY, Counted.UNEXCUSED);
  private static final Counter HALF_DAYS = Counter.builder()
      .key(CounterKey.of("half-days"))
      .unit(CountUnit.SCHOOL_DAY)
      .of(Counted.MISSED)
      .part(PartRule.atLeast(Fraction.of(1, 2)))
      .addGrounds(Ground.ILLNESS, Ground.PERSONAL)
      .build();
  private static final Counter ALL_MISSED = Counter.builder()
      .key(CounterKey.of("all-missed"))
      .unit(CountUnit.LESSON)
      .of(Counted.MISSED)
      .unmarked(UnmarkedCounts.COUNTED)
      .addExceptGrounds(Ground.FORCE_MAJEURE)
      .build();
  private static final Counter LATE = Counter.of("late", CountUnit.LESSON, Counted.LATE);
  private static final Counter OFFERED = Counter.of("offered", CountUnit.LESSON, Counted.OFFERED);
  private static final List<Counter> COUNTERS = List.of(
      Counter.UNEXCUSED_LESSONS,
      Counter.SCHEDULED_LESSONS,
      OFFERED,
      DAYS,
      HALF_DAYS,
      ALL_MISSED,
      LATE);
  private static final List<Window> WINDOWS = List.of(
      Window.CALENDAR_MONTH,
      Window.CALENDAR_MONTH,
      Window.PREVIOUS_MONTH,
      Window.HALF_YEAR,
      Window.TRIMESTER,
      Window.SCHOOL_YEAR,
      Window.WHOLE_RECORD,
      Window.WEEK,
      Window.rolling(30, RollingUnit.DAYS),
      Window.rolling(10, RollingUnit.SCHOOL_DAYS),
      Window.since(Act.of("commission-hearing")));
  private static final List<Window> LIMIT_WINDOWS = List.of(
      Window.CALENDAR_MONTH,
      Window.HALF_YEAR,
      Window.TRIMESTER,
      Window.SCHOOL_YEAR,
      Window.WEEK,
      Window.SPELL,
      Window.rolling(14, RollingUnit.DAYS));

  private PolicyArbitraries() {}

  /** Regulations of which nothing is asked that an outline would have to look up one by one. */
  static Arbitrary<AttendancePolicy> plain() {
    return resolvedBy(List.of(Resolution.LOWEST, Resolution.HIGHEST, Resolution.ALL));
  }

  /** The same, of which one row alone may hold too. */
  static Arbitrary<AttendancePolicy> ofAnyResolution() {
    return resolvedBy(List.of(Resolution.values()));
  }

  private static Arbitrary<AttendancePolicy> resolvedBy(List<Resolution> resolutions) {
    return Arbitraries.longs().map(seed -> possible(new Draw(new Random(seed), resolutions)));
  }

  /** The first draw that does not contradict itself. */
  private static AttendancePolicy possible(Draw draw) {
    while (true) {
      try {
        return draw.policy();
      } catch (IllegalArgumentException contradiction) {
        assertThat(contradiction.getMessage())
            .containsAnyOf(
                "must be able to hold",
                "must hold where the row itself stands",
                "must not begin below the row before it",
                "must not overlap",
                "which excuses all",
                "must not stand twice",
                "tier.limits (",
                "must stand where a notice is needed",
                "must be counted in the unit of",
                "must not be before the deadline");
      }
    }
  }

  /** What one throw of the dice gives. */
  private record Draw(Random dice, List<Resolution> resolutions) {
    private <T> T one(List<T> of) {
      return of.get(dice.nextInt(of.size()));
    }

    private boolean once(int in) {
      return dice.nextInt(in) == 0;
    }

    private <T> Optional<T> sometimes(T value) {
      return once(3) ? Optional.of(value) : Optional.empty();
    }

    AttendancePolicy policy() {
      AttendancePolicy policy = LithuaniaV1112.policy()
          .withNotices(NoticePolicy.NONE)
          .withDuties(List.of())
          .withCounters(COUNTERS)
          .withExcuses(new ExcusePolicy(notice(), allowances(), List.of()))
          .withEscalation(new EscalationPolicy(
              once(4) ? Window.HALF_YEAR : Window.CALENDAR_MONTH,
              List.of(ladder("first", "1"), ladder("second", "2"))));
      return once(3)
          ? policy.withLateness(Optional.of(LatenessRule.fromMinutes(Clause.of("late"), 15)))
          : policy;
    }

    private NoticeRule notice() {
      boolean unless = once(3);
      return new NoticeRule(
          Clause.of("notice"),
          List.of(
              new Giver(Role.PARENT, Optional.empty()),
              new Giver(Role.STUDENT, Optional.of(new AgeIs(Band.atLeast(18))))),
          List.of(),
          deadline(),
          unless ? Optional.of(FactKey.of("objective-reasons")) : Optional.empty(),
          unless ? Optional.of(deadline()) : Optional.empty(),
          one(List.of(LateNotice.values())),
          List.of());
    }

    private Deadline deadline() {
      return Deadline.of(
          dice.nextInt(4),
          one(List.of(DeadlineUnit.values())),
          one(List.of(DeadlineFrom.values())),
          one(List.of(
              DayMoment.LESSONS_BEGIN,
              DayMoment.LESSONS_END,
              DayMoment.END_OF_DAY,
              new DayMoment(DayMoment.Kind.CLOCK, Optional.of(LocalTime.of(13, 39))))));
    }

    private List<Allowance> allowances() {
      List<Allowance> allowances = new ArrayList<>();
      for (Ground ground : List.of(Ground.ILLNESS, Ground.PERSONAL, Ground.FORCE_MAJEURE)) {
        List<AllowanceTier> tiers = new ArrayList<>();
        for (int tier = 0; tier <= dice.nextInt(3); tier++) {
          tiers.add(tier(Clause.of(word(ground) + "." + (once(3) ? 0 : tier))));
        }
        allowances.add(Allowance.of(Clause.of(word(ground)), ground, tiers)
            .withSpellsEndWith(sometimes(Window.CALENDAR_MONTH)));
      }
      return allowances;
    }

    private static String word(Ground ground) {
      return ground.code().replace("-", "");
    }

    private AllowanceTier tier(Clause clause) {
      AllowanceTier.Builder tier = AllowanceTier.builder();
      tier.clause(clause)
          .effect(once(4) ? Effect.LEFT_TO_SCHOOL : Effect.EXCUSED)
          .coverage(one(
              List.of(Coverage.ANY, Coverage.ANY, Coverage.WHOLE_DAYS, Coverage.SINGLE_LESSONS)))
          .approver(Role.CLASS_TEACHER);
      tier.spell(sometimes(one(List.of(
          SpellOrder.FIRST_IN_MONTH,
          SpellOrder.AGAIN_IN_MONTH,
          SpellOrder.againIn(Window.TRIMESTER),
          SpellOrder.firstIn(Window.HALF_YEAR)))));
      tier.statements(once(3) ? List.of(Statement.MEDICAL_NOTICE) : List.of());
      tier.withoutNotice(sometimes(true)).notConsecutive(sometimes(true));
      tier.besideBreak(sometimes(once(2)))
          .reachesBack(sometimes(ReachBack.ofMonth(dice.nextInt(6))));
      tier.appliesTo(sometimes(student()));
      for (int limit = 0; limit < dice.nextInt(3); limit++) {
        tier.addLimits(limit());
      }
      return tier.build();
    }

    private Condition student() {
      return one(List.of(
          FactIs.of("support-exhausted"),
          FactIs.of("never-told"),
          new AgeIs(Band.atLeast(18)),
          new GradeIs(Band.atLeast(9)),
          new Not(FactIs.of("support-exhausted"))));
    }

    private AllowanceLimit limit() {
      Window per = one(LIMIT_WINDOWS);
      boolean term = per.kind() == Window.Kind.TERM;
      DayUnit unit = one(List.of(
          DayUnit.SCHOOL_DAY,
          DayUnit.CALENDAR_DAY,
          DayUnit.WORKING_DAY,
          DayUnit.LESSON,
          DayUnit.NOTICE));
      AllowanceLimit.Builder limit = AllowanceLimit.builder();
      limit
          .atMost(1 + dice.nextInt(9))
          .unit(unit)
          .per(per)
          .wholeDaysOnly(unit == DayUnit.SCHOOL_DAY ? sometimes(true) : Optional.empty())
          .counts(sometimes(one(List.of(LimitCounts.ALLOWANCE, LimitCounts.TIER))));
      if (term && once(2)) {
        limit.otherwise(
            AllowanceLimit.of(2 + dice.nextInt(4), DayUnit.SCHOOL_DAY, Window.HALF_YEAR));
      }
      return limit.build();
    }

    private Ladder ladder(String key, String first) {
      List<LadderRow> rows = new ArrayList<>();
      for (int row = 1; row <= 2 + dice.nextInt(3); row++) {
        rows.add(LadderRow.builder()
            .clause(Clause.of(first + "." + row))
            .appliesTo(sometimes(student()))
            .when(condition(2))
            .build());
      }
      return Ladder.of(key, one(resolutions), rows);
    }

    private Condition condition(int depth) {
      int kind = depth == 0 ? 0 : dice.nextInt(8);
      return switch (kind) {
        case 1 -> new AllOf(List.of(condition(depth - 1), condition(depth - 1)));
        case 2 -> new AnyOf(List.of(condition(depth - 1), condition(depth - 1)));
        case 3 -> new Not(condition(depth - 1));
        case 4 -> again();
        case 5 -> held();
        case 6 -> once(2) ? student() : share();
        default -> Count.of(counted(), one(WINDOWS), band());
      };
    }

    private CounterKey counted() {
      return one(List.of(
              Counter.UNEXCUSED_LESSONS,
              Counter.UNEXCUSED_LESSONS,
              DAYS,
              HALF_DAYS,
              ALL_MISSED,
              LATE))
          .key();
    }

    private Band band() {
      int from = dice.nextInt(16);
      return one(List.of(
          Band.atLeast(1 + from),
          Band.moreThan(from),
          Band.between(from, from + 6),
          Band.lessThan(1 + from)));
    }

    private Condition share() {
      CounterKey of = once(2) ? Counter.SCHEDULED_LESSONS.key() : OFFERED.key();
      Percent percent = Percent.of(1 + dice.nextInt(60));
      return once(2)
          ? Share.moreThan(counted(), of, one(WINDOWS), percent)
          : Share.atLeast(counted(), of, one(WINDOWS), percent);
    }

    private Condition again() {
      Condition what = once(4)
          ? new AllOf(List.of(condition(0), condition(0)))
          : Count.of(counted(), Window.CALENDAR_MONTH, Band.atLeast(1 + dice.nextInt(3)));
      Window within =
          one(List.of(Window.SCHOOL_YEAR, Window.HALF_YEAR, Window.WHOLE_RECORD, Window.TRIMESTER));
      return new Again(what, Window.CALENDAR_MONTH, within, once(3) ? 2 : 1);
    }

    private Condition held() {
      Act act = Act.of("commission-hearing");
      Window per = one(List.of(
          Window.CALENDAR_MONTH, Window.SCHOOL_YEAR, Window.TRIMESTER, Window.WHOLE_RECORD));
      return switch (dice.nextInt(3)) {
        case 0 -> Held.beforePeriod(act, per, Band.lessThan(1));
        case 1 -> Held.daysAgo(act, per, 1 + dice.nextInt(20));
        default -> Held.of(act, per, Band.atLeast(1));
      };
    }
  }
}
