package io.github.tvarka.progress.followup;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.util.List;

/** Steps of a regulation made up for tests: a meeting within five school days, then consultations, then perhaps a decision. */
final class Steps {
  static final FollowUpStep MEETING = FollowUpStep.builder()
      .key("meeting")
      .addClauses(Clause.of("5.2"))
      .addThen(must(Role.CLASS_TEACHER, "three-way-meeting"), may(Role.HEAD, "attend-meeting"))
      .due(DutyDue.ofSchoolDays(5))
      .build();
  static final FollowUpStep CAUSES = FollowUpStep.builder()
      .key("causes")
      .addClauses(Clause.of("5.3"))
      .when(FactIs.of("three-way-meeting"))
      .addThen(must(Role.SOCIAL_EDUCATOR, "find-causes"), must(Role.CLASS_TEACHER, "tell-parents"))
      .due(DutyDue.ofCalendarDays(10))
      .build();
  static final FollowUpStep WATCH = FollowUpStep.builder()
      .key("watch")
      .addClauses(Clause.of("5.4"), Clause.of("6.1"))
      .when(consultations("assigned", Band.atLeast(1)))
      .addThen(must(Role.SUBJECT_TEACHER, "watch-consultations"))
      .keptWhen(consultations("unrecorded", Band.atMost(0)))
      .due(DutyDue.NO_DATE)
      .build();
  static final FollowUpStep DECISION = FollowUpStep.builder()
      .key("decision")
      .addClauses(Clause.of("5.5"))
      .when(consultations("missed", Band.atLeast(2)))
      .addThen(may(Role.SCHOOL, "adapt-programme"), may(Role.SCHOOL, "refer"))
      .due(DutyDue.NO_DATE)
      .build();
  static final FollowUpPolicy POLICY =
      new FollowUpPolicy(Clause.of("5.1"), List.of(MEETING, CAUSES, WATCH, DECISION));

  private Steps() {}

  private static Count consultations(String which, Band band) {
    return Count.of(CounterKey.of(which + "-consultations"), Window.SCHOOL_YEAR, band);
  }

  private static Measure must(Role actor, String act) {
    return measure(actor, act, Modality.MUST);
  }

  private static Measure may(Role actor, String act) {
    return measure(actor, act, Modality.MAY);
  }

  private static Measure measure(Role actor, String act, Modality modality) {
    return Measure.builder().actor(actor).act(Act.of(act)).modality(modality).build();
  }
}
