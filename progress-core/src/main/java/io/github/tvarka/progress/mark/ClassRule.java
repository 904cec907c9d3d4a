package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.achievement.MarkRange;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are of one class: marks 1 to 3 and the words not-credited and not-assessed are negative. Immutable.
 *
 * @param as the class
 * @param marks the marks of it; empty for none
 * @param words the other entries of it, by their words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClassRule(@Required EntryClass as, Optional<MarkRange> marks, List<String> words)
    implements Serializable {
  /** Refuses a word that stands twice. */
  public ClassRule {
    Check.given("classification.as", as);
    marks = Check.optional(marks);
    words = Check.distinct("classification.words", Check.list("classification.words", words));
    words.forEach(word -> Check.code("classification.words", word));
  }

  /**
   * A class of words alone.
   *
   * @param as the class
   * @param words the words
   * @return the rule
   */
  public static ClassRule ofWords(EntryClass as, String... words) {
    return new ClassRule(as, Optional.empty(), List.of(words));
  }

  /**
   * A class of marks and words.
   *
   * @param as the class
   * @param marks the marks
   * @param words the words
   * @return the rule
   */
  public static ClassRule of(EntryClass as, MarkRange marks, String... words) {
    return new ClassRule(as, Optional.of(marks), List.of(words));
  }

  boolean holds(Assessment assessment) {
    return assessment instanceof Assessment.Mark mark
        ? marks.isPresent() && marks.get().contains(mark.mark())
        : words.contains(assessment.word());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(as, marks.orElse(null), words);
  }

  private record Form(EntryClass as, @Nullable MarkRange marks, List<String> words)
      implements Serializable {
    private Object readResolve() {
      return new ClassRule(as, Optional.ofNullable(marks), words);
    }
  }
}
