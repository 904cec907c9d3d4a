package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.mark.MarkFacts;
import java.io.Serializable;
import java.util.List;

/**
 * What is known of one student's cases. Immutable; it holds no name.
 *
 * @param marks the student's marks, calendar and single facts
 * @param taken what was done, or may have been, each once
 * @param consultations the consultations assigned, at most one for a subject and a day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUpFacts(
    @Required MarkFacts marks, List<TakenStep> taken, List<AssignedConsultation> consultations)
    implements Serializable {
  /** Refuses what stands twice. */
  public FollowUpFacts {
    Check.given("marks", marks);
    taken = Check.distinct(
        "taken", Check.<TakenStep>list("taken", taken), step -> step.subject() + " " + step.act());
    consultations = Check.list("consultations", consultations);
    Check.distinct(
        "consultations",
        consultations.stream()
            .map(consultation -> consultation.subject() + " " + consultation.on())
            .toList());
  }

  /**
   * Marks alone, after which nothing was done.
   *
   * @param marks the marks
   * @return the facts
   */
  public static FollowUpFacts of(MarkFacts marks) {
    return new FollowUpFacts(marks, List.of(), List.of());
  }
}
