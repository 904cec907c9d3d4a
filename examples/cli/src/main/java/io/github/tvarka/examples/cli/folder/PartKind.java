package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.policy.edition.Regulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a class's folder may hold beside attendance: the facts of a kind of case for each student.
 *
 * @param kind the kind of case, by whose name {@code folder.json} asks for it
 * @param reader reads the facts
 * @param several whether a student has several cases
 * @param <P> the type of the policy
 * @param <F> the type of the facts
 */
record PartKind<P extends Regulation, F>(
    CaseKind<P, F> kind, Reader<P, List<F>> reader, boolean several) {
  /** Reads the facts of each student. */
  @FunctionalInterface
  interface Reader<P, F> {
    /** The facts of each student, in order of students.csv. */
    Map<String, F> read(PartRows rows, P policy);
  }

  /** One case for each student. */
  static <P extends Regulation, F> PartKind<P, F> one(CaseKind<P, F> kind, Reader<P, F> reader) {
    return new PartKind<>(
        kind,
        (rows, policy) -> {
          Map<String, List<F>> facts = new LinkedHashMap<>();
          reader.read(rows, policy).forEach((student, each) -> facts.put(student, List.of(each)));
          return facts;
        },
        false);
  }

  /** Several cases for each student, such as one for each subject. */
  static <P extends Regulation, F> PartKind<P, F> several(
      CaseKind<P, F> kind, Reader<P, List<F>> reader) {
    return new PartKind<>(kind, reader, true);
  }

  /** The part as the folder holds it, under the regulation that {@code folder.json} names for it. */
  ClassPart<P, F> read(PartRows rows, JsonNode policy) {
    P regulation = PartPolicy.of(kind, policy, rows);
    Map<String, List<F>> facts = rows.checked(regulation, own -> reader.read(own, regulation));
    return new ClassPart<>(kind, regulation, facts, several);
  }
}
