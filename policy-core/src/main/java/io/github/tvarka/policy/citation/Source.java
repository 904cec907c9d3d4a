package io.github.tvarka.policy.citation;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * One edition of a document, of which clauses are cited. Immutable.
 *
 * @param document the document's key
 * @param edition the edition's name, unique within the document
 */
public record Source(@Required String document, @Required String edition) implements Serializable {
  /** Checks the key. */
  public Source {
    Check.code("source.document", document);
    Check.text("source.edition", edition);
  }

  /**
   * A clause of it.
   *
   * @param clause the clause
   * @return the citation
   */
  public Citation cite(Clause clause) {
    return new Citation(document, edition, clause);
  }
}
