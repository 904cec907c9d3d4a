package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All conditions of a regulation that could be read; what could not is told as a finding. */
record ReadPolicy(RawPolicy raw, List<ReadLadder> ladders, List<Other> others) {
  /** The rows of a ladder that could be read. */
  record ReadLadder(RawLadder raw, List<ReadRow> rows) {}

  /** A condition outside the ladders. */
  record Other(ReadCondition read, RawPolicy.Asks asks) {}

  static ReadPolicy of(RawPolicy raw, List<LintFinding> findings) {
    List<ReadLadder> ladders =
        raw.ladders().stream().map(ladder -> ladder(ladder, findings)).toList();
    List<Other> others = new ArrayList<>();
    for (RawPolicy.RawCondition other : raw.conditions()) {
      new ConditionReader(other.place(), findings)
          .read(other.condition())
          .ifPresent(condition ->
              others.add(new Other(new ReadCondition(other.place(), condition), other.asks())));
    }
    return new ReadPolicy(raw, ladders, others);
  }

  private static ReadLadder ladder(RawLadder ladder, List<LintFinding> findings) {
    List<ReadRow> rows = new ArrayList<>();
    for (RawRow row : ladder.rows()) {
      RawPlace place = RawPlace.of(ladder.key(), row.path()).in(row.clause());
      Optional<Condition> when = new ConditionReader(place.at("when"), findings).read(row.when());
      Optional<Condition> whom = row.appliesTo()
          .flatMap(given -> new ConditionReader(place.at("appliesTo"), findings).read(given));
      List<ReadCondition> ofMeasures = ofMeasures(row, place, findings);
      when.ifPresent(read -> rows.add(new ReadRow(ladder.key(), row, read, whom, ofMeasures)));
    }
    return new ReadLadder(ladder, rows);
  }

  private static List<ReadCondition> ofMeasures(
      RawRow row, RawPlace place, List<LintFinding> findings) {
    List<ReadCondition> read = new ArrayList<>();
    for (RawRow.RawMeasure measure : row.measures()) {
      RawPlace at = place.at(measure.property()).at("when");
      if (measure.when() != null) {
        new ConditionReader(at, findings)
            .read(measure.when())
            .ifPresent(condition -> read.add(new ReadCondition(at, condition)));
      }
    }
    return read;
  }

  /** What all students satisfy whom the regulation is for, as far as it could be read. */
  List<Condition> students() {
    ConditionReader reader = new ConditionReader(RawPlace.of("policy", ""), new ArrayList<>());
    return raw.students().stream().map(reader::read).flatMap(Optional::stream).toList();
  }

  /** All conditions: of the rows in their order, first of whom they are for, then the others. */
  Stream<ReadCondition> conditions() {
    Stream<ReadCondition> ofRows =
        ladders.stream().flatMap(ladder -> ladder.rows().stream()).flatMap(ReadRow::conditions);
    return Stream.concat(ofRows, others.stream().map(Other::read));
  }
}
