package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import java.util.List;

/** A ladder with whatever depends on the policy alone made ready, to be asked of any number of students. Immutable. */
final class CitedLadder {
  private final Ladder ladder;
  private final Window per;
  private final List<CitedRow> rows;
  private final List<Condition> conditions;
  private final RowCounters counters;
  private final AskedBefore before;

  CitedLadder(Ladder ladder, Window per, Source source) {
    this.ladder = ladder;
    this.per = per;
    this.rows =
        ladder.rows().stream().map(row -> CitedRow.of(row, ladder, source)).toList();
    this.conditions = ladder.rows().stream().map(LadderRow::when).toList();
    this.counters = RowCounters.of(conditions);
    this.before = new AskedBefore(rows);
  }

  Ladder ladder() {
    return ladder;
  }

  /** The kind of period for which it is decided. */
  Window per() {
    return per;
  }

  List<CitedRow> rows() {
    return rows;
  }

  /** What the rows ask. */
  List<Condition> conditions() {
    return conditions;
  }

  /** What the rows count. */
  RowCounters counters() {
    return counters;
  }

  /** What the rows ask of earlier periods. */
  AskedBefore before() {
    return before;
  }
}
