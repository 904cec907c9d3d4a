package io.github.tvarka.support.consultation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Someone recommends consultations for a student: their need and length. Immutable.
 *
 * @param by who
 * @param on the day on which it was recommended
 * @param kind which kind is needed
 * @param days from when until when
 */
public record ConsultationAdvice(
    @Required Role by,
    @Required LocalDate on,
    @Required ConsultationKind kind,
    @Required DateRange days)
    implements Serializable {
  /** Checks that the parts are given. */
  public ConsultationAdvice {
    Check.given("advice.by", by);
    Check.given("advice.on", on);
    Check.given("advice.kind", kind);
    Check.given("advice.days", days);
  }
}
