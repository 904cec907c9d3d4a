package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.preset.RukainiaiTerms.ADULT;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.ANY_THIS_MONTH;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.HEARING;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.MINOR;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.UNEXCUSED;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.measure;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.minimalSupervision;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.unexcused;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.preset.RukainiaiReadings.Taken;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses 17.1 to 17.4.3: what may follow from unexcused lessons of a month. */
final class RukainiaiPrevention {
  private static final Act TALK = Act.of("preventive-talk");
  private static final Condition OVER_14 = unexcused(Band.moreThan(14));

  private RukainiaiPrevention() {}

  /** Clauses 17.1 to 17.4. */
  static Ladder ladder(Taken taken) {
    Resolution resolution = taken.is(RukainiaiReadings.SEVEN, "milder")
        ? Resolution.LOWEST
        : taken.is(RukainiaiReadings.SEVEN, "stricter") ? Resolution.HIGHEST : Resolution.ALL;
    return new Ladder(
        "prevention",
        Optional.empty(),
        Optional.empty(),
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
    if (taken.is(RukainiaiMeasureReadings.BESIDE_20, "highest-only")) {
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
        .addReadings(RukainiaiReadings.AGAIN, RukainiaiMeasureReadings.BESIDE_20)
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
                .when(MINOR)
                .build(),
            measure(
                    Role.CHILD_WELFARE_COMMISSION,
                    HEARING.code(),
                    Modality.MAY,
                    Role.STUDENT,
                    Role.CLASS_TEACHER)
                .when(ADULT)
                .build(),
            measure(Role.CHILD_WELFARE_COMMISSION, "invite-parents-too", Modality.MAY, Role.PARENT)
                .when(ADULT)
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

  /** Clause 17.4.3: the plan that the first hearing sets up. */
  static Ladder supportPlan(Taken taken) {
    boolean everyYear = taken.is(RukainiaiMeasureReadings.FIRST_HEARING, "of-the-school-year");
    Window since = everyYear ? Window.SCHOOL_YEAR : Window.WHOLE_RECORD;
    Condition heard = Held.of(HEARING, Window.CALENDAR_MONTH, Band.atLeast(1));
    LadderRow plan = LadderRow.builder()
        .clause(Clause.of("17.4.3"))
        .when(AllOf.of(heard, new Not(Again.once(heard, Window.CALENDAR_MONTH, since))))
        .addThen(measure(
                Role.CHILD_WELFARE_COMMISSION,
                "individual-support-plan",
                Modality.MAY,
                Role.STUDENT)
            .lasts(new Lasting(1, HEARING))
            .build())
        .addReadings(RukainiaiMeasureReadings.FIRST_HEARING)
        .build();
    return Ladder.of("support-plan", Resolution.ALL, List.of(plan));
  }
}
