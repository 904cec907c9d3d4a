package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a nomination's policy must not contradict, and where its clauses and readings stand. */
final class NominationChecks {
  private NominationChecks() {}

  static List<CounterKey> counters(List<NominationCriterion> criteria, List<PrizeCounter> prizes) {
    return Check.distinct(
        "nomination.criteria",
        Stream.concat(
                criteria.stream().map(NominationCriterion::key),
                prizes.stream().map(PrizeCounter::key))
            .toList());
  }

  static void grounds(List<NominationGround> grounds, List<CounterKey> known) {
    for (NominationGround ground : grounds) {
      String where = "ground " + ground.key() + ".when";
      ground.when().stream().flatMap(Condition::walk).forEach(part -> {
        Check.that(
            answered(part), where, part, "must ask for age, grade, facts, criteria or prizes");
        if (part instanceof Count count) {
          known(where, count.count(), known);
        }
      });
    }
  }

  private static boolean answered(Condition part) {
    return part instanceof AgeIs
        || part instanceof GradeIs
        || part instanceof FactIs
        || part instanceof Count
        || part instanceof AllOf
        || part instanceof AnyOf
        || part instanceof Not;
  }

  static void points(List<PointsTable> points, List<CounterKey> known) {
    points.stream()
        .flatMap(PointsTable::walk)
        .forEach(table -> known("points.criterion", table.criterion(), known));
  }

  private static void known(String where, CounterKey key, List<CounterKey> known) {
    Check.that(known.contains(key), where, key, "must be one of the criteria " + known);
  }

  static List<HeldClause> held(NominationPolicy policy) {
    List<HeldClause> held = new ArrayList<>();
    held.add(rule(policy.clause(), "NominationPolicy", "clause"));
    policy
        .grounds()
        .forEach(ground ->
            held.add(rule(ground.clause(), "NominationGround", "grounds[" + ground.key() + "]")));
    policy.prizes().forEach(count -> held.add(rule(count.clause(), "PrizeCounter", "prizes")));
    policy.points().forEach(table -> held.add(rule(table.clause(), "PointsTable", "points")));
    policy
        .competitions()
        .ifPresent(rows -> held.add(rule(rows.clause(), "CompetitionPoints", "competitions")));
    policy.limit().ifPresent(limit -> held.add(rule(limit.clause(), "CandidateLimit", "limit")));
    return List.copyOf(held);
  }

  private static HeldClause rule(Clause clause, String type, String member) {
    return new HeldClause(clause, ClauseKind.RULE, type, member);
  }

  static List<String> readings(NominationPolicy policy) {
    List<String> keys = new ArrayList<>(policy.readings());
    policy.grounds().forEach(ground -> keys.addAll(ground.readings()));
    policy.prizes().forEach(count -> keys.addAll(count.readings()));
    policy.points().stream()
        .flatMap(PointsTable::walk)
        .forEach(table -> keys.addAll(table.readings()));
    policy.limit().ifPresent(limit -> keys.addAll(limit.readings()));
    return List.copyOf(keys);
  }
}
