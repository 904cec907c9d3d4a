package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.lint.LintFinding;
import io.github.tvarka.policy.lint.PartReader;
import io.github.tvarka.policy.lint.PolicyLint;
import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RawPolicy;
import io.github.tvarka.policy.lint.RefusedParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Finds what is wrong with the rows of an attendance regulation: rows that overlap or leave a gap, that never hold or are out of order, and what
 * they name but nobody declares.
 *
 * <p>A policy refuses what contradicts itself when it is made, see {@link AttendancePolicy}; the same is found in what a JSON reader gives, before a
 * policy is made of it, all at once. For example,
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

  /**
   * Examines a policy as it was written down, or a case with one, and tells too what each of its parts is refused for by itself: what is missing,
   * unknown, of another kind or against the rules of its type. Nothing that a policy would be refused for is passed over.
   *
   * <p>Of one part only the first such thing is told, of parts beside each other that of each.
   *
   * @param json what a JSON reader gives for an object: maps, lists, texts, numbers, truths and nulls
   * @param reader makes values of its parts
   * @return all findings, in the same order each time; first of parts that are refused, last the declared readings
   */
  public static List<LintFinding> of(Map<?, ?> json, PartReader reader) {
    RefusedParts refused = new RefusedParts(reader);
    new AttendanceParts(refused).read(Check.given("json", json));
    return refused.beside(of(json));
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
    policy.grades().ifPresent(walk::grades);
    Edition edition = policy.edition();
    return walk.raw()
        .edition(
            RawPlace.of(edition.name(), "edition"),
            edition.from().toString(),
            edition.to().map(LocalDate::toString).orElse(null));
  }
}
