package io.github.tvarka.support.consultation;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A consultation that was held. Immutable.
 *
 * @param on the day
 * @param attended whether the student came
 */
public record HeldConsultation(@Required LocalDate on, Truth attended) implements Serializable {
  /** Takes attendance that nobody recorded as not known. */
  public HeldConsultation {
    Check.given("held.on", on);
    attended = attended == null ? Truth.UNKNOWN : attended;
  }
}
