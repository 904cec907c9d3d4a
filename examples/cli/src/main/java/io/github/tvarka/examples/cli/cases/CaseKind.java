package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.RegulationKind;
import io.github.tvarka.policy.edition.Regulation;
import java.time.LocalDate;

/**
 * What can be decided under one concept of a regulation.
 *
 * @param name the concept, as a case document names it
 * @param about what a case of it is, in a sentence
 * @param regulation under which kind of regulation it is decided
 * @param facts the type of its facts
 * @param calculator decides it
 * @param <P> the type of the policy
 * @param <F> the type of the facts
 */
public record CaseKind<P extends Regulation, F>(
    String name,
    String about,
    RegulationKind<P> regulation,
    Class<F> facts,
    Calculator<P, F> calculator) {
  /** Decides the cases of a concept. */
  @FunctionalInterface
  public interface Calculator<P, F> {
    /**
     * The decision.
     *
     * @param policy the policy
     * @param facts the facts
     * @param asOf the day of the decision, on which the policy's edition is in force
     * @return what is written as JSON
     */
    Object decide(P policy, F facts, LocalDate asOf);
  }

  /**
   * Decides a case.
   *
   * @param document the case
   * @return the decision
   * @throws Refusal if the case is not one of this kind
   */
  Object decide(CaseDocument document) {
    P policy = PolicyDocument.policy(document.policy(), regulation);
    F given = Json.value(document.facts(), "facts", facts);
    CaseCheck.inForce("asOf", document.asOf(), policy.edition());
    return calculator.decide(policy, given, document.asOf());
  }
}
