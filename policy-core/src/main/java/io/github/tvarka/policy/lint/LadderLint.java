package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks the rows of one ladder for each number of a quantity, and tells where two hold, none, or one out of its order. */
final class LadderLint {
  private final RawLadder ladder;
  private final List<Row> rows;
  private final boolean[] held;
  private final Map<String, LintFinding> findings = new LinkedHashMap<>();

  /** A row that could be read. */
  record Row(String clause, Condition when, List<String> readings) {}

  LadderLint(RawLadder ladder, List<Row> rows) {
    this.ladder = ladder;
    this.rows = rows;
    this.held = new boolean[rows.size()];
  }

  List<LintFinding> examine(Set<String> ofParts) {
    Set<Quantity> quantities = new LinkedHashSet<>();
    rows.forEach(row -> Quantity.in(row.when()).forEach(quantities::add));
    for (Quantity quantity : quantities) {
      List<Fraction> numbers = quantity.numbers(
          rows.stream().map(Row::when).toList(),
          ofParts.contains(quantity.counter().base().code()));
      examine(quantity, numbers, false);
      examine(quantity, numbers, true);
    }
    neverHolding();
    return List.copyOf(findings.values());
  }

  private void examine(Quantity quantity, List<Fraction> numbers, boolean all) {
    RowsByNumber byNumber = RowsByNumber.of(rows, quantity, numbers, all);
    boolean some = ladder.stands() != RawLadder.Stands.ALL;
    if (some || ladder.reading().isPresent()) {
      byNumber
          .overlaps(ladder.reading().isPresent() || ladder.stands() == RawLadder.Stands.NONE)
          .forEach(this::add);
    }
    byNumber.gaps().forEach(this::add);
    if (some && ladder.stands() != RawLadder.Stands.NONE) {
      byNumber.outOfOrder().forEach(this::add);
    }
    stand(byNumber.holding());
  }

  private void add(RowsByNumber.Pair pair) {
    List<String> clauses =
        List.of(rows.get(pair.earlier()).clause(), rows.get(pair.later()).clause());
    Optional<String> reading = switch (pair.kind()) {
      case OVERLAP -> ladder.reading().or(() -> common(pair.earlier(), pair.later()));
      case GAP -> common(pair.earlier(), pair.later());
      default -> Optional.empty();
    };
    findings.putIfAbsent(
        pair.kind() + clauses.toString(),
        LintFinding.of(pair.kind(), ladder.key(), clauses, pair.witness(), reading));
  }

  /** The first reading on which two rows both rest. */
  private Optional<String> common(int earlier, int later) {
    return rows.get(earlier).readings().stream()
        .filter(rows.get(later).readings()::contains)
        .findFirst();
  }

  /** Notes which rows stand for some number. */
  private void stand(List<Set<Integer>> holding) {
    for (Set<Integer> hold : holding) {
      List<Integer> rowsInOrder = List.copyOf(new TreeSet<>(hold));
      switch (ladder.stands()) {
        case FIRST -> rowsInOrder.stream().limit(1).forEach(row -> held[row] = true);
        case LAST ->
          rowsInOrder.stream()
              .skip(Math.max(0, rowsInOrder.size() - 1))
              .forEach(row -> held[row] = true);
        case ALL -> rowsInOrder.forEach(row -> held[row] = true);
        case NONE ->
          rowsInOrder.stream()
              .filter(row -> rowsInOrder.size() == 1)
              .forEach(row -> held[row] = true);
      }
    }
  }

  /** Rows that no number satisfies, or that always yield; only where nothing else than one quantity is asked, or bands contradict each other. */
  private void neverHolding() {
    Set<Quantity> quantities = new HashSet<>();
    rows.forEach(row -> Quantity.in(row.when()).forEach(quantities::add));
    for (int row = 0; row < rows.size(); row++) {
      Condition when = rows.get(row).when();
      boolean counted = Quantity.in(when).findAny().isPresent();
      boolean plain = quantities.size() == 1 && Bands.alone(when);
      if (!Bands.canHold(when) || (counted && plain && !held[row])) {
        String clause = rows.get(row).clause();
        findings.putIfAbsent(
            LintKind.NEVER_HOLDS + clause,
            LintFinding.of(LintKind.NEVER_HOLDS, ladder.key(), List.of(clause), ""));
      }
    }
  }
}
