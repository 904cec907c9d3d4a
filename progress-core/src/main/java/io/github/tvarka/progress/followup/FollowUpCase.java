package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case in one subject, with its steps. Immutable.
 *
 * @param subject the subject; empty where a run goes over all subjects
 * @param openedOn the day on which negative marks in a row called for it; empty while it is not known whether they do
 * @param steps where each step stands, in the order of the policy
 * @param consultations how the consultations assigned in it were attended
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUpCase(
    Optional<String> subject,
    Optional<LocalDate> openedOn,
    @Required List<StepDecision> steps,
    @Required ConsultationWatch consultations)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public FollowUpCase {
    subject = Check.optional(subject);
    openedOn = Check.optional(openedOn);
    steps = Check.filled("steps", steps);
    Check.given("consultations", consultations);
  }

  /**
   * Whether there is a case.
   *
   * @return yes, or unknown while entries that are missing decide it
   */
  public Truth opened() {
    return openedOn.isPresent() ? Truth.YES : Truth.UNKNOWN;
  }

  /**
   * One step.
   *
   * @param key its key
   * @return where it stands
   * @throws IllegalArgumentException if the policy has no such step
   */
  public StepDecision step(String key) {
    return steps.stream()
        .filter(step -> step.step().equals(key))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("step (" + key + ") must be one of the policy's steps"));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(subject.orElse(null), openedOn.orElse(null), steps, consultations);
  }

  private record Form(
      @Nullable String subject,
      @Nullable LocalDate openedOn,
      List<StepDecision> steps,
      ConsultationWatch consultations)
      implements Serializable {
    private Object readResolve() {
      return new FollowUpCase(
          Optional.ofNullable(subject), Optional.ofNullable(openedOn), steps, consultations);
    }
  }
}
