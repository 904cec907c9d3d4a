package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which rows are decided otherwise after a fact or the edition changed. */
public final class EscalationChanges {
  private EscalationChanges() {}

  /**
   * The rows whose outcome differs; a row with another finding and the same outcome has not changed.
   *
   * @param before the former decision
   * @param after the decision now
   * @return the changes, in order of periods and rows
   */
  public static List<RowChange> between(EscalationDecision before, EscalationDecision after) {
    Map<Place, RowDecision> former = rows(before);
    Map<Place, RowDecision> now = rows(after);
    List<RowChange> changes = new ArrayList<>();
    former.forEach((place, row) ->
        change(place, Optional.of(row), Optional.ofNullable(now.get(place)), changes));
    now.forEach((place, row) -> {
      if (!former.containsKey(place)) {
        change(place, Optional.empty(), Optional.of(row), changes);
      }
    });
    return List.copyOf(changes);
  }

  private static Map<Place, RowDecision> rows(EscalationDecision decision) {
    Map<Place, RowDecision> rows = new LinkedHashMap<>();
    for (PeriodDecision period : decision.periods()) {
      for (RowDecision row : period.rows()) {
        rows.put(
            new Place(period.period(), row.ladder(), row.citation().clause(), row.scope()), row);
      }
    }
    return rows;
  }

  private static void change(
      Place place,
      Optional<RowDecision> before,
      Optional<RowDecision> after,
      List<RowChange> changes) {
    if (!before.map(RowDecision::outcome).equals(after.map(RowDecision::outcome))) {
      changes.add(new RowChange(place.period(), before, after));
    }
  }

  private record Place(DateRange period, String ladder, Clause clause, Optional<String> scope) {}
}
