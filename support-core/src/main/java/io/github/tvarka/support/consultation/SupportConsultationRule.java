package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What makes a consultation one of a kind. Immutable; what the text does not say is empty, and then anything fits.
 *
 * @param kind the kind
 * @param lessons how long it takes, in lengths of a lesson
 * @param minutes how long it takes, in minutes
 * @param settings with how many students and where
 * @param refusals who may refuse it, and when
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportConsultationRule(
    @Required ConsultationKind kind,
    Optional<Band> lessons,
    Optional<Band> minutes,
    List<Setting> settings,
    List<Refusal> refusals)
    implements WithSupportConsultationRule, Serializable {
  /** Refuses a setting twice. */
  public SupportConsultationRule {
    Check.given("consultation.kind", kind);
    lessons = Check.optional(lessons);
    minutes = Check.optional(minutes);
    settings =
        Check.distinct("consultation.settings", Check.list("consultation.settings", settings));
    refusals = Check.list("consultation.refusals", refusals);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. */
  public static final class Builder extends SupportConsultationRuleBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(kind, lessons.orElse(null), minutes.orElse(null), settings, refusals);
  }

  private record Form(
      ConsultationKind kind,
      @Nullable Band lessons,
      @Nullable Band minutes,
      List<Setting> settings,
      List<Refusal> refusals)
      implements Serializable {
    private Object readResolve() {
      return new SupportConsultationRule(
          kind, Optional.ofNullable(lessons), Optional.ofNullable(minutes), settings, refusals);
    }
  }
}
