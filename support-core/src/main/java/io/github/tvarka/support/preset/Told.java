package io.github.tvarka.support.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.duty.Responsibility;
import io.github.tvarka.support.duty.SupportPhase;
import java.util.List;
import java.util.Optional;

/** How one sentence of the regulation becomes responsibilities: it stands all the time, has no date, and has to be done. */
record Told(
    String clause,
    SupportPhase phase,
    String act,
    List<Role> addressees,
    DutyTrigger trigger,
    Optional<FactIs> when,
    List<String> channels) {
  static Told that(String clause, SupportPhase phase, String act) {
    return new Told(
        clause, phase, act, List.of(), DutyTrigger.Standing.ALWAYS, Optional.empty(), List.of());
  }

  /** For or with these people. */
  Told to(Role... roles) {
    return new Told(clause, phase, act, List.of(roles), trigger, when, channels);
  }

  /** Each time that something happens. */
  Told on(String event) {
    return new Told(clause, phase, act, addressees, DutyTrigger.OnEvent.of(event), when, channels);
  }

  /** Where a fact holds. */
  Told where(String fact) {
    return new Told(
        clause, phase, act, addressees, trigger, Optional.of(FactIs.of(fact)), channels);
  }

  /** By these means. */
  Told by(String... means) {
    return new Told(clause, phase, act, addressees, trigger, when, List.of(means));
  }

  Responsibility of(Role actor) {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of(clause))
        .actor(actor)
        .act(Act.of(act))
        .addAllAddressees(addressees)
        .modality(Modality.MUST)
        .trigger(trigger)
        .due(DutyDue.NO_DATE)
        .addAllChannels(channels);
    when.ifPresent(duty::when);
    return new Responsibility(phase, duty.build());
  }
}
