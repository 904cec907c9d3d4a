package io.github.tvarka.attendance.preset;

import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.preset.RukainiaiReadings.Taken;
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
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses 16 to 21: what follows from unexcused lessons. */
final class RukainiaiLadders {
  static final Counter ILLNESS_DAYS =
      Counter.of("illness-days", CountUnit.SCHOOL_DAY, Counted.MISSED).withGrounds(Ground.ILLNESS);
  static final Counter PERSONAL_DAYS = Counter.of(
          "personal-days", CountUnit.SCHOOL_DAY, Counted.MISSED)
      .withGrounds(Ground.PERSONAL);

  private static final Act HEARING = Act.of("commission-hearing");
  private static final Act TALK = Act.of("preventive-talk");
  private static final CounterKey UNEXCUSED = Counter.UNEXCUSED_LESSONS.key();
  private static final Condition ANY_THIS_MONTH = unexcused(Band.atLeast(1));
  private static final Condition OVER_14 = unexcused(Band.moreThan(14));
  private static final Percent HALF = Percent.of(50);
  private static final int CONTRACT_AGE = 16;

  private RukainiaiLadders() {}

  static EscalationPolicy policy(Taken taken) {
    return new EscalationPolicy(
        Window.CALENDAR_MONTH,
        List.of(warning(taken), prevention(taken), commission(), authorities(taken)));
  }

  private static Condition unexcused(Band band) {
    return Count.of(UNEXCUSED, Window.CALENDAR_MONTH, band);
  }

  /** Clause 16. */
  private static Ladder warning(Taken taken) {
    List<Condition> breaches = new ArrayList<>(List.of(ANY_THIS_MONTH));
    if (taken.is(RukainiaiReadings.WARNING_DAYS, "all-days")) {
      breaches.add(Count.of(ILLNESS_DAYS.key(), Window.CALENDAR_MONTH, Band.moreThan(5)));
      breaches.add(AllOf.of(
          Count.of(PERSONAL_DAYS.key(), Window.CALENDAR_MONTH, Band.atLeast(1)),
          Count.of(PERSONAL_DAYS.key(), Window.HALF_YEAR, Band.moreThan(3))));
    }
    LadderRow row = LadderRow.builder()
        .clause(Clause.of("16"))
        .when(breaches.size() == 1 ? breaches.get(0) : new AnyOf(breaches))
        .addThen(measure(Role.CLASS_TEACHER, "warning", Modality.MUST, Role.STUDENT, Role.PARENT)
            .build())
        .addReadings(RukainiaiReadings.WARNING_DAYS)
        .build();
    return new Ladder("warning", Resolution.ALL, Optional.empty(), List.of(row));
  }

  /** Clauses 17.1 to 17.4. */
  private static Ladder prevention(Taken taken) {
    Resolution resolution = taken.is(RukainiaiReadings.SEVEN, "milder")
        ? Resolution.LOWEST
        : taken.is(RukainiaiReadings.SEVEN, "stricter") ? Resolution.HIGHEST : Resolution.ALL;
    return new Ladder(
        "prevention",
        resolution,
        Optional.of(RukainiaiReadings.SEVEN),
        List.of(talk(taken), explanation(taken), causes(taken), hearing(taken)));
  }

  private static Condition before(Condition condition, Taken taken) {
    if (taken.is(RukainiaiReadings.AGAIN, "month-before")) {
      return Again.once(condition, Window.CALENDAR_MONTH, Window.PREVIOUS_MONTH);
    }
    boolean year = taken.is(RukainiaiReadings.AGAIN, "same-school-year");
    return Again.once(
        condition, Window.CALENDAR_MONTH, year ? Window.SCHOOL_YEAR : Window.WHOLE_RECORD);
  }

  private static Condition unexcusedBefore(Taken taken) {
    return taken.is(RukainiaiReadings.AGAIN_BASE, "any-unexcused")
        ? before(ANY_THIS_MONTH, taken)
        : AllOf.of(
            before(ANY_THIS_MONTH, taken),
            Held.of(TALK, Window.SCHOOL_YEAR, Band.atLeast(1)),
            Count.of(UNEXCUSED, Window.since(TALK), Band.atLeast(1)));
  }

