package io.github.tvarka.policy.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the open codes of policies are called: roles, acts, facts, evidence, channels and what is counted. Immutable.
 *
 * <p>The kernel, each module and each policy bring one; {@link #merge(Vocabulary)} lays one over the other, so that a school may call
 * things by its own names.
 *
 * @param labels from a code to its name, in the nominative
 * @param nouns from a counter or a unit to the counted noun
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Vocabulary(Map<String, LocalText> labels, Map<String, Noun> nouns)
    implements Serializable {
  /** No names at all: codes stand for themselves. */
  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

  /** What the kernel itself names: its roles, modalities, windows, aspects and units. */
  public static final Vocabulary KERNEL = KernelVocabulary.create();

  /** Copies the maps. */
  public Vocabulary {
    labels = Check.map("vocabulary.labels", labels);
    nouns = Check.map("vocabulary.nouns", nouns);
  }

  /**
   * This vocabulary with another laid over it.
   *
   * @param over the names that win where both have one
   * @return both together, these first
   */
  public Vocabulary merge(Vocabulary over) {
    return new Vocabulary(joined(labels, over.labels), joined(nouns, over.nouns));
  }

  private static <V> Map<String, V> joined(Map<String, V> under, Map<String, V> over) {
    Map<String, V> both = new LinkedHashMap<>(under);
    both.putAll(over);
    return both;
  }

  /**
   * What a code is called.
   *
   * @param code the code
   * @param language the language
   * @return its label, or else its noun in the plural, or else the code with spaces for hyphens
   */
  public String label(String code, Language language) {
    LocalText text = labels.get(base(code));
    if (text != null) {
      return text.in(language);
    }
    return noun(code)
        .map(noun -> language == Language.LT ? noun.few() : noun.plural())
        .orElse(base(code).replace('-', ' '));
  }

  /**
   * The counted noun of a code.
   *
   * @param code a counter or a unit
   * @return the noun; empty if there is none
   */
  public Optional<Noun> noun(String code) {
    return Optional.ofNullable(nouns.get(base(code)));
  }

  /** Whether a code is of something measured, such as a level, and not of things counted: it has a label and no noun. */
  boolean measured(String code) {
    return labels.containsKey(base(code)) && !nouns.containsKey(base(code));
  }

  /** A counter within one subject is called as the counter itself. */
  private static String base(String code) {
    int scope = code.indexOf('@');
    return scope < 0 ? code : code.substring(0, scope);
  }
}
