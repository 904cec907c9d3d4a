package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that was given, without its value. Immutable.
 *
 * @param on the day
 * @param subject the subject; empty where it does not matter
 * @param kinds all that it is: a negative mark for a test is a mark, a negative mark and a test; empty for a description in words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GivenAssessment(
    @Required LocalDate on, Optional<String> subject, List<AssessmentKind> kinds)
    implements Serializable {
  /** Refuses a kind twice, and a negative mark that is no mark. */
  public GivenAssessment {
    Check.given("assessment.on", on);
    subject = Check.optional(subject);
    kinds = Check.distinct("assessment.kinds", Check.list("assessment.kinds", kinds));
    boolean fits =
        !kinds.contains(AssessmentKind.NEGATIVE_MARK) || kinds.contains(AssessmentKind.MARK);
    Check.that(fits, "assessment.kinds", kinds, "must have mark beside negative-mark");
  }

  /**
   * An assessment of some subject.
   *
   * @param on the day
   * @param kinds all that it is
   * @return the assessment
   */
  public static GivenAssessment of(LocalDate on, AssessmentKind... kinds) {
    return new GivenAssessment(on, Optional.empty(), List.of(kinds));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(on, subject.orElse(null), kinds);
  }

  private record Form(LocalDate on, @Nullable String subject, List<AssessmentKind> kinds)
      implements Serializable {
    private Object readResolve() {
      return new GivenAssessment(on, Optional.ofNullable(subject), kinds);
    }
  }
}
