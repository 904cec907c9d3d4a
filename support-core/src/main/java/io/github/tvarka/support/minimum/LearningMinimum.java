package io.github.tvarka.support.minimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The least that a student has to learn in a subject by a date; what it is stands elsewhere. Immutable.
 *
 * @param subject the subject
 * @param setBy who set it
 * @param setOn the day on which it was set
 * @param dueBy the last day on which the student is to account for it, inclusive; empty if none was set or it is not known
 * @param attempts when the student accounted for it, at most once a day
 * @param recordedIn where results are recorded, as codes
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LearningMinimum(
    @Required String subject,
    @Required Role setBy,
    @Required LocalDate setOn,
    Optional<LocalDate> dueBy,
    List<MinimumAttempt> attempts,
    List<String> recordedIn)
    implements WithLearningMinimum, Serializable {
  /** Refuses a last day or an attempt before it was set. */
  public LearningMinimum {
    Check.text("minimum.subject", subject);
    Check.given("minimum.setBy", setBy);
    LocalDate first = Check.given("minimum.setOn", setOn);
    dueBy = Check.optional(dueBy);
    dueBy.ifPresent(day -> checkAfter("minimum.dueBy", day, first));
    attempts = Check.list("minimum.attempts", attempts);
    attempts.forEach(attempt -> checkAfter("minimum.attempts", attempt.on(), first));
    Check.distinct("minimum.attempts", attempts.stream().map(MinimumAttempt::on).toList());
    recordedIn = Check.distinct("minimum.recordedIn", Check.list("minimum.recordedIn", recordedIn));
  }

  private static void checkAfter(String name, LocalDate day, LocalDate setOn) {
    Check.that(!day.isBefore(setOn), name, day, "must not be before minimum.setOn (" + setOn + ")");
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a minimum. */
  public static final class Builder extends LearningMinimumBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(subject, setBy, setOn, dueBy.orElse(null), attempts, recordedIn);
  }

  private record Form(
      String subject,
      Role setBy,
      LocalDate setOn,
      @Nullable LocalDate dueBy,
      List<MinimumAttempt> attempts,
      List<String> recordedIn)
      implements Serializable {
    private Object readResolve() {
      return new LearningMinimum(
          subject, setBy, setOn, Optional.ofNullable(dueBy), attempts, recordedIn);
    }
  }
}
