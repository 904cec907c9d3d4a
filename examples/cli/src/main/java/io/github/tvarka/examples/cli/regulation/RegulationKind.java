package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.Language;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What one module's regulations have in common.
 *
 * @param name the kind's name, such as attendance
 * @param policy the type of its policies
 * @param words what the module's codes are called
 * @param presets the regulations of this kind that come with the library
 * @param rules writes what is this kind's own in a regulation
 * @param provisions the clauses that decide nothing by themselves
 * @param <P> the type of its policies
 */
public record RegulationKind<P extends Regulation>(
    String name,
    Class<P> policy,
    Vocabulary words,
    List<Preset<P>> presets,
    RulesMarkdown<P> rules,
    Function<P, List<Provision>> provisions) {
  /** Writes the rules of a regulation as Markdown, without its head, duties and readings. */
  @FunctionalInterface
  public interface RulesMarkdown<P extends Regulation> {
    /**
     * The rules of a regulation.
     *
     * @param policy the regulation
     * @param explainer names codes in some language
     * @param say the program's own words in that language
     * @return Markdown from the first heading of the second level on; empty where it has none
     */
    String of(P policy, Explainer explainer, Say say);
  }

  /** Copies the list. */
  public RegulationKind {
    presets = List.copyOf(presets);
  }

  /**
   * A preset of this kind.
   *
   * @param field where the id was given, for the refusal
   * @param id the preset's id
   * @param choices the readings to take instead of the defaults
   * @return the policy
   * @throws Refusal if there is no such preset, reading or answer
   */
  public P preset(String field, String id, ReadingChoices choices) {
    return presets.stream()
        .filter(preset -> preset.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of(
            field,
            id,
            "must be one of " + presets.stream().map(Preset::id).collect(Collectors.joining(", "))))
        .policy()
        .apply(choices);
  }

  /** Whether a regulation written out has all properties that this kind must have, and none that it does not know. */
  boolean fits(JsonNode written) {
    List<String> known =
        Stream.of(policy.getRecordComponents()).map(RecordComponent::getName).toList();
    List<String> required = Stream.of(policy.getRecordComponents())
        .filter(part -> part.getAccessor().isAnnotationPresent(Required.class))
        .map(RecordComponent::getName)
        .toList();
    return known.containsAll(written.propertyNames())
        && written.propertyNames().containsAll(required);
  }

  /**
   * Names codes as this kind and a regulation of it do.
   *
   * @param regulation the regulation
   * @param language the language
   * @return the explainer
   */
  public Explainer explainer(Regulation regulation, Language language) {
    return Explainer.of(language, words.merge(regulation.vocabulary()));
  }

  String markdown(Regulation regulation, Explainer explainer, Say say) {
    return rules.of(policy.cast(regulation), explainer, say);
  }

  List<Provision> provisionsOf(Regulation regulation) {
    return provisions.apply(policy.cast(regulation));
  }
}
