package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Consultations as they were set for a student. Immutable.
 *
 * @param by who set them
 * @param on the day on which they were set
 * @param kind which kind
 * @param days from when until when
 * @param minutes how long one takes; empty if it is not known
 * @param setting with how many students, and where; empty if it is not known
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConsultationOrder(
    @Required Role by,
    @Required LocalDate on,
    @Required ConsultationKind kind,
    @Required DateRange days,
    Optional<Integer> minutes,
    Optional<Setting> setting)
    implements WithConsultationOrder, Serializable {
  /** Refuses consultations of no length. */
  public ConsultationOrder {
    Check.given("order.by", by);
    Check.given("order.on", on);
    Check.given("order.kind", kind);
    Check.given("order.days", days);
    minutes = Check.optional(minutes);
    minutes.ifPresent(
        number -> Check.that(number > 0, "order.minutes", number, "must be positive"));
    setting = Check.optional(setting);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an order. */
  public static final class Builder extends ConsultationOrderBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(by, on, kind, days, minutes.orElse(null), setting.orElse(null));
  }

  private record Form(
      Role by,
      LocalDate on,
      ConsultationKind kind,
      DateRange days,
      @Nullable Integer minutes,
      @Nullable Setting setting)
      implements Serializable {
    private Object readResolve() {
      return new ConsultationOrder(
          by, on, kind, days, Optional.ofNullable(minutes), Optional.ofNullable(setting));
    }
  }
}
