package io.github.tvarka.policy.citation;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * A clause of one edition of a document: what a decision shows to whoever asks why. Immutable.
 *
 * @param document the document's key
 * @param edition the edition's name, unique within the document
 * @param clause the clause
 */
public record Citation(
    @Required String document,
    @Required String edition,
    @Required Clause clause) implements Serializable {
  /** Checks the key. */
  public Citation {
    Check.code("citation.document", document);
    Check.text("citation.edition", edition);
    Check.given("citation.clause", clause);
  }

  /**
   * The same edition, another clause.
   *
   * @param other the clause
   * @return a citation of it
   */
  public Citation at(Clause other) {
    return new Citation(document, edition, other);
  }

  @Override
  public String toString() {
    return document + " " + edition + ", " + clause;
  }
}
