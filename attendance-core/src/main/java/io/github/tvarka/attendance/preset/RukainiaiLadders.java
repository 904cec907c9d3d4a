package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.preset.RukainiaiTerms.ADULT;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.ANY_THIS_MONTH;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.HEARING;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.ILLNESS_DAYS;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.MINOR;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.PERSONAL_DAYS;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.UNEXCUSED;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.measure;
import static io.github.tvarka.attendance.preset.RukainiaiTerms.minimalSupervision;

import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.preset.RukainiaiReadings.Taken;
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
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses 16 and 18 to 21, and how they stand beside {@link RukainiaiPrevention}. */
final class RukainiaiLadders {
  private static final int CONTRACT_AGE = 16;

  private RukainiaiLadders() {}

  static EscalationPolicy policy(Taken taken) {
    return new EscalationPolicy(
        Window.CALENDAR_MONTH,
        List.of(
            warning(taken),
            RukainiaiPrevention.ladder(taken),
            RukainiaiPrevention.supportPlan(taken),
            authorities(taken)));
  }

  /** Clause 16. */
  private static Ladder warning(Taken taken) {
    List<Condition> breaches = new ArrayList<>(List.of(ANY_THIS_MONTH));
    if (taken.is(RukainiaiMeasureReadings.WARNING_DAYS, "all-days")) {
      breaches.add(Count.of(ILLNESS_DAYS.key(), Window.CALENDAR_MONTH, Band.moreThan(5)));
      breaches.add(AllOf.of(
          Count.of(PERSONAL_DAYS.key(), Window.CALENDAR_MONTH, Band.atLeast(1)),
          Count.of(PERSONAL_DAYS.key(), Window.HALF_YEAR, Band.moreThan(3))));
    }
    LadderRow row = LadderRow.builder()
        .clause(Clause.of("16"))
        .when(breaches.size() == 1 ? breaches.get(0) : new AnyOf(breaches))
        .addThen(
            measure(Role.CLASS_TEACHER, "warning", Modality.MUST, Role.STUDENT, Role.PARENT)
                .when(MINOR)
                .build(),
            measure(Role.CLASS_TEACHER, "warning", Modality.MUST, Role.STUDENT)
                .when(ADULT)
                .build())
        .addReadings(RukainiaiMeasureReadings.WARNING_DAYS)
        .build();
    return Ladder.of("warning", Resolution.ALL, List.of(row));
  }

  /** Clauses 18 to 21, which stand beside each other. */
  private static Ladder authorities(Taken taken) {
    return Ladder.of(
        "authorities",
        Resolution.ALL,
        List.of(coordinator(taken), childRights(taken), supervision(taken), contract(taken)));
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
    if (taken.is(RukainiaiMeasureReadings.SUPPORT_18, "support-confirmed")) {
      parts.add(FactIs.of("recommended-support-given"));
    }
    if (taken.is(RukainiaiMeasureReadings.PROPOSAL_18, "proposal-known")) {
      parts.add(FactIs.of("commission-proposal"));
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
        .addReadings(RukainiaiMeasureReadings.SUPPORT_18, RukainiaiMeasureReadings.PROPOSAL_18)
        .build();
  }

  /** Whom the clauses are for that speak of a child. */
  private static Optional<Condition> child(Taken taken) {
    return taken.is(RukainiaiMeasureReadings.CHILD, "under-18")
        ? Optional.of(MINOR)
        : Optional.empty();
  }

  /** Clause 19, which depends on no count. */
  private static LadderRow childRights(Taken taken) {
    return LadderRow.builder()
        .clause(Clause.of("19"))
        .appliesTo(child(taken))
        .when(FactIs.of("child-rights-violation-suspected"))
        .addThen(measure(
                Role.SCHOOL,
                "apply-to-child-rights-service",
                Modality.MUST,
                Role.of("child-rights-service"))
            .build())
        .addReadings(RukainiaiMeasureReadings.CHILD)
        .build();
  }

  /** Clause 20. */
  private static LadderRow supervision(Taken taken) {
    return LadderRow.builder()
        .clause(Clause.of("20"))
        .appliesTo(child(taken))
        .when(minimalSupervision(taken))
        .addThen(measure(
                Role.SCHOOL, "ask-for-minimal-supervision", Modality.MAY, Role.of("municipality"))
            .build())
        .addReadings(
            RukainiaiMeasureReadings.HALF,
            RukainiaiMeasureReadings.BESIDE_20,
            RukainiaiMeasureReadings.CHILD)
        .build();
  }

  /** Clause 21. */
  private static LadderRow contract(Taken taken) {
    boolean schoolSays = taken.is(RukainiaiMeasureReadings.END_OF_CONTRACT, "school-says");
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
        .addReadings(RukainiaiMeasureReadings.END_OF_CONTRACT)
        .build();
  }
}
