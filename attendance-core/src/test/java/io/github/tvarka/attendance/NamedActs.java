package io.github.tvarka.attendance;

import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Regulations under which things are done that none of their rows or duties orders. */
final class NamedActs {
  private NamedActs() {}

  /** The same policy with a vocabulary that names some acts. */
  static AttendancePolicy in(AttendancePolicy policy, String... acts) {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    for (String act : acts) {
      labels.put(act, LocalText.of(act, act));
    }
    return policy.withVocabulary(policy.vocabulary().merge(new Vocabulary(labels, Map.of())));
  }
}
