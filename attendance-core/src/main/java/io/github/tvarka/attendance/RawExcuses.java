package io.github.tvarka.attendance;

import io.github.tvarka.policy.lint.RawPolicy;
import java.util.List;

/** Reads what a policy that was written down says of excuses, taking whatever is there. */
final class RawExcuses {
  private final RawPolicy raw;

  RawExcuses(RawPolicy raw) {
    this.raw = raw;
  }

  void read(WrittenPart excuses) {
    rule(excuses.part("notice"));
    excuses.parts("allowances").forEach(this::allowance);
    excuses.parts("duties").forEach(duty -> {
      duty.clause();
      duty.part("giver").condition("when", RawPolicy.Asks.STUDENT);
    });
  }

  private void rule(WrittenPart rule) {
    rule.text("clause").ifPresent(raw.names()::clause);
    rule.readings();
    rule.parts("givers").forEach(giver -> giver.condition("when", RawPolicy.Asks.STUDENT));
  }

  private void allowance(WrittenPart allowance) {
    String clause = allowance.clause();
    allowance.readings();
    rule(allowance.part("notice"));
    allowance.part("refused").readings();
    for (WrittenPart tier : allowance.parts("tiers")) {
      List<String> within = List.of(tier.clause(), clause);
      tier.text("approverClause").ifPresent(raw.names()::clause);
      tier.readings();
      tier.condition("appliesTo", RawPolicy.Asks.DAYS_BEFORE);
      tier.parts("limits").forEach(limit -> limit(limit, within));
    }
  }

  private void limit(WrittenPart written, List<String> within) {
    WrittenPart limit = written.in(within.get(0));
    limit.readings();
    limit
        .text("clause")
        .ifPresent(clause -> raw.names().ownClause(limit.place().at("clause"), clause, within));
    if (limit.has("otherwise")) {
      limit(limit.part("otherwise"), within);
    }
  }
}
