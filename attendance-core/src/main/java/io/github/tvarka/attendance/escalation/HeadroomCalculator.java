package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds how many more unexcused lessons bring each row about, by asking the same ladders with so many more, at each number where an
 * answer can change. Immutable and thread-safe;
 * made once for a policy.
 */
public final class HeadroomCalculator {
  private final Source source;
  private final EscalationPolicy policy;
  private final Set<CounterKey> counters;

  private HeadroomCalculator(Source source, EscalationPolicy policy, Set<CounterKey> counters) {
    this.source = source;
    this.policy = policy;
    this.counters = counters;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy the ladders of the edition
   * @param counters the counters that grow with each unexcused lesson; of those counted in each subject by itself, with each of the subject
   * @return the calculator
   */
  public static HeadroomCalculator of(
      Source source, EscalationPolicy policy, Set<CounterKey> counters) {
    return new HeadroomCalculator(source, policy, new LinkedHashSet<>(counters));
  }

  /**
   * The headroom of each row that does not hold and could come about in the period of its ladder.
   *
   * @param facts the facts, asked for the day from which more lessons would be missed
   * @param lessons the lessons of a school day, past or to come
   * @return the rows in the order of the ladders; rows that no number of lessons of the period brings about are left out
   */
  public List<Headroom> headroom(
      ConditionContext facts, Function<LocalDate, List<TimetabledLesson>> lessons) {
    List<Headroom> result = new ArrayList<>();
    for (Ladder ladder : policy.ladders()) {
      Window per = ladder.decidedPer().orElse(policy.decidedPer());
      per.range(facts.at(), facts.calendar()).ifPresent(period -> {
        for (LadderDecider decider : LadderDecider.of(source, ladder, facts)) {
          result.addAll(headroom(decider, facts.in(period), lessons));
        }
      });
    }
    return List.copyOf(result);
  }

  private List<Headroom> headroom(
      LadderDecider ladder,
      ConditionContext facts,
      Function<LocalDate, List<TimetabledLesson>> lessons) {
    Map<LocalDate, Integer> byDay = new LinkedHashMap<>();
    for (LocalDate day : facts.calendar().schoolDays(facts.period())) {
      byDay.put(day, (int) lessons.apply(day).stream()
          .filter(lesson -> ladder.scope().isEmpty() || lesson.subject().equals(ladder.scope()))
          .count());
    }
    int most = byDay.values().stream().mapToInt(Integer::intValue).sum();
    return headroom(ladder, facts, most).stream()
        .map(row -> row.within(facts.at(), byDay))
        .toList();
  }

  private List<Headroom> headroom(LadderDecider ladder, ConditionContext facts, int most) {
    List<Seen> now = ladder.decide(facts);
    Map<Integer, Headroom> found = new TreeMap<>();
    for (int further : TurningPoints.of(ladder.findings(facts), most)) {
      List<Seen> then = ladder.decide(with(facts, ladder.scope(), further));
      for (int row = 0; row < now.size(); row++) {
        if (comesAbout(now.get(row), then.get(row))) {
          boolean certain = then.get(row).standing() == LadderResolver.Standing.HOLDS;
          found.putIfAbsent(
              row,
              new Headroom(
                  source.cite(then.get(row).row().clause()),
                  ladder.scope(),
                  further,
                  certain,
                  Optional.empty()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean comesAbout(Seen now, Seen then) {
    return switch (now.standing()) {
      case HOLDS -> false;
      case NOT_KNOWN -> then.standing() == LadderResolver.Standing.HOLDS;
      case YIELDS, CONFLICTS, DOES_NOT_HOLD ->
        then.standing() == LadderResolver.Standing.HOLDS
            || then.standing() == LadderResolver.Standing.NOT_KNOWN;
    };
  }

  private ConditionContext with(ConditionContext facts, Optional<String> scope, int further) {
    return Scenario.further(facts, (question, measured) -> {
      CounterKey counter = question.counter();
      boolean ofScope = counter.scope().isEmpty() || counter.scope().equals(scope);
      boolean grows = ofScope && counters.contains(counter.base());
      return grows && question.range().contains(facts.at())
          ? new Measured(measured.amount().plus(Fraction.of(further)), measured.needs())
          : measured;
    });
  }
}
