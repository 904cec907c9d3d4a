package io.github.tvarka.attendance.preset;

import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.ReachBack;
import io.github.tvarka.attendance.excuse.RefusedDays;
import io.github.tvarka.attendance.excuse.SpellOrder;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.preset.RukainiaiReadings.Taken;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses 6 to 10: what is excused, by whom, and the notice that it takes. */
final class RukainiaiExcuses {
  static final int ILLNESS_DAYS_ON_WORD = 5;
  private static final int ILLNESS_CALENDAR_DAYS = 21;
  private static final int PERSONAL_DAYS = 3;
  private static final int ADULT = 18;

  /** The means that clauses 8 and 9.1 name. */
  static final List<Channel> CHANNELS =
      List.of(Channel.EMAIL, Channel.PHONE_MESSAGE, Channel.E_DIARY);

  static final Giver PARENT_OF_MINOR =
      new Giver(Role.PARENT, Optional.of(new AgeIs(Band.lessThan(ADULT))));
  static final Giver ADULT_STUDENT =
      new Giver(Role.STUDENT, Optional.of(new AgeIs(Band.atLeast(ADULT))));

  private RukainiaiExcuses() {}

  static ExcusePolicy policy(Taken taken) {
    return new ExcusePolicy(
        notice(taken), List.of(illness(taken), personal(taken), forceMajeure()), duties(taken));
  }

  /** Clause 8. */
  private static NoticeRule notice(Taken taken) {
    boolean strict = taken.is(RukainiaiExcuseReadings.LATE, "does-not-excuse");
    return new NoticeRule(
        Clause.of("8"),
        List.of(PARENT_OF_MINOR, ADULT_STUDENT),
        CHANNELS,
        Deadline.sameDay(DayMoment.LESSONS_END),
        Optional.empty(),
        Optional.empty(),
        strict ? LateNotice.DOES_NOT_EXCUSE : LateNotice.LEFT_TO_SCHOOL,
        List.of(RukainiaiExcuseReadings.LATE));
  }

  /** Clauses 9.1 and 10.1; 9.1 names the same means as clause 8, 10.1 leaves out e-mail. */
  private static List<NoticeDuty> duties(Taken taken) {
    return List.of(
        duty("9.1", ADULT_STUDENT, CHANNELS), duty("10.1", PARENT_OF_MINOR, ofParents(taken)));
  }

  /** By what means parents tell. */
  static List<Channel> ofParents(Taken taken) {
    return taken.is(RukainiaiExcuseReadings.PARENTS_EMAIL, "only-as-named")
        ? List.of(Channel.E_DIARY, Channel.PHONE_MESSAGE)
        : CHANNELS;
  }

  private static NoticeDuty duty(String clause, Giver giver, List<Channel> channels) {
    return new NoticeDuty(
        Clause.of(clause),
        giver,
        channels,
        Deadline.sameDay(DayMoment.LESSONS_BEGIN),
        Optional.of(FactKey.of(Statement.OBJECTIVE_REASONS.code())),
        Optional.of(Deadline.sameDay(DayMoment.LESSONS_END)));
  }

  /** Clause 6.1. */
  private static Allowance illness(Taken taken) {
    List<AllowanceTier> tiers = new ArrayList<>();
    tiers.add(onTheirWord(taken));
    tiers.add(withMedicalNotice("6.1.2", SpellOrder.FIRST_IN_MONTH, taken)
        .addReadings(RukainiaiExcuseReadings.REACH_BACK)
        .build());
    tiers.add(withMedicalNotice("6.1.2.1", SpellOrder.AGAIN_IN_MONTH, taken)
        .addReadings(RukainiaiExcuseReadings.REACH_BACK, RukainiaiExcuseReadings.ILL_AGAIN)
        .build());
    if (taken.is(RukainiaiExcuseReadings.BEYOND_CAP, "left-to-school")) {
      tiers.add(AllowanceTier.builder()
          .clause(Clause.of("6.1.2"))
          .effect(Effect.LEFT_TO_SCHOOL)
          .addStatements(Statement.MEDICAL_NOTICE)
          .approver(Role.CLASS_TEACHER)
          .approverClause(Clause.of("7"))
          .addReadings(RukainiaiExcuseReadings.BEYOND_CAP)
          .build());
    }
    boolean restarts = taken.is(RukainiaiExcuseReadings.SPELL, "per-month");
    return Allowance.builder()
        .clause(Clause.of("6.1"))
        .ground(Ground.ILLNESS)
        .addAllTiers(tiers)
        .spellsEndWith(restarts ? Optional.of(Window.CALENDAR_MONTH) : Optional.empty())
        .refused(refused(taken))
        .build();
  }

