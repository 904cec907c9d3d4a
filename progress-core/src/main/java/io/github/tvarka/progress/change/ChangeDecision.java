package io.github.tvarka.progress.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A student's achievement beside the student's own earlier achievement. Immutable.
 *
 * @param asOf the day asked about
 * @param changes for each rule the subjects, then the criteria and their means, then the mean of the row; none before the first period of the
 *     school year
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChangeDecision(@Required LocalDate asOf, List<Change> changes)
    implements Serializable {
  /** Copies the list. */
  public ChangeDecision {
    Check.given("asOf", asOf);
    changes = Check.list("changes", changes);
  }
}