  /** Clause 17.1. */
  private static LadderRow talk(Taken taken) {
    return LadderRow.builder()
        .clause(Clause.of("17.1"))
        .when(AllOf.of(unexcused(Band.between(1, 7)), new Not(unexcusedBefore(taken))))
        .addThen(
            measure(Role.CLASS_TEACHER, TALK.code(), Modality.MAY, Role.STUDENT).build())
        .addReadings(RukainiaiReadings.AGAIN, RukainiaiReadings.AGAIN_BASE)
        .build();
  }

  /** Clause 17.2. */
  private static LadderRow explanation(Taken taken) {
    boolean month = taken.is(RukainiaiReadings.WINDOW_17_2, "calendar-month");
    Band band = Band.between(7, 14);
    return LadderRow.builder()
        .clause(Clause.of("17.2"))
        .when(AnyOf.of(
            AllOf.of(unexcused(Band.between(1, 7)), unexcusedBefore(taken)),
            month
                ? unexcused(band)
                : AllOf.of(ANY_THIS_MONTH, Count.of(UNEXCUSED, Window.SCHOOL_YEAR, band))))
        .addThen(
            measure(Role.CLASS_TEACHER, "written-explanation", Modality.MAY, Role.STUDENT)
                .build(),
            measure(Role.CLASS_TEACHER, "feedback-talk", Modality.MAY, Role.STUDENT)
                .build())
        .addReadings(
            RukainiaiReadings.WINDOW_17_2, RukainiaiReadings.AGAIN, RukainiaiReadings.AGAIN_BASE)
        .build();
  }

  /** Clause 17.3, with 17.3.1 and 17.3.2. */
  private static LadderRow causes(Taken taken) {
    List<Condition> parts = new ArrayList<>(List.of(OVER_14, new Not(before(OVER_14, taken))));
    if (taken.is(RukainiaiReadings.BESIDE_20, "highest-only")) {
      parts.add(new Not(minimalSupervision(taken)));
    }
    return LadderRow.builder()
        .clause(Clause.of("17.3"))
        .when(new AllOf(parts))
        .addThen(
            measure(Role.CLASS_TEACHER, "find-out-causes", Modality.MAY).build(),
            measure(Role.CLASS_TEACHER, "invite-to-talk", Modality.MAY, Role.STUDENT, Role.PARENT)
                .build(),
            measure(
                    Role.CLASS_TEACHER,
                    "initiate-social-educator-talk",
                    Modality.MAY,
                    Role.SOCIAL_EDUCATOR)
                .build(),
            measure(
                    Role.SOCIAL_EDUCATOR,
                    "individual-talk-and-help-plan",
                    Modality.MAY,
                    Role.STUDENT)
                .clause(Clause.of("17.3.1"))
                .build(),
            measure(Role.SOCIAL_EDUCATOR, "inform-of-absence", Modality.MAY, Role.PARENT)
                .clause(Clause.of("17.3.2"))
                .build())
        .addReadings(RukainiaiReadings.AGAIN, RukainiaiReadings.BESIDE_20)
        .build();
  }

  /** Clause 17.4, with 17.4.1 and 17.4.2. */
  private static LadderRow hearing(Taken taken) {
    return LadderRow.builder()
        .clause(Clause.of("17.4"))
        .when(AllOf.of(OVER_14, before(OVER_14, taken)))
        .addThen(
            measure(
                    Role.CHILD_WELFARE_COMMISSION,
                    HEARING.code(),
                    Modality.MAY,
                    Role.STUDENT,
                    Role.PARENT,
                    Role.CLASS_TEACHER)
                .build(),
            measure(
                    Role.CLASS_TEACHER,
                    "report-work-done",
                    Modality.MAY,
                    Role.CHILD_WELFARE_COMMISSION)
                .clause(Clause.of("17.4.1"))
                .build(),
            measure(
                    Role.SOCIAL_EDUCATOR,
                    "report-measures-taken",
                    Modality.MAY,
                    Role.CHILD_WELFARE_COMMISSION)
                .clause(Clause.of("17.4.2"))
                .build())
        .addReadings(RukainiaiReadings.AGAIN)
        .build();
  }

