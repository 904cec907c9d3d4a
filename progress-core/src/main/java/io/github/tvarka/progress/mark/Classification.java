package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries are negative, satisfactory or neutral. Immutable.
 *
 * @param citation the act that says so, which may be another than the regulation
 * @param rules the classes, in the order of the text; no mark and no word is of two
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Classification(
    @Required Citation citation, @Required List<ClassRule> rules) implements Serializable {
  /** Refuses a mark or a word that is of two classes. */
  public Classification {
    Check.given("classification.citation", citation);
    rules = Check.filled("classification.rules", rules);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      words.addAll(rules.get(i).words());
      checkMarks(rules.get(i), rules.subList(0, i));
    }
    Check.distinct("classification.words", words);
  }

  private static void checkMarks(ClassRule rule, List<ClassRule> before) {
    rule.marks()
        .ifPresent(marks -> before.forEach(other -> Check.that(
            other.marks().map(taken -> !taken.overlaps(marks)).orElse(true),
            "classification.marks",
            marks,
            "must not be of another class too")));
  }

  /**
   * The class of an entry.
   *
   * @param assessment how the work was assessed
   * @return its class
   * @throws IllegalArgumentException if the policy does not classify it
   */
  public EntryClass classify(Assessment assessment) {
    for (ClassRule rule : rules) {
      if (rule.holds(assessment)) {
        return rule.as();
      }
    }
    boolean mark = assessment instanceof Assessment.Mark;
    throw new IllegalArgumentException(
        mark
            ? "entries.mark (" + ((Assessment.Mark) assessment).mark() + ") must be classified"
            : "entries.assessment (" + assessment.word() + ") must be one of " + words());
  }

  private List<String> words() {
    return rules.stream().flatMap(rule -> rule.words().stream()).toList();
  }
}
