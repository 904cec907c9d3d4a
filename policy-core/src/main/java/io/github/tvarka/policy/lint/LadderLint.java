package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Asks the rows of one ladder for each number of a quantity, and tells where two hold or none; where a row could not be read, nothing is said of gaps. */
final class LadderLint {
  private final RawLadder ladder;
  private final List<ReadRow> rows;
  private final CanHold possible;
  private final Map<String, LintFinding> findings = new LinkedHashMap<>();

  LadderLint(ReadPolicy.ReadLadder ladder, CanHold possible) {
    this.ladder = ladder.raw();
    this.rows = ladder.rows();
    this.possible = possible;
  }

  List<LintFinding> examine(Predicate<Quantity> inParts) {
    Set<Quantity> quantities = new LinkedHashSet<>();
    rows.forEach(row -> Quantity.in(row.when()).forEach(quantities::add));
    for (Quantity quantity : quantities) {
      List<Fraction> numbers =
          quantity.numbers(rows.stream().map(ReadRow::when).toList(), inParts.test(quantity));
      examine(quantity, numbers, false);
      examine(quantity, numbers, true);
    }
    return List.copyOf(findings.values());
  }

  private void examine(Quantity quantity, List<Fraction> numbers, boolean all) {
    RowsByNumber byNumber = RowsByNumber.of(rows, quantity, numbers, all);
    boolean some = ladder.stands() != RawLadder.Stands.ALL;
    if (some || ladder.reading().isPresent()) {
      byNumber
          .overlaps(ladder.reading().isPresent() || ladder.stands() == RawLadder.Stands.NONE)
          .stream()
          .filter(pair -> meet(rows.get(pair.earlier()), rows.get(pair.later())))
          .forEach(this::add);
    }
    boolean allRead = rows.size() == ladder.rows().size();
    if (allRead) {
      byNumber.gaps().forEach(this::add);
    }
  }

  /** Whether two rows may be for one and the same student; one for grades to 8 and one for grades from 9 on are not. */
  private boolean meet(ReadRow one, ReadRow other) {
    return one.whom().isEmpty()
        || other.whom().isEmpty()
        || possible.test(new AllOf(List.of(one.whom().get(), other.whom().get())));
  }

  private void add(RowsByNumber.Pair pair) {
    List<String> clauses =
        List.of(rows.get(pair.earlier()).clause(), rows.get(pair.later()).clause());
    Optional<String> common = common(pair.earlier(), pair.later());
    Optional<String> reading =
        pair.kind() == LintKind.OVERLAP ? ladder.reading().or(() -> common) : common;
    LintFinding finding = LintFinding.of(
        pair.kind(),
        ladder.place().at("rows").among(clauses),
        Optional.empty(),
        Optional.of(pair.witness()));
    findings.putIfAbsent(pair.kind() + clauses.toString(), finding.settledBy(reading));
  }

  /** The first reading on which two rows both rest. */
  private Optional<String> common(int earlier, int later) {
    return rows.get(earlier).readings().stream()
        .filter(rows.get(later).readings()::contains)
        .findFirst();
  }
}
