package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.followup.FollowUpPolicy;
import io.github.tvarka.progress.followup.FollowUpStep;
import io.github.tvarka.progress.preset.PilenaiReadings.Taken;
import java.util.List;

/** Clauses 3.1 to 3.5 and 6.6 to 6.8: what follows two negative assessments in a row. The text sets no day for any of it. */
final class PilenaiFollowUp {
  static final Role SPECIALIST = Role.of("support-specialist");
  static final Role TEACHER = Role.of("teacher");
  static final Act FIND_CAUSES = Act.of("find-causes-of-low-achievement");

  private static final Act IDENTIFY = Act.of("identify-student");
  private static final Act MEETING = Act.of("three-way-meeting");
  private static final Condition ASSIGNED =
      Count.of(CounterKey.of("assigned-consultations"), Window.SCHOOL_YEAR, Band.atLeast(1));
  private static final Condition TAKEN_PLACE = AnyOf.of(
      one("attended-consultations"), one("missed-consultations"), one("unrecorded-consultations"));
  private static final Condition ALL_RECORDED =
      Count.of(CounterKey.of("unrecorded-consultations"), Window.SCHOOL_YEAR, Band.atMost(0));

  private PilenaiFollowUp() {}

  private static Condition one(String consultations) {
    return Count.of(CounterKey.of(consultations), Window.SCHOOL_YEAR, Band.atLeast(1));
  }

  static FollowUpPolicy policy(Taken taken) {
    return new FollowUpPolicy(
        Clause.of("3.1"),
        List.of(
            identification(),
            meeting(taken),
            causes(taken),
            consultations(taken),
            watch(),
            decision(taken)));
  }

  private static FollowUpStep.Builder step(String key, String... clauses) {
    FollowUpStep.Builder step = FollowUpStep.builder();
    step.key(key).due(DutyDue.NO_DATE);
    for (String clause : clauses) {
      step.addClauses(Clause.of(clause));
    }
    return step;
  }

  private static Measure.Builder must(String clause, Role actor, Act act) {
    Measure.Builder measure = Measure.builder();
    measure.clause(Clause.of(clause)).actor(actor).act(act).modality(Modality.MUST);
    return measure;
  }

  /** Section 6 is for grades 5 to 8. */
  private static Measure.Builder classTeacher(String clause, Act act) {
    return must(clause, Role.CLASS_TEACHER, act).when(new GradeIs(Band.between(5, 8)));
  }

  private static Condition done(Act act) {
    return FactIs.of(act.code());
  }

  private static FollowUpStep identification() {
    return step("identification", "3.1", "6.6")
        .addThen(
            must("3.1", Role.SOCIAL_EDUCATOR, IDENTIFY).build(),
            classTeacher("6.6", IDENTIFY).build())
        .build();
  }

  private static FollowUpStep meeting(Taken taken) {
    FollowUpStep.Builder step = step("meeting", "3.4", "6.7")
        .addThen(invited(must("3.4", SPECIALIST, MEETING)), invited(classTeacher("6.7", MEETING)))
        .addReadings(PilenaiReadings.MEETING);
    return taken.is(PilenaiReadings.MEETING, "identified-first")
        ? step.when(done(IDENTIFY)).build()
        : step.build();
  }

  private static Measure invited(Measure.Builder measure) {
    return measure.addAddressees(Role.PARENT, Role.STUDENT, TEACHER).build();
  }

  private static FollowUpStep causes(Taken taken) {
    boolean after = taken.is(PilenaiReadings.CAUSES, "after-meeting");
    return step("causes", "6.7")
        .when(done(after ? MEETING : IDENTIFY))
        .addThen(
            invited(must("3.2", SPECIALIST, FIND_CAUSES)),
            classTeacher("6.7", FIND_CAUSES).build())
        .addReadings(PilenaiReadings.CAUSES)
        .build();
  }

  /** That consultations are assigned the clauses take as given; they do not say by whom. */
  private static FollowUpStep consultations(Taken taken) {
    boolean may = taken.is(PilenaiReadings.CONSULTATIONS, "may");
    return step("consultations", "3.3")
        .when(done(FIND_CAUSES))
        .addThen(must("3.3", Role.SCHOOL, Act.of("assign-consultations"))
            .addAddressees(Role.STUDENT)
            .modality(may ? Modality.MAY : Modality.MUST)
            .build())
        .keptWhen(ASSIGNED)
        .addReadings(PilenaiReadings.CONSULTATIONS)
        .build();
  }

  private static FollowUpStep watch() {
    Act act = Act.of("watch-consultation-attendance");
    return step("watch", "3.3", "6.8")
        .when(TAKEN_PLACE)
        .addThen(must("3.3", SPECIALIST, act).build(), classTeacher("6.8", act).build())
        .keptWhen(ALL_RECORDED)
        .build();
  }

  /** The text names nobody who decides. */
  private static FollowUpStep decision(Taken taken) {
    boolean causes = taken.is(PilenaiReadings.DECISION, "after-causes");
    return step("decision", "3.5")
        .when(causes ? done(FIND_CAUSES) : AllOf.of(done(FIND_CAUSES), TAKEN_PLACE, ALL_RECORDED))
        .addThen(
            must("3.5", Role.SCHOOL, Act.of("adapt-programme"))
                .addAddressees(Role.STUDENT)
                .modality(Modality.MAY)
                .build(),
            must("3.5", Role.SCHOOL, Act.of("refer-to-psychological-service"))
                .addAddressees(Role.STUDENT)
                .modality(Modality.MAY)
                .build())
        .addReadings(PilenaiReadings.DECISION)
        .build();
  }
}
