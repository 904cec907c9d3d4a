package io.github.tvarka.attendance;

import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RawPolicy;
import java.util.List;

/** Walks what a policy says of excuses. */
final class ExcuseWalk {
  private final RawPolicy raw;

  ExcuseWalk(RawPolicy raw) {
    this.raw = raw;
  }

  void walk(ExcusePolicy excuses) {
    RawPlace place = RawPlace.of("excuses", "excuses");
    rule(place.at("notice"), excuses.notice());
    for (int i = 0; i < excuses.allowances().size(); i++) {
      Allowance allowance = excuses.allowances().get(i);
      allowance(place.at("allowances[" + i + "]").in(allowance.clause().number()), allowance);
    }
    for (int i = 0; i < excuses.duties().size(); i++) {
      NoticeDuty duty = excuses.duties().get(i);
      RawPlace at = place.at("duties[" + i + "]").in(duty.clause().number());
      raw.names().clause(duty.clause().number());
      PolicyWalk.giver(raw, at.at("giver"), duty.giver());
    }
  }

  private void rule(RawPlace at, NoticeRule rule) {
    RawPlace place = at.in(rule.clause().number());
    raw.names().clause(rule.clause().number());
    raw.restsOn(place.at("readings"), rule.readings());
    PolicyWalk.givers(raw, place, rule.givers());
  }

  private void allowance(RawPlace place, Allowance allowance) {
    raw.names().clause(allowance.clause().number());
    raw.restsOn(place.at("readings"), allowance.readings());
    allowance.notice().ifPresent(rule -> rule(place.at("notice"), rule));
    allowance
        .refused()
        .ifPresent(days -> raw.restsOn(place.at("refused").at("readings"), days.readings()));
    for (int i = 0; i < allowance.tiers().size(); i++) {
      AllowanceTier tier = allowance.tiers().get(i);
      RawPlace at = place.at("tiers[" + i + "]").in(tier.clause().number());
      tier(at, tier);
      List<String> within = List.of(tier.clause().number(), allowance.clause().number());
      for (int of = 0; of < tier.limits().size(); of++) {
        limit(at.at("limits[" + of + "]"), tier.limits().get(of), within);
      }
    }
  }

  private void tier(RawPlace place, AllowanceTier tier) {
    raw.names().clause(tier.clause().number());
    tier.approverClause().ifPresent(clause -> raw.names().clause(clause.number()));
    raw.restsOn(place.at("readings"), tier.readings());
    tier.appliesTo()
        .ifPresent(whom -> raw.condition(place.at("appliesTo"), whom, RawPolicy.Asks.DAYS_BEFORE));
  }

  private void limit(RawPlace place, AllowanceLimit limit, List<String> within) {
    raw.restsOn(place.at("readings"), limit.readings());
    limit
        .clause()
        .ifPresent(clause -> raw.names().ownClause(place.at("clause"), clause.number(), within));
    limit.otherwise().ifPresent(other -> limit(place.at("otherwise"), other, within));
  }
}
