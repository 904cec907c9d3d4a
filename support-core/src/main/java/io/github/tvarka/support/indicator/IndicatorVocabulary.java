package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the codes of indicators are called, on top of the kernel's; a programme's vocabulary goes over both. */
public final class IndicatorVocabulary {
  /** The kernel's words and those of indicators. */
  public static final Vocabulary WORDS = Vocabulary.KERNEL.merge(create());

  private IndicatorVocabulary() {}

  private static Vocabulary create() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    labels.put(NationalEvaluation.NATIONAL, LocalText.of("šalies vidurkis", "the national mean"));
    labels.put("municipality", LocalText.of("savivaldybė", "municipality"));
    labels.put("institution", LocalText.of("švietimo įstaigos", "education institutions"));
    labels.put(
        "general-school", LocalText.of("bendrojo ugdymo mokyklos", "general education schools"));
    labels.put(
        "pre-school", LocalText.of("ikimokyklinio ugdymo įstaigos", "pre-school institutions"));
    Map<String, Noun> nouns = new LinkedHashMap<>();
    nouns.put(
        Gap.PERCENTAGE_POINT,
        new Noun(
            "procentinis punktas",
            "procentiniai punktai",
            "procentinių punktų",
            "percentage point",
            "percentage points",
            "procentinio punkto"));
    nouns.put(
        "reporting-unit",
        new Noun("įstaiga", "įstaigos", "įstaigų", "reporting unit", "reporting units"));
    return new Vocabulary(labels, nouns);
  }
}
