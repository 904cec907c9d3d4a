package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import java.util.List;
import java.util.Optional;

/** The ladders of a policy with whatever depends on it alone made ready. Immutable. */
final class CitedLadders {
  private final Source source;
  private final Window decidedPer;
  private final List<CitedLadder> ladders;
  private final List<OfPeriods> kinds;

  CitedLadders(Source source, EscalationPolicy policy) {
    this.source = source;
    this.decidedPer = policy.decidedPer();
    this.ladders = policy.ladders().stream()
        .map(ladder ->
            new CitedLadder(ladder, ladder.decidedPer().orElse(policy.decidedPer()), source))
        .toList();
    this.kinds = policy.periodKinds().stream()
        .map(per -> new OfPeriods(
            per,
            Optional.of(per).filter(own -> !own.equals(decidedPer)),
            ladders.stream().filter(ladder -> ladder.per().equals(per)).toList()))
        .toList();
  }

  /**
   * The ladders that are decided for one kind of period. Immutable.
   *
   * @param per the kind of period
   * @param own the same, if it is not the policy's
   * @param ladders the ladders, in the order of the policy
   */
  record OfPeriods(Window per, Optional<Window> own, List<CitedLadder> ladders) {}

  Source source() {
    return source;
  }

  /** All ladders, in the order of the policy. */
  List<CitedLadder> all() {
    return ladders;
  }

  /** Those of each kind of period, the policy's own kind first. */
  List<OfPeriods> kinds() {
    return kinds;
  }

  /** Those of one kind of period. */
  OfPeriods of(Window per) {
    for (OfPeriods kind : kinds) {
      if (kind.per.equals(per)) {
        return kind;
      }
    }
    return new OfPeriods(per, Optional.of(per), List.of());
  }

  /** The kind of period for which a clause orders measures; what no ladder orders is of the policy's own kind. */
  Window periodOf(Clause clause) {
    for (OfPeriods kind : kinds) {
      for (CitedLadder ladder : kind.ladders) {
        if (has(ladder, clause)) {
          return kind.per;
        }
      }
    }
    return decidedPer;
  }

  private static boolean has(CitedLadder ladder, Clause clause) {
    for (CitedRow row : ladder.rows()) {
      boolean has = row.row().clause().equals(clause);
      for (CitedMeasure measure : row.then()) {
        has |= measure.citation().clause().equals(clause);
      }
      if (has) {
        return true;
      }
    }
    return false;
  }
}
