package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import java.io.Serializable;
import java.util.List;

/** Whether a consultation is called for. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ConsultationOutcome.CalledFor.class, name = "called-for"),
  @JsonSubTypes.Type(value = ConsultationOutcome.NotCalledFor.class, name = "not-called-for"),
  @JsonSubTypes.Type(value = ConsultationOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface ConsultationOutcome extends Serializable {
  /**
   * It is.
   *
   * @param measures who does what, with whom
   */
  record CalledFor(@Required List<Measure> measures) implements ConsultationOutcome {
    /** Refuses none. */
    public CalledFor {
      measures = Check.filled("measures", measures);
    }
  }

  /** It is not. */
  record NotCalledFor() implements ConsultationOutcome {}

  /**
   * The levels that are known do not decide it.
   *
   * @param needs the levels that would
   */
  record NotYetKnown(@Required List<Need> needs) implements ConsultationOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", Check.given("needs", needs));
    }
  }
}
