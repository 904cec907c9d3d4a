package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that a student was assigned. Immutable.
 *
 * @param subject the subject
 * @param assignedOn the day on which it was assigned
 * @param on the day of the consultation, not before that
 * @param attended whether the student came; empty while it is not on record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssignedConsultation(
    @Required String subject,
    @Required LocalDate assignedOn,
    @Required LocalDate on,
    Optional<Boolean> attended)
    implements Serializable {
  /** Refuses a consultation on a day before it was assigned. */
  public AssignedConsultation {
    Check.text("consultations.subject", subject);
    Check.given("consultations.assignedOn", assignedOn);
    Check.given("consultations.on", on);
    Check.that(
        !on.isBefore(assignedOn),
        "consultations.on",
        on,
        "must not be before consultations.assignedOn (" + assignedOn + ")");
    attended = Check.optional(attended);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(subject, assignedOn, on, attended.orElse(null));
  }

  private record Form(
      String subject,
      LocalDate assignedOn,
      LocalDate on,
      @Nullable Boolean attended) implements Serializable {
    private Object readResolve() {
      return new AssignedConsultation(subject, assignedOn, on, Optional.ofNullable(attended));
    }
  }
}
