package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one series of consultations for a student. Immutable.
 *
 * @param advice what was recommended; empty if nothing was
 * @param order what was set; empty if nothing was
 * @param held the consultations held
 * @param lessonMinutes how long a lesson takes for the student; empty if it is not known
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConsultationFacts(
    Optional<ConsultationAdvice> advice,
    Optional<ConsultationOrder> order,
    List<HeldConsultation> held,
    Optional<Integer> lessonMinutes)
    implements WithConsultationFacts, Serializable {
  /** Refuses lessons of no length. */
  public ConsultationFacts {
    advice = Check.optional(advice);
    order = Check.optional(order);
    held = Check.list("consultation.held", held);
    lessonMinutes = Check.optional(lessonMinutes);
    lessonMinutes.ifPresent(
        number -> Check.that(number > 0, "consultation.lessonMinutes", number, "must be positive"));
  }

  /**
   * Whether there was anything of the series by a day.
   *
   * @param day the day
   * @return true if something of it was recommended, set or held by then, or nothing of it is told at all
   */
  public boolean begunBy(LocalDate day) {
    List<LocalDate> days = new ArrayList<>();
    advice.ifPresent(said -> days.add(said.on()));
    order.ifPresent(set -> days.add(set.on()));
    held.forEach(one -> days.add(one.on()));
    return days.isEmpty() || days.stream().anyMatch(on -> !on.isAfter(day));
  }

  /**
   * A builder with nothing known.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts. */
  public static final class Builder extends ConsultationFactsBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(advice.orElse(null), order.orElse(null), held, lessonMinutes.orElse(null));
  }

  private record Form(
      @Nullable ConsultationAdvice advice,
      @Nullable ConsultationOrder order,
      List<HeldConsultation> held,
      @Nullable Integer lessonMinutes)
      implements Serializable {
    private Object readResolve() {
      return new ConsultationFacts(
          Optional.ofNullable(advice),
          Optional.ofNullable(order),
          held,
          Optional.ofNullable(lessonMinutes));
    }
  }
}
