package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ladders of a regulation and the period by which they are decided. Immutable.
 *
 * @param decidedPer the period for which rows are decided, at whose end, or on the day of the decision, conditions are asked; a ladder may have one of its own
 * @param ladders the ladders; rows of different ladders stand beside each other
 */
public record EscalationPolicy(
    @Required Window decidedPer, @Required List<Ladder> ladders) implements Serializable {
  /** Refuses a period that is none, a ladder that stands twice, and a clause that is decided for two kinds of periods. */
  public EscalationPolicy {
    Check.given("escalation.decidedPer", decidedPer);
    checkPeriod("escalation.decidedPer", decidedPer);
    ladders = Check.list("escalation.ladders", ladders);
    Check.distinct("escalation.ladders", ladders.stream().map(Ladder::key).toList());
    checkClauses(decidedPer, ladders);
  }

  /** Refuses a window that is not one of periods that follow one another. */
  static void checkPeriod(String name, Window per) {
    boolean period = switch (per.kind()) {
      case DAY, CALENDAR_MONTH, TERM, SCHOOL_YEAR -> true;
      case WEEK, PREVIOUS_MONTH, WHOLE_RECORD, ROLLING, SINCE_ACT, SPELL -> false;
    };
    Check.that(period, name, per, "must be a day, a calendar month, a term or a school year");
  }

  /** A measure taken under a clause answers one period, so the clause has one kind of period. */
  private static void checkClauses(Window decidedPer, List<Ladder> ladders) {
    Map<Clause, Window> periods = new LinkedHashMap<>();
    for (Ladder ladder : ladders) {
      Window per = ladder.decidedPer().orElse(decidedPer);
      for (LadderRow row : ladder.rows()) {
        Window other = periods.putIfAbsent(row.clause(), per);
        Check.that(
            other == null || other.equals(per),
            "escalation.ladders",
            row.clause(),
            "must not be decided for two kinds of periods");
      }
    }
  }

  /**
   * The kinds of periods for which ladders are decided.
   *
   * @return each once, the policy's own first, then those of ladders in their order
   */
  public List<Window> periodKinds() {
    Set<Window> kinds = new LinkedHashSet<>(List.of(decidedPer));
    ladders.forEach(ladder -> kinds.add(ladder.decidedPer().orElse(decidedPer)));
    return List.copyOf(kinds);
  }

  /**
   * The ladders that are decided for one kind of period.
   *
   * @param per the kind of period
   * @return the ladders, in the order of the policy
   */
  public List<Ladder> ladders(Window per) {
    return ladders.stream()
        .filter(ladder -> ladder.decidedPer().orElse(decidedPer).equals(per))
        .toList();
  }
}
