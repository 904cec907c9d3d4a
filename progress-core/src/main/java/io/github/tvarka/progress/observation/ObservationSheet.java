package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * A student's observations in one subject over a school year. Immutable.
 *
 * @param subject the subject with its criteria
 * @param observations the observations, in any order, each day once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObservationSheet(@Required SubjectCriteria subject, List<Observation> observations)
    implements Serializable {
  /** Refuses two observations of one day, and a level by a criterion that the subject lacks. */
  public ObservationSheet {
    Check.given("sheet.subject", subject);
    observations = Check.list("sheet.observations", observations);
    Check.distinct(
        "sheet.observations", observations.stream().map(Observation::on).toList());
    for (Observation observation : observations) {
      for (CriterionLevel level : observation.levels()) {
        Check.that(
            subject.criteria().contains(level.criterion()),
            "observation of " + observation.on(),
            level.criterion(),
            "must be one of the criteria " + subject.criteria());
      }
    }
  }
}
