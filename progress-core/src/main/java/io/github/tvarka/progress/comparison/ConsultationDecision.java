package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule on consultations for one subject, or for the mean, and why. Immutable.
 *
 * @param citation the rule's clause
 * @param subject the subject's code; empty where the mean was looked at
 * @param outcome whether the consultation is called for
 * @param finding the level or the gap beside the limit
 * @param readings the keys of the declared readings that the outcome rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConsultationDecision(
    @Required Citation citation,
    Optional<String> subject,
    @Required ConsultationOutcome outcome,
    @Required Finding finding,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public ConsultationDecision {
    Check.given("citation", citation);
    subject = Check.optional(subject);
    Check.given("outcome", outcome);
    Check.given("finding", finding);
    readings = Check.list("readings", readings);
  }

  /**
   * Whether the consultation is surely called for.
   *
   * @return true if it is
   */
  public boolean calledFor() {
    return outcome instanceof ConsultationOutcome.CalledFor;
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, subject.orElse(null), outcome, finding, readings);
  }

  private record Form(
      Citation citation,
      @Nullable String subject,
      ConsultationOutcome outcome,
      Finding finding,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new ConsultationDecision(
          citation, Optional.ofNullable(subject), outcome, finding, readings);
    }
  }
}
