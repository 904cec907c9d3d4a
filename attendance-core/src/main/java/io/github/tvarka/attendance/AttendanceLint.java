package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.lint.LintFinding;
import io.github.tvarka.policy.lint.PolicyLint;
import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RawPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Finds what is wrong with the rows of an attendance regulation: rows that overlap or leave a gap, that never hold or are out of order, and what
 * they name but nobody declares.
 *
 * <p>A policy refuses the worst when it is made; the same is found in what a JSON reader gives, before a policy is made of it. For example,
 * {@link io.github.tvarka.attendance.preset.Rukainiai2023} has 7 lessons in 17.1 and in 17.2, which its reading {@code seven-lessons} settles.
 */
public final class AttendanceLint {
  private AttendanceLint() {}

  /**
   * Examines a policy.
   *
   * @param policy the policy
   * @return all findings, in the same order each time; last the declared readings
   */
  public static List<LintFinding> of(AttendancePolicy policy) {
    return of(policy, MeasureLog.EMPTY);
  }

  /**
   * Examines a policy, and the measures that are on record under it.
   *
   * @param policy the policy
   * @param measures the measures taken
   * @return all findings, in the same order each time; last the declared readings
   */
  public static List<LintFinding> of(AttendancePolicy policy, MeasureLog measures) {
    RawPolicy raw = raw(Check.given("policy", policy));
    measures.measures().forEach(taken -> raw.measure(taken.clause().number()));
    return PolicyLint.of(raw);
  }

  /**
   * Examines a policy as it was written down, or a case with one; nothing that stands there makes it throw.
   *
   * @param json what a JSON reader gives for an object: maps, lists, texts, numbers, truths and nulls
   * @return all findings, in the same order each time; last the declared readings
   */
  public static List<LintFinding> of(Map<?, ?> json) {
    return PolicyLint.of(new RawAttendance().read(Check.given("json", json)));
  }

  private static RawPolicy raw(AttendancePolicy policy) {
    PolicyWalk walk = new PolicyWalk()
        .provisions(policy.provisions())
        .excuses(policy.excuses())
        .notices(policy.notices())
        .counters(policy.counters())
        .escalation(policy.escalation())
        .duties(policy.duties())
        .forms(policy.forms())
        .readings(policy.readings())
        .vocabulary(policy.vocabulary());
    policy.lateness().ifPresent(walk::lateness);
    Edition edition = policy.edition();
    return walk.raw()
        .edition(
            RawPlace.of(edition.name(), "edition"),
            edition.from().toString(),
            edition.to().map(LocalDate::toString).orElse(null));
  }
}
