package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** Where consultations for a student stand on a day. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = SupportConsultationOutcome.NotRecommended.class,
      name = "not-recommended"),
  @JsonSubTypes.Type(value = SupportConsultationOutcome.Recommended.class, name = "recommended"),
  @JsonSubTypes.Type(value = SupportConsultationOutcome.InOrder.class, name = "set"),
  @JsonSubTypes.Type(value = SupportConsultationOutcome.NotInOrder.class, name = "not-in-order"),
  @JsonSubTypes.Type(value = SupportConsultationOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface SupportConsultationOutcome extends Serializable {
  /** Nobody who may has recommended any, and none are set. */
  record NotRecommended() implements SupportConsultationOutcome {}

  /**
   * They are recommended, and not set yet.
   *
   * @param kind which kind
   * @param days from when until when
   */
  record Recommended(
      @Required ConsultationKind kind, @Required DateRange days)
      implements SupportConsultationOutcome {
    /** Checks that the parts are given. */
    public Recommended {
      Check.given("kind", kind);
      Check.given("days", days);
    }
  }

  /**
   * They are set as the regulation asks.
   *
   * @param kind which kind
   * @param days from when until when
   */
  record InOrder(@Required ConsultationKind kind, @Required DateRange days)
      implements SupportConsultationOutcome {
    /** Checks that the parts are given. */
    public InOrder {
      Check.given("kind", kind);
      Check.given("days", days);
    }
  }

  /** They are set otherwise than the regulation asks; the findings tell how. */
  record NotInOrder() implements SupportConsultationOutcome {}

  /**
   * What is known does not decide it.
   *
   * @param needs the facts that would
   */
  record NotYetKnown(@Required List<Need> needs) implements SupportConsultationOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", needs);
    }
  }
}
