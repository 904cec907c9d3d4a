package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Codes of facts that a regulation does not know, but so near one that it knows that they must be mistyped.
 *
 * <p>Roles, acts, kinds of work and the like are open vocabularies: what a regulation does not know is no error, and has no effect. So a
 * slip of the pen would pass in silence.
 *
 * @param words the codes that the regulation names, in order
 */
public record Slips(Set<String> words) {
  /** What people name as they like. */
  private static final List<String> FREE =
      List.of("name", "key", "id", "schoolClass", "unit", "subject", "subjects", "code");

  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

  /**
   * What may be a slip under a regulation.
   *
   * @param policy the regulation
   * @return the codes
   */
  public static Slips of(Regulation policy) {
    Slips slips = new Slips(new TreeSet<>());
    slips.gather(Json.treeOf(policy));
    return slips;
  }

  private void gather(JsonNode node) {
    if (node.isString() && CODE.matcher(node.stringValue()).matches()) {
      words.add(node.stringValue());
    }
    node.forEach(this::gather);
  }

  /**
   * Refuses the first slip.
   *
   * @param facts what is known, as JSON
   * @param path where it stands
   * @throws Refusal if a code is near one that is known, and not known itself
   */
  public void check(JsonNode facts, String path) {
    if (facts.isString()) {
      near(facts.stringValue(), words).ifPresent(near -> {
        throw Refusal.of(path, facts.stringValue(), rule(near));
      });
    }
    facts.properties().forEach(property -> {
      if (!FREE.contains(property.getKey())) {
        String inner = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
        check(property.getValue(), inner);
      }
    });
    for (int i = 0; facts.isArray() && i < facts.size(); i++) {
      check(facts.get(i), path + "[" + i + "]");
    }
  }

  /**
   * The known word that was meant by one that is not known.
   *
   * @param word the word
   * @param known the words there are
   * @return the nearest; empty if the word is known, or none is near
   */
  public static Optional<String> near(String word, Collection<String> known) {
    return CODE.matcher(word).matches()
        ? Spelling.nearest(word, known).filter(near -> !isPlural(word, near))
        : Optional.empty();
  }

  /** One consultation is no mistyped consultations. */
  private static boolean isPlural(String word, String near) {
    return near.equals(word + "s") || word.equals(near + "s");
  }

  /**
   * What a mistyped code must be.
   *
   * @param near the known one
   * @return the rule
   */
  public static String rule(String near) {
    return "must be a code that the policy knows. Maybe " + near;
  }
}