  /** Clause 6.1.1. */
  private static AllowanceTier onTheirWord(Taken taken) {
    boolean wholeOnly = taken.is(RukainiaiExcuseReadings.ILLNESS_DAY, "whole-day");
    AllowanceTier.Builder tier = AllowanceTier.builder()
        .clause(Clause.of("6.1.1"))
        .addLimits(
            AllowanceLimit.of(ILLNESS_DAYS_ON_WORD, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH)
                .withWholeDaysOnly(wholeOnly ? Optional.of(true) : Optional.empty())
                .withReadings(RukainiaiExcuseReadings.ILLNESS_DAY))
        .approver(Role.CLASS_TEACHER)
        .approverClause(Clause.of("7"));
    if (taken.is(RukainiaiExcuseReadings.ILL_AGAIN, "any-renewed-illness")) {
      tier.spell(SpellOrder.FIRST_IN_MONTH).addReadings(RukainiaiExcuseReadings.ILL_AGAIN);
    }
    return tier.build();
  }

  /** Clauses 6.1.2 and 6.1.2.1. */
  private static AllowanceTier.Builder withMedicalNotice(
      String clause, SpellOrder order, Taken taken) {
    boolean calendarDays = taken.is(RukainiaiExcuseReadings.MONTH_TOTAL, "calendar-days");
    AllowanceTier.Builder tier = AllowanceTier.builder()
        .clause(Clause.of(clause))
        .spell(order)
        .addStatements(Statement.MEDICAL_NOTICE)
        .addLimits(
            AllowanceLimit.of(ILLNESS_CALENDAR_DAYS, DayUnit.CALENDAR_DAY, Window.SPELL)
                .citing(Clause.of("6.1.2"), RukainiaiExcuseReadings.SPELL),
            AllowanceLimit.of(
                    ILLNESS_CALENDAR_DAYS,
                    calendarDays ? DayUnit.CALENDAR_DAY : DayUnit.SCHOOL_DAY,
                    Window.CALENDAR_MONTH)
                .citing(Clause.of("6.1.2.1"), RukainiaiExcuseReadings.MONTH_TOTAL))
        .approver(Role.CLASS_TEACHER)
        .approverClause(Clause.of("7"));
    if (taken.is(RukainiaiExcuseReadings.REACH_BACK, "from-first-day")) {
      tier.reachesBack(ReachBack.ofMonth(ILLNESS_DAYS_ON_WORD));
    }
    return tier;
  }

  /** Clause 6.2. */
  private static Allowance personal(Taken taken) {
    boolean singleLessonsApart = taken.is(RukainiaiExcuseReadings.SINGLE_LESSONS, "left-to-school");
    AllowanceTier days = AllowanceTier.builder()
        .clause(Clause.of("6.2"))
        .coverage(singleLessonsApart ? Coverage.WHOLE_DAYS : Coverage.ANY)
        .addLimits(AllowanceLimit.of(PERSONAL_DAYS, DayUnit.SCHOOL_DAY, Window.HALF_YEAR))
        .approver(Role.CLASS_TEACHER)
        .approverClause(Clause.of("7"))
        .addReadings(RukainiaiExcuseReadings.SINGLE_LESSONS)
        .build();
    AllowanceTier more = AllowanceTier.builder()
        .clause(Clause.of("6.2"))
        .effect(Effect.LEFT_TO_SCHOOL)
        .approver(Role.SCHOOL)
        .addReadings(RukainiaiExcuseReadings.SINGLE_LESSONS)
        .build();
    return Allowance.builder()
        .clause(Clause.of("6.2"))
        .ground(Ground.PERSONAL)
        .addTiers(days, more)
        .refused(refused(taken))
        .build();
  }

  /** Whether a day of clause 6.1 or 6.2 that the gymnasium did not excuse uses it up. */
  private static RefusedDays refused(Taken taken) {
    return new RefusedDays(
        taken.is(RukainiaiExcuseReadings.REFUSED_DAY, "uses-up"),
        List.of(RukainiaiExcuseReadings.REFUSED_DAY));
  }

  /** Clause 6.3; the head excuses when the school's own transport failed, and then no notice is needed. */
  private static Allowance forceMajeure() {
    AllowanceTier schoolTransport = AllowanceTier.builder()
        .clause(Clause.of("6.3"))
        .addStatements(Statement.SCHOOL_TRANSPORT)
        .withoutNotice(true)
        .approver(Role.HEAD)
        .approverClause(Clause.of("7"))
        .build();
    AllowanceTier other = AllowanceTier.builder()
        .clause(Clause.of("6.3"))
        .approver(Role.CLASS_TEACHER)
        .approverClause(Clause.of("8"))
        .build();
    return Allowance.of(Clause.of("6.3"), Ground.FORCE_MAJEURE, List.of(schoolTransport, other));
  }
}
