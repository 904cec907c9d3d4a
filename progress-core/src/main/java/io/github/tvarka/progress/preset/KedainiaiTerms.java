package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.util.List;
import java.util.stream.Stream;

/** What several clauses share: roles, months, and how duties and measures are written down. */
final class KedainiaiTerms {
  static final Role SPECIALIST = Role.of("education-assistance-specialist");
  static final Role ADMINISTRATION = Role.of("administration");
  static final Role MODEL_GROUP = Role.of("progress-model-group");
  static final Role METHODS_GROUP = Role.of("methods-group");

  /** Clause 9.2: the months of the class hours for the model. */
  static final List<MonthSpan> CLASS_HOURS = months("11", "02", "05-06");

  private KedainiaiTerms() {}

  static List<MonthSpan> months(String... months) {
    return Stream.of(months).map(MonthSpan::parse).toList();
  }

  static Measure measure(Role actor, String act, Role... addressees) {
    Measure.Builder measure = Measure.builder();
    measure.actor(actor).act(Act.of(act)).modality(Modality.MUST).addAddressees(addressees);
    return measure.build();
  }

  /** Once in each of some months. */
  static Duty inMonths(String clause, Role actor, String act, List<MonthSpan> months) {
    return duty(clause, actor, act)
        .trigger(new DutyTrigger.InMonths(months))
        .due(DutyDue.PERIOD_END)
        .build();
  }

  /** All the time, with no date. */
  static Duty standing(String clause, Role actor, String act, Role... addressees) {
    return duty(clause, actor, act, addressees)
        .trigger(DutyTrigger.Standing.ALWAYS)
        .due(DutyDue.NO_DATE)
        .build();
  }

  /** Each time that something happens; the text sets no date. */
  static Duty onEvent(String clause, Role actor, String act, String event, Role... addressees) {
    return duty(clause, actor, act, addressees)
        .trigger(DutyTrigger.OnEvent.of(event))
        .due(DutyDue.NO_DATE)
        .build();
  }

  static Duty.Builder duty(String clause, Role actor, String act, Role... addressees) {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of(clause))
        .actor(actor)
        .act(Act.of(act))
        .modality(Modality.MUST)
        .addAddressees(addressees);
    return duty;
  }
}
