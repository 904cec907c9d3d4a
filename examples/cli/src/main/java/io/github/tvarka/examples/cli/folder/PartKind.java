package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.policy.edition.Regulation;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a class's folder may hold beside attendance: the facts of a kind of case for each student.
 *
 * @param kind the kind of case, by whose name {@code folder.json} asks for it
 * @param reader reads the facts
 * @param <P> the type of the policy
 * @param <F> the type of the facts
 */
record PartKind<P extends Regulation, F>(CaseKind<P, F> kind, Reader<P, F> reader) {
  /** Reads the facts of each student. */
  @FunctionalInterface
  interface Reader<P, F> {
    /** The facts of each student, in order of students.csv. */
    Map<String, F> read(PartRows rows, P policy);
  }

  /** The part as the folder holds it, under the regulation that {@code folder.json} names for it. */
  ClassPart<P, F> read(PartRows rows, JsonNode policy) {
    P regulation;
    try {
      regulation = PolicyDocument.policy(policy, kind.regulation());
    } catch (Refusal refusal) {
      throw new Refusal(refusal.getMessage().replaceFirst("^policy", "parts." + kind.name()))
          .in("folder.json");
    }
    return new ClassPart<>(kind, regulation, reader.read(rows, regulation));
  }
}
