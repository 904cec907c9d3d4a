package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds rows of a ladder that always yield to others, and rows out of order.
 *
 * <p>Rows are compared only where they ask for nothing but a number of one and the same quantity; what else rows ask may be so that both have their
 * cases.
 */
final class OrderFaults {
  private final RawLadder ladder;
  private final List<ReadRow> rows;
  private final Predicate<Quantity> inParts;
  private final List<Fault> faults = new ArrayList<>();

  private OrderFaults(ReadPolicy.ReadLadder ladder, Predicate<Quantity> inParts) {
    this.ladder = ladder.raw();
    this.rows = ladder.rows();
    this.inParts = inParts;
  }

  static List<Fault> of(ReadPolicy.ReadLadder ladder, Predicate<Quantity> inParts) {
    OrderFaults order = new OrderFaults(ladder, inParts);
    for (int row = 0; row < order.rows.size(); row++) {
      int here = row;
      order.rows.get(row).alone().ifPresent(quantity -> order.examine(here, quantity));
    }
    return order.faults;
  }

  private void examine(int row, Quantity quantity) {
    List<ReadRow> alike = new ArrayList<>();
    for (ReadRow other : rows) {
      if (other.alone().equals(Optional.of(quantity)) && other.isForThoseOf(rows.get(row))) {
        alike.add(other);
      }
    }
    List<Fraction> numbers =
        quantity.turns(alike.stream().map(ReadRow::when).toList(), inParts.test(quantity));
    if (!masked(row, alike, numbers)) {
      outOfOrder(row, alike, numbers)
          .ifPresent(earlier -> addOutOfOrder(row, earlier, quantity, numbers));
    }
  }

  /** Whether some number satisfies the row, and for each that does another row stands. */
  private boolean masked(int row, List<ReadRow> alike, List<Fraction> numbers) {
    ReadRow here = rows.get(row);
    List<Fraction> own = numbers.stream().filter(here::holds).toList();
    List<ReadRow> before =
        alike.stream().filter(other -> standsBefore(other, row)).toList();
    boolean masked = !own.isEmpty()
        && own.stream().allMatch(number -> before.stream().anyMatch(other -> other.holds(number)));
    if (masked) {
      List<String> clauses = before.stream().map(ReadRow::clause).toList();
      LintFinding finding = LintFinding.of(
          LintKind.NEVER_HOLDS, here.place().at("when"), here.when().toString());
      faults.add(new Fault(
          finding.settledBy(ladder.reading()),
          "must hold where the row itself stands: whenever it holds, "
              + String.join(" or ", clauses) + " stands instead"));
    }
    return masked;
  }

  private boolean standsBefore(ReadRow other, int row) {
    int place = rows.indexOf(other);
    return switch (ladder.stands()) {
      case FIRST -> place < row;
      case LAST -> place > row;
      case ALL -> false;
      case NONE -> place != row;
    };
  }

  /** The first of the rows before that begins with a larger number. */
  private Optional<ReadRow> outOfOrder(int row, List<ReadRow> alike, List<Fraction> numbers) {
    boolean ordered =
        ladder.stands() == RawLadder.Stands.FIRST || ladder.stands() == RawLadder.Stands.LAST;
    Optional<Fraction> begins = begins(rows.get(row), numbers);
    if (!ordered || begins.isEmpty()) {
      return Optional.empty();
    }
    return alike.stream()
        .filter(other ->
            rows.indexOf(other) < row && other.whom().equals(rows.get(row).whom()))
        .filter(other -> begins(other, numbers)
            .filter(from -> from.compareTo(begins.get()) > 0)
            .isPresent())
        .findFirst();
  }

  private static Optional<Fraction> begins(ReadRow row, List<Fraction> numbers) {
    return numbers.stream().filter(row::holds).findFirst();
  }

  private void addOutOfOrder(int row, ReadRow earlier, Quantity quantity, List<Fraction> numbers) {
    ReadRow later = rows.get(row);
    Fraction from = begins(later, numbers).orElseThrow();
    Witness witness = RowsByNumber.of(rows, quantity, List.of(from), false).witness(0);
    RawPlace place = later.place().at("when").among(List.of(earlier.clause(), later.clause()));
    LintFinding finding = LintFinding.of(
        LintKind.OUT_OF_ORDER, place, Optional.of(later.when().toString()), Optional.of(witness));
    faults.add(new Fault(
        finding,
        "must not begin below the row before it, since rows go from the mildest to the strictest: "
            + earlier.when()));
  }
}
