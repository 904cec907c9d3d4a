package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.text.Spelling;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What may have been done under each clause of an edition.
 *
 * @param acts what the rows and duties of a clause order, in the order of clauses
 * @param periods for which kind of period the rows of a clause are decided
 * @param asked acts that conditions ask about; one that no clause orders may have been done under a clause of another regulation
 */
record OrderedActs(Map<Clause, Set<Act>> acts, Map<Clause, Window> periods, Set<Act> asked) {
  static OrderedActs of(AttendancePolicy policy) {
    OrderedActs ordered =
        new OrderedActs(new TreeMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    for (Ladder ladder : policy.escalation().ladders()) {
      Window per = ladder.decidedPer().orElse(policy.escalation().decidedPer());
      ladder.rows().forEach(row -> ordered.add(row, per));
    }
    policy.allDuties().forEach(duty -> ordered.of(duty.clause()).add(duty.act()));
    PolicyConditions.of(policy).flatMap(Condition::walk).forEach(ordered::ask);
    ordered.acts.values().forEach(ordered.asked::removeAll);
    return ordered;
  }

  private Set<Act> of(Clause clause) {
    return acts.computeIfAbsent(clause, key -> new LinkedHashSet<>());
  }

  private void add(LadderRow row, Window per) {
    of(row.clause());
    periods.put(row.clause(), per);
    for (Measure measure : row.then()) {
      of(row.clause()).addAll(measure.acts());
      measure.clause().ifPresent(clause -> of(clause).addAll(measure.acts()));
      measure.clause().ifPresent(clause -> periods.putIfAbsent(clause, per));
      measure.lasts().map(Lasting::from).ifPresent(asked::add);
    }
  }

  private void ask(Condition condition) {
    if (condition instanceof Held question) {
      asked.add(question.held());
    }
    PolicyConditions.window(condition)
        .filter(window -> window.kind() == Window.Kind.SINCE_ACT)
        .flatMap(Window::name)
        .map(Act::of)
        .ifPresent(asked::add);
  }

  boolean knows(TakenMeasure taken) {
    return acts.getOrDefault(taken.clause(), Set.of()).contains(taken.act())
        || asked.contains(taken.act());
  }

  /** The kind of period that a measure answers; empty for what no row orders. */
  Optional<Window> period(TakenMeasure taken) {
    return acts.getOrDefault(taken.clause(), Set.of()).contains(taken.act())
        ? Optional.ofNullable(periods.get(taken.clause()))
        : Optional.empty();
  }

  /** What is wrong with the clause or the act of a measure that is not known: the field, its value in brackets, and the rule. */
  IllegalArgumentException unknown(TakenMeasure taken) {
    Set<Act> ofClause = acts.getOrDefault(taken.clause(), Set.of());
    if (ofClause.isEmpty()) {
      return unknownClause(taken);
    }
    String rule = Spelling.rule(
        "must be what clause " + taken.clause() + " orders:", taken.act().code(), ofClause);
    return refusal("measures.act (" + taken.act() + ") " + rule);
  }

  private IllegalArgumentException unknownClause(TakenMeasure taken) {
    String clause = taken.clause().number();
    List<Clause> withAct = clausesThat(ordered -> ordered.contains(taken.act()));
    List<Clause> any = clausesThat(ordered -> !ordered.isEmpty());
    String rule = any.isEmpty()
        ? "must not be given: no clause orders a measure or a duty"
        : withAct.isEmpty()
            ? Spelling.rule("must be a clause that orders a measure or a duty:", clause, any)
            : Spelling.rule("must be a clause that orders " + taken.act() + ":", clause, withAct);
    return refusal("measures.clause (" + clause + ") " + rule);
  }

  private List<Clause> clausesThat(Predicate<Set<Act>> order) {
    return acts.entrySet().stream()
        .filter(entry -> order.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static IllegalArgumentException refusal(String message) {
    return new IllegalArgumentException(message);
  }
}
