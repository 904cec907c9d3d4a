package io.github.tvarka.support.minimum;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A student accounts for what was to be learnt. Immutable.
 *
 * @param on the day
 * @param learnt whether the minimum was shown to be learnt; unknown while the teacher has not said
 */
public record MinimumAttempt(@Required LocalDate on, Truth learnt) implements Serializable {
  /** Takes a result that nobody recorded as not known. */
  public MinimumAttempt {
    Check.given("attempt.on", on);
    learnt = learnt == null ? Truth.UNKNOWN : learnt;
  }
}
