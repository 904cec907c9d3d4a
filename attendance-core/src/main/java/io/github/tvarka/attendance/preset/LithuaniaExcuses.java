package io.github.tvarka.attendance.preset;

import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.util.List;
import java.util.Optional;

/** What the national order says of excuses. */
final class LithuaniaExcuses {
  private static final int ILLNESS_DAYS_ON_WORD = 5;
  private static final int PERSONAL_DAYS_PER_HALF_YEAR = 3;
  private static final int PERSONAL_DAYS_PER_TRIMESTER = 2;
  private static final int ADULT = 18;

  static final List<Giver> GIVERS = List.of(
      new Giver(Role.PARENT, Optional.of(new AgeIs(Band.lessThan(ADULT)))),
      new Giver(Role.STUDENT, Optional.of(new AgeIs(Band.atLeast(ADULT)))));

  private LithuaniaExcuses() {}

  static ExcusePolicy policy() {
    return new ExcusePolicy(
        notice(), List.of(illness(), personal(), objective(), official()), duties());
  }

  /** On the same day; what a later notice comes to, the summaries leave to the school. */
  private static NoticeRule notice() {
    return new NoticeRule(
        Clause.of("notice"),
        GIVERS,
        List.of(),
        Deadline.sameDay(DayMoment.END_OF_DAY),
        Optional.empty(),
        Optional.empty(),
        LateNotice.LEFT_TO_SCHOOL,
        List.of());
  }

  /** Before lessons if that is possible. */
  private static List<NoticeDuty> duties() {
    return GIVERS.stream()
        .map(giver -> new NoticeDuty(
            Clause.of("notice"),
            giver,
            List.of(),
            Deadline.sameDay(DayMoment.LESSONS_BEGIN),
            Optional.of(FactKey.of("not-possible-before-lessons")),
            Optional.of(Deadline.sameDay(DayMoment.END_OF_DAY))))
        .toList();
  }

  private static AllowanceTier.Builder tier(String clause, Role approver) {
    AllowanceTier.Builder tier = AllowanceTier.builder();
    tier.clause(Clause.of(clause)).approver(approver);
    return tier;
  }

  private static Allowance illness() {
    AllowanceTier onWord = tier("illness", Role.SCHOOL)
        .addLimits(
            AllowanceLimit.of(ILLNESS_DAYS_ON_WORD, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH))
        .build();
    AllowanceTier withProof =
        tier("illness", Role.SCHOOL).addStatements(Statement.of("health-proof")).build();
    return Allowance.of(Clause.of("illness"), Ground.ILLNESS, List.of(onWord, withProof));
  }

  /** By half-years where the school's calendar has them, otherwise by trimesters. */
  private static Allowance personal() {
    AllowanceLimit halfYear =
        AllowanceLimit.of(PERSONAL_DAYS_PER_HALF_YEAR, DayUnit.SCHOOL_DAY, Window.HALF_YEAR);
    AllowanceLimit trimester =
        AllowanceLimit.of(PERSONAL_DAYS_PER_TRIMESTER, DayUnit.SCHOOL_DAY, Window.TRIMESTER);
    AllowanceTier days =
        tier("personal", Role.SCHOOL).addLimits(halfYear.orElse(trimester)).build();
    AllowanceTier more =
        tier("personal", Role.SCHOOL).effect(Effect.LEFT_TO_SCHOOL).build();
    return Allowance.of(Clause.of("personal"), Ground.PERSONAL, List.of(days, more));
  }

  /** Weather, traffic and the like, without a number. */
  private static Allowance objective() {
    return Allowance.of(
        Clause.of("objective"),
        Ground.FORCE_MAJEURE,
        List.of(tier("objective", Role.SCHOOL).build()));
  }

  /** Competitions and events, visits to authorities, rest days earned by representing the school. */
  private static Allowance official() {
    return Allowance.of(
        Clause.of("official"),
        Ground.of("official"),
        List.of(tier("official", Role.HEAD).withoutNotice(true).build()));
  }
}