  /** Clause 17.4.3: the plan that the first hearing of a school year sets up. */
  private static Ladder commission() {
    Condition heard = Held.of(HEARING, Window.CALENDAR_MONTH, Band.atLeast(1));
    LadderRow plan = LadderRow.builder()
        .clause(Clause.of("17.4.3"))
        .when(
            AllOf.of(heard, new Not(Again.once(heard, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR))))
        .addThen(measure(
                Role.CHILD_WELFARE_COMMISSION,
                "individual-support-plan",
                Modality.MAY,
                Role.STUDENT)
            .lasts(new Lasting(1, HEARING))
            .build())
        .build();
    return new Ladder("support-plan", Resolution.ALL, Optional.empty(), List.of(plan));
  }

  /** Clauses 18 to 21, which stand beside each other. */
  private static Ladder authorities(Taken taken) {
    return new Ladder(
        "authorities",
        Resolution.ALL,
        Optional.empty(),
        List.of(coordinator(taken), childRights(), supervision(taken), contract(taken)));
  }

  /** Clause 18. */
  private static LadderRow coordinator(Taken taken) {
    List<Condition> parts = new ArrayList<>(List.of(
        Held.of(HEARING, Window.SCHOOL_YEAR, Band.atLeast(1)),
        AnyOf.of(
            Count.of(UNEXCUSED, Window.since(HEARING), Band.atLeast(1)),
            Again.once(
                Held.of(HEARING, Window.CALENDAR_MONTH, Band.atLeast(1)),
                Window.CALENDAR_MONTH,
                Window.SCHOOL_YEAR)),
        ANY_THIS_MONTH));
    if (taken.is(RukainiaiReadings.SUPPORT_18, "support-confirmed")) {
      parts.add(FactIs.of("recommended-support-given"));
    }
    return LadderRow.builder()
        .clause(Clause.of("18"))
        .when(new AllOf(parts))
        .addThen(measure(
                Role.HEAD,
                "apply-to-cooperation-coordinator",
                Modality.MUST,
                Role.of("cooperation-coordinator"))
            .build())
        .addReadings(RukainiaiReadings.SUPPORT_18)
        .build();
  }

  /** Clause 19, which depends on no count. */
  private static LadderRow childRights() {
    return LadderRow.builder()
        .clause(Clause.of("19"))
        .when(FactIs.of("child-rights-violation-suspected"))
        .addThen(measure(
                Role.SCHOOL,
                "apply-to-child-rights-service",
                Modality.MUST,
                Role.of("child-rights-service"))
            .build())
        .build();
  }

  private static Condition minimalSupervision(Taken taken) {
    boolean strictly = taken.is(RukainiaiReadings.HALF, "strictly-more");
    CounterKey lessons = Counter.SCHEDULED_LESSONS.key();
    Condition half = strictly
        ? Share.moreThan(UNEXCUSED, lessons, Window.CALENDAR_MONTH, HALF)
        : Share.atLeast(UNEXCUSED, lessons, Window.CALENDAR_MONTH, HALF);
    return AllOf.of(half, FactIs.of("support-exhausted"));
  }

  /** Clause 20. */
  private static LadderRow supervision(Taken taken) {
    return LadderRow.builder()
        .clause(Clause.of("20"))
        .when(minimalSupervision(taken))
        .addThen(measure(
                Role.SCHOOL, "ask-for-minimal-supervision", Modality.MAY, Role.of("municipality"))
            .build())
        .addReadings(RukainiaiReadings.HALF, RukainiaiReadings.BESIDE_20)
        .build();
  }

  /** Clause 21. */
  private static LadderRow contract(Taken taken) {
    boolean schoolSays = taken.is(RukainiaiReadings.END_OF_CONTRACT, "school-says");
    return LadderRow.builder()
        .clause(Clause.of("21"))
        .appliesTo(new AgeIs(Band.atLeast(CONTRACT_AGE)))
        .when(
            schoolSays
                ? AllOf.of(ANY_THIS_MONTH, FactIs.of("not-attending-school"))
                : ANY_THIS_MONTH)
        .addThen(
            measure(Role.HEAD, "decide-on-ending-contract", Modality.MAY, Role.STUDENT)
                .build(),
            measure(Role.HEAD, "propose-another-school", Modality.MAY, Role.STUDENT)
                .build())
        .addReadings(RukainiaiReadings.END_OF_CONTRACT)
        .build();
  }

  private static Measure.Builder measure(
      Role actor, String act, Modality modality, Role... addressees) {
    Measure.Builder measure = Measure.builder();
    measure.actor(actor).act(Act.of(act)).modality(modality).addAddressees(addressees);
    return measure;
  }
}
