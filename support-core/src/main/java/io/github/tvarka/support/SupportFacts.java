package io.github.tvarka.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.consultation.ConsultationFacts;
import io.github.tvarka.support.minimum.LearningMinimum;
import io.github.tvarka.support.plan.SupportPlan;
import io.github.tvarka.support.request.SupportRequest;
import io.github.tvarka.support.student.StudentFacts;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * All that is known of one student's support. Immutable; it holds no name and no text.
 *
 * @param student what is known of the student
 * @param requests who asked for support or recommended it
 * @param consultations each series of consultations
 * @param adaptation the time of adaptation
 * @param minimums what was set as the minimum to be learnt
 * @param plans the plans for the student
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportFacts(
    @Required StudentFacts student,
    List<SupportRequest> requests,
    List<ConsultationFacts> consultations,
    AdaptationFacts adaptation,
    List<LearningMinimum> minimums,
    List<SupportPlan> plans)
    implements WithSupportFacts, Serializable {
  /** Refuses a first day in the school or a change of class outside the school years of the calendar. */
  public SupportFacts {
    Check.given("student", student);
    requests = Check.list("requests", requests);
    consultations = Check.list("consultations", consultations);
    adaptation = adaptation == null ? AdaptationFacts.NONE : adaptation;
    adaptation = adaptation.within(SchoolCalendar.ofYears(student.calendar()));
    minimums = Check.list("minimums", minimums);
    plans = Check.list("plans", plans);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts. */
  public static final class Builder extends SupportFactsBuilder {
    Builder() {
      adaptation(AdaptationFacts.NONE);
    }
  }
}
