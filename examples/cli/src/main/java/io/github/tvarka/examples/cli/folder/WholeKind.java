package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.policy.edition.Regulation;
import tools.jackson.databind.JsonNode;

/**
 * What a class's folder may hold of the class as a whole.
 *
 * @param kind the kind of case, by whose name {@code folder.json} asks for it
 * @param reader reads the facts
 * @param <P> the type of the policy
 * @param <F> the type of the facts
 */
record WholeKind<P extends Regulation, F>(CaseKind<P, F> kind, Reader<P, F> reader) {
  /** Reads the facts of the class. */
  @FunctionalInterface
  interface Reader<P, F> {
    F read(PartRows rows, P policy);
  }

  WholePart<P, F> read(PartRows rows, JsonNode policy) {
    P regulation = PartPolicy.of(kind, policy, rows);
    F facts = rows.checked(regulation, own -> reader.read(own, regulation));
    return new WholePart<>(kind, regulation, facts);
  }
}
