package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rows of a ladder hold for each number of one quantity, all else being so or not. */
record RowsByNumber(
    List<ReadRow> rows,
    Quantity quantity,
    List<Fraction> numbers,
    boolean all,
    List<Set<Integer>> holding) {
  private static final Citation NO_CLAUSE = new Citation("lint", "lint", Clause.of("1"));

  /** Two rows, by their places, and what shows that something is wrong with them. */
  record Pair(LintKind kind, Witness witness, int earlier, int later) {}

  static RowsByNumber of(
      List<ReadRow> rows, Quantity quantity, List<Fraction> numbers, boolean all) {
    Map<Integer, Condition> about = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Condition when = rows.get(row).when();
      if (Quantity.in(when).anyMatch(quantity::equals)) {
        about.put(row, quantity.alone(when));
      }
    }
    List<Set<Integer>> holding = new ArrayList<>();
    for (Fraction number : numbers) {
      LintContext context = new LintContext(quantity, number, all);
      Set<Integer> hold = new LinkedHashSet<>();
      about.forEach((row, alone) -> {
        if (ConditionEvaluator.DEFAULT.evaluate(alone, NO_CLAUSE, context).truth() == Truth.YES) {
          hold.add(row);
        }
      });
      holding.add(hold);
    }
    return new RowsByNumber(rows, quantity, numbers, all, holding);
  }

  Witness witness(int number) {
    List<String> clauses = new ArrayList<>();
    holding.get(number).forEach(row -> clauses.add(rows.get(row).clause()));
    return new Witness(
        quantity.counter(), quantity.of(), quantity.per(), numbers.get(number), all, clauses);
  }

  /** Rows that hold for one number; where each may hold inside another, only those that part ways somewhere. */
  List<Pair> overlaps(boolean nestedToo) {
    List<Pair> pairs = new ArrayList<>();
    for (int number = 0; number < numbers.size(); number++) {
      List<Integer> hold = List.copyOf(holding.get(number));
      for (int a = 0; a < hold.size(); a++) {
        for (int b = a + 1; b < hold.size(); b++) {
          if (nestedToo || !nested(hold.get(a), hold.get(b))) {
            pairs.add(new Pair(LintKind.OVERLAP, witness(number), hold.get(a), hold.get(b)));
          }
        }
      }
    }
    return pairs;
  }

  /** Whether one row holds wherever the other does: from 5 on and from 10 on are meant so. */
  private boolean nested(int one, int other) {
    boolean inOther =
        holding.stream().noneMatch(hold -> hold.contains(one) && !hold.contains(other));
    boolean inOne = holding.stream().noneMatch(hold -> hold.contains(other) && !hold.contains(one));
    return inOther || inOne;
  }

  /** The first number of each stretch without a row, between two with one. */
  List<Pair> gaps() {
    List<Pair> pairs = new ArrayList<>();
    Optional<Integer> before = Optional.empty();
    Optional<Integer> first = Optional.empty();
    for (int number = 0; number < numbers.size(); number++) {
      if (holding.get(number).isEmpty()) {
        int here = number;
        first = before.isEmpty() ? first : first.or(() -> Optional.of(here));
        continue;
      }
      if (first.isPresent() && before.isPresent()) {
        int last = holding.get(before.get()).iterator().next();
        int next = holding.get(number).iterator().next();
        pairs.add(new Pair(LintKind.GAP, witness(first.get()), last, next));
      }
      first = Optional.empty();
      before = Optional.of(number);
    }
    return pairs;
  }
}
