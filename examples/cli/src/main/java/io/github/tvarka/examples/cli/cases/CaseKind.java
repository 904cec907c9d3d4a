package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.AskedFacts;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.regulation.FarDays;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.examples.cli.regulation.RegulationKind;
import io.github.tvarka.examples.cli.regulation.Slips;
import io.github.tvarka.policy.edition.Regulation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
    AskedFacts.of(List.of(policy)).check(document.facts(), "facts");
    try {
      Object decision = calculator.decide(policy, given, document.asOf());
      if (regulation != Presets.ATTENDANCE) {
        Slips.of(policy).check(document.facts(), "facts");
        FarDays.check(document.facts(), "facts");
      }
      return decision;
    } catch (IllegalArgumentException | IllegalStateException refused) {
      throw refusal(String.valueOf(refused.getMessage()), document.facts());
    }
  }

  /** The library calls a fact's parts by the kind of fact: record.rows is the property rows of the facts. */
  private Refusal refusal(String message, JsonNode given) {
    String name = message.replaceFirst("(?s)[^A-Za-z.\\[\\]0-9].*", "");
    if (has(name)) {
      return Json.refusal(message, given, "facts", facts);
    }
    String inner = name.replaceFirst("^[A-Za-z]+\\.", "");
    return new Refusal(
        has(inner) ? "facts." + inner + message.substring(name.length()) : "facts: " + message);
  }

  private boolean has(String name) {
    String property = name.replaceFirst("[.\\[].*", "");
    return facts.isRecord()
        && Arrays.stream(facts.getRecordComponents())
            .anyMatch(part -> part.getName().equals(property));
  }

  /**
   * What a policy says of a concept, which it may leave out.
   *
   * @param policy the policy
   * @param said what it says
   * @param property the property of a policy that holds it
   * @param <T> its type
   * @return what it says
   * @throws Refusal if it says nothing
   */
  static <T> T said(Regulation policy, Optional<T> said, String property) {
    return said.orElseThrow(
        () -> Refusal.of("policy", policy.document().key(), "must be one that has " + property));
  }
}
