package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.edition.Regulation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The facts that regulations ask people about, as their JSON names them.
 *
 * <p>A fact that no regulation of a case names has no effect, so that a misspelt one stays unknown; a person should be told.
 *
 * @param asked the facts asked about, in order
 * @param words every word that the regulations name, also as an event or a statement
 */
public record AskedFacts(Set<String> asked, Set<String> words) {
  private static final List<String> PROPERTIES = List.of("fact", "unless");

  /**
   * What regulations ask about.
   *
   * @param policies the regulations
   * @return the facts
   */
  public static AskedFacts of(Collection<? extends Regulation> policies) {
    AskedFacts facts = new AskedFacts(new TreeSet<>(), new TreeSet<>());
    policies.forEach(policy -> facts.gather(Json.treeOf(policy)));
    return facts;
  }

  private void gather(JsonNode node) {
    node.properties().forEach(property -> {
      if (property.getValue().isString() && PROPERTIES.contains(property.getKey())) {
        asked.add(property.getValue().stringValue());
      }
    });
    if (node.isString()) {
      words.add(node.stringValue());
    }
    node.forEach(this::gather);
  }

  /**
   * Refuses facts that are not asked about.
   *
   * @param facts what is known, as JSON; looked through for lists of facts
   * @param path where it stands
   * @throws Refusal if a fact is one that no regulation names
   */
  public void check(JsonNode facts, String path) {
    boolean fact = facts.has("fact") && facts.has("value") && facts.get("fact").isString();
    if (fact && !knows(facts.get("fact").stringValue())) {
      throw Refusal.of(path + ".fact", facts.get("fact").stringValue(), rule());
    }
    facts
        .properties()
        .forEach(property -> check(property.getValue(), path + "." + property.getKey()));
    for (int i = 0; facts.isArray() && i < facts.size(); i++) {
      check(facts.get(i), path + "[" + i + "]");
    }
  }

  /**
   * Whether a fact can have an effect; where no regulation asks about any, none is misspelt.
   *
   * @param fact its code
   * @return true if it is named
   */
  public boolean knows(String fact) {
    return asked.isEmpty() || words.contains(fact);
  }

  /**
   * What a fact must be.
   *
   * @return the rule, with the facts asked about
   */
  public String rule() {
    return "must be a fact that the policy asks about: " + String.join(", ", asked);
  }
}
