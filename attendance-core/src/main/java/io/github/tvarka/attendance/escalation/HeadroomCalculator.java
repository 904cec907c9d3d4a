package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds how many more unexcused lessons bring each row about, by asking the same ladders with so many more, at each number where an
 * answer can change. Immutable and thread-safe; made once for a policy.
 *
 * <p>Where it hangs on which lessons they are - of how many days, or of which subject - a row is brought about perhaps.
 */
public final class HeadroomCalculator {
  private final Source source;
  private final EscalationPolicy policy;
  private final Map<CounterKey, Interval> growths;

  private HeadroomCalculator(
      Source source, EscalationPolicy policy, Map<CounterKey, Interval> growths) {
    this.source = source;
    this.policy = policy;
    this.growths = growths;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy the ladders of the edition
   * @param growths the least and the most that one more unexcused lesson adds to each counter; where each subject is counted by itself, one
   *     of that subject; nothing to a counter that is not there
   * @return the calculator
   */
  public static HeadroomCalculator of(
      Source source, EscalationPolicy policy, Map<CounterKey, Interval> growths) {
    return new HeadroomCalculator(source, policy, new LinkedHashMap<>(growths));
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
    Growth growth = new Growth(growths, ladder.scope());
    boolean evenly = ladder.counters(facts).allMatch(growth::evenly);
    Map<Integer, Headroom> found = new TreeMap<>();
    for (int further : TurningPoints.of(ladder.findings(facts), growth, most)) {
      ConditionContext more = with(facts, growth, further);
      List<Seen> then = evenly ? ladder.decide(more) : ladder.asFound(more);
      for (int row = 0; row < now.size(); row++) {
        if (comesAbout(now.get(row), then.get(row))) {
          boolean holds = then.get(row).standing() == LadderResolver.Standing.HOLDS;
          boolean certain = holds && (evenly || !then.get(row).atLeast());
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

  private static ConditionContext with(ConditionContext facts, Growth growth, int further) {
    return Scenario.further(
        facts,
        (question, measured) -> question.sees(facts.at())
            ? growth.after(question.counter(), measured, further)
            : measured);
  }
}
