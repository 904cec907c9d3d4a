package io.github.tvarka.progress.observation;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * The criteria by which achievement is observed in a subject, as the subject's curriculum has them. Immutable.
 *
 * @param subject the subject, as the caller calls it
 * @param criteria codes of the criteria, in the order of the sheet, each once
 */
public record SubjectCriteria(
    @Required String subject, @Required List<String> criteria) implements Serializable {
  /** Refuses a subject without criteria, and a criterion that stands twice. */
  public SubjectCriteria {
    Check.text("criteria.subject", subject);
    criteria = Check.distinct("criteria.criteria", Check.filled("criteria.criteria", criteria));
    criteria.forEach(criterion -> Check.code("criteria.criteria", criterion));
  }
}
