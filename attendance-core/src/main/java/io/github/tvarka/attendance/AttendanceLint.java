package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.lint.LintFinding;
import io.github.tvarka.policy.lint.PolicyLint;
import io.github.tvarka.policy.lint.RawLadder;
import io.github.tvarka.policy.lint.RawPolicy;
import io.github.tvarka.policy.lint.RawRow;
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
    RawPolicy raw = new RawPolicy();
    raw.edition(
        policy.edition().name(),
        policy.edition().from().toString(),
        policy.edition().to().map(LocalDate::toString).orElse(null));
    policy
        .counters()
        .forEach(counter -> raw.counter(counter.key().code(), !counter.wholeNumbers()));
    policy
        .readings()
        .forEach(reading -> raw.reading(reading.key(), reading.clause().number()));
    policy.escalation().ladders().forEach(ladder -> ladder(ladder, raw));
    policy.allDuties().forEach(duty -> {
      raw.orders(duty.clause().number());
      duty.when().ifPresent(when -> raw.condition("duty " + duty.clause(), when));
    });
    PolicyChecks.tiers(policy.excuses())
        .forEach(tier -> tier.appliesTo()
            .ifPresent(condition -> raw.condition("tier " + tier.clause(), condition)));
    return raw;
  }

  private static void ladder(Ladder ladder, RawPolicy raw) {
    List<RawRow> rows = ladder.rows().stream()
        .map(row -> RawRow.of(row.clause().number(), row.when(), row.readings()))
        .toList();
    RawLadder written = RawLadder.of(ladder.key(), stands(ladder.resolution()), rows);
    raw.ladder(ladder.resolutionReading().map(written::settledBy).orElse(written));
    ladder.rows().forEach(row -> {
      row.appliesTo().ifPresent(who -> raw.condition("row " + row.clause(), who));
      row.then().forEach(measure -> {
        measure.clause().ifPresent(clause -> raw.orders(clause.number()));
        measure.when().ifPresent(when -> raw.condition("row " + row.clause(), when));
      });
    });
  }

  static RawLadder.Stands stands(Resolution resolution) {
    return switch (resolution) {
      case LOWEST -> RawLadder.Stands.FIRST;
      case HIGHEST -> RawLadder.Stands.LAST;
      case ALL -> RawLadder.Stands.ALL;
      case EXACTLY_ONE -> RawLadder.Stands.NONE;
    };
  }
}
