package io.github.tvarka.policy.edition;

import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.reading.Reading;
import java.io.Serializable;
import java.util.List;

/**
 * One edition of a regulation of any kind, as the policies of all modules are: what can be asked of it without knowing what it decides.
 * Implementations are immutable.
 */
public interface Regulation extends Serializable {
  /**
   * Which regulation.
   *
   * @return the document
   */
  RegulationDocument document();

  /**
   * Which text of it.
   *
   * @return the edition
   */
  Edition edition();

  /**
   * The edition that findings cite.
   *
   * @return the document's key and the edition's name
   */
  default Source source() {
    return new Source(document().key(), edition().name());
  }

  /**
   * The clauses that the policy holds, and where.
   *
   * @return each clause once, in order
   */
  List<HeldClause> clauses();

  /**
   * What it makes whom do, wherever in the policy that stands. What follows from a case, such as the measures of a ladder, is not among it.
   *
   * @return the duties of every role, in the order of the policy
   */
  List<Duty> allDuties();

  /**
   * The readings taken where the text is open.
   *
   * @return each reading once, in the order of the policy
   */
  List<Reading> readings();

  /**
   * What the policy's codes are called, beyond the words of the library.
   *
   * @return the words; empty where it adds none
   */
  Vocabulary vocabulary();
}
