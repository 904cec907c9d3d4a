package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Walks a policy for the clauses it holds and the readings it rests on. */
final class PolicyClauses {
  private final Map<Clause, HeldClause> held = new TreeMap<>();

  private PolicyClauses() {}

  static List<HeldClause> of(AttendancePolicy policy) {
    PolicyClauses clauses = new PolicyClauses();
    policy
        .provisions()
        .forEach(provision ->
            clauses.add(provision.clause(), provision.kind(), "Provision", "provisions"));
    policy
        .lateness()
        .ifPresent(rule -> clauses.add(rule.clause(), ClauseKind.RULE, "LatenessRule", "lateness"));
    policy.counters().stream()
        .flatMap(counter -> counter.conversion().stream())
        .forEach(made -> clauses.add(made.clause(), ClauseKind.RULE, "Conversion", "counters"));
    clauses.excuses(policy.excuses());
    policy.escalation().ladders().forEach(clauses::ladder);
    clauses.duties(policy);
    return List.copyOf(clauses.held.values());
  }

  private void add(Clause clause, ClauseKind kind, String type, String member) {
    held.putIfAbsent(clause, new HeldClause(clause, kind, type, member));
  }

  private void excuses(ExcusePolicy excuses) {
    for (Allowance allowance : excuses.allowances()) {
      String path = "excuses.allowances[" + allowance.ground() + "]";
      for (AllowanceTier tier : allowance.tiers()) {
        add(tier.clause(), ClauseKind.RULE, "AllowanceTier", path + ".tiers");
        tier.limits()
            .forEach(limit -> limit
                .clause()
                .ifPresent(
                    clause -> add(clause, ClauseKind.RULE, "AllowanceLimit", path + ".limits")));
      }
      add(allowance.clause(), ClauseKind.RULE, "Allowance", path);
    }
    add(excuses.notice().clause(), ClauseKind.RULE, "NoticeRule", "excuses.notice");
    for (Allowance allowance : excuses.allowances()) {
      String path = "excuses.allowances[" + allowance.ground() + "].notice";
      allowance.notice().ifPresent(rule -> add(rule.clause(), ClauseKind.RULE, "NoticeRule", path));
    }
    for (NoticeDuty duty : excuses.duties()) {
      add(duty.clause(), ClauseKind.DUTY, "NoticeDuty", "excuses.duties");
    }
    excuses.allowances().forEach(this::approvers);
  }

  /** The clauses that only say who excuses, after those that say what. */
  private void approvers(Allowance allowance) {
    String path = "excuses.allowances[" + allowance.ground() + "].approver";
    for (AllowanceTier tier : allowance.tiers()) {
      tier.approverClause()
          .ifPresent(clause -> add(clause, ClauseKind.RULE, "AllowanceTier", path));
    }
  }

  private void duties(AttendancePolicy policy) {
    policy
        .notices()
        .duties()
        .forEach(duty -> add(duty.clause(), ClauseKind.DUTY, "Duty", "notices.duties"));
    policy
        .notices()
        .channels()
        .forEach(rule -> add(rule.clause(), ClauseKind.RULE, "ChannelRule", "notices.channels"));
    policy.duties().forEach(duty -> add(duty.clause(), ClauseKind.DUTY, "Duty", "duties"));
    policy.forms().forEach(form -> add(form.clause(), ClauseKind.FORM, "ExplanationForm", "forms"));
  }

  private void ladder(Ladder ladder) {
    String path = "escalation.ladders[" + ladder.key() + "].rows";
    for (LadderRow row : ladder.rows()) {
      add(row.clause(), ClauseKind.RULE, "LadderRow", path);
      row.then()
          .forEach(measure -> measure
              .clause()
              .ifPresent(clause ->
                  add(clause, ClauseKind.DUTY, "Measure", path + "[" + row.clause() + "].then")));
    }
  }
}
