package io.github.tvarka.policy.reading;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question that a text leaves open, the answer taken and the answers not taken. Immutable.
 *
 * @param key lower-case words joined by hyphens, unique within the policy; decisions cite it
 * @param clause where the text is open
 * @param question what is open, in the readers' languages
 * @param taken the answer that the policy's data follow
 * @param alternatives the other answers, at least one
 */
public record Reading(
    @Required String key,
    @Required Clause clause,
    @Required LocalText question,
    @Required ReadingOption taken,
    @Required List<ReadingOption> alternatives)
    implements Serializable {
  /** Refuses a question with one answer, or with one answer twice. */
  public Reading {
    Check.code("reading.key", key);
    Check.given("reading.clause", clause);
    Check.given("reading.question", question);
    Check.given("reading.taken", taken);
    alternatives = Check.filled("reading.alternatives", alternatives);
    Set<String> codes = new LinkedHashSet<>();
    codes.add(taken.code());
    for (ReadingOption option : alternatives) {
      Check.that(
          codes.add(option.code()), "reading.alternatives", option.code(), "must not stand twice");
    }
  }

  /**
   * This question with another answer taken.
   *
   * @param code the answer's code
   * @return the reading with that answer taken and the former one among the alternatives
   * @throws IllegalArgumentException if there is no such answer
   */
  public Reading take(String code) {
    if (taken.code().equals(code)) {
      return this;
    }
    ReadingOption chosen = alternatives.stream()
        .filter(option -> option.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "reading " + key + " (" + code + ") must be one of " + codes()));
    return new Reading(
        key,
        clause,
        question,
        chosen,
        alternatives.stream()
            .map(option -> option.equals(chosen) ? taken : option)
            .toList());
  }

  private List<String> codes() {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(taken.code());
    alternatives.forEach(option -> codes.add(option.code()));
    return List.copyOf(codes);
  }
}
