package io.github.tvarka.progress;

import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this module's own codes are called, on top of the kernel's; a policy's vocabulary goes over both. */
public final class ProgressVocabulary {
  /** The kernel's words and those of progress. */
  public static final Vocabulary WORDS = Vocabulary.KERNEL.merge(create());

  private ProgressVocabulary() {}

  private static Vocabulary create() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    Map<String, Noun> nouns = new LinkedHashMap<>();
    LevelWords.addTo(labels);
    MarkWords.addTo(labels, nouns);
    FormWords.add(labels, nouns);
    return new Vocabulary(labels, nouns);
  }
}
