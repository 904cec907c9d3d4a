package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Negative entries in a row that are enough to call for something. Immutable.
 *
 * @param on the days of the negative entries, in order; a day stands twice where two entries are of one day
 * @param calledOn the days on which the run called for something: that of its second entry, where two are enough
 * @param needs the entries that could still make it longer, or join it to one before
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NegativeRun(
    @Required List<LocalDate> on, @Required List<LocalDate> calledOn, List<Need> needs)
    implements Serializable {
  /** Refuses a run of nothing, and one that calls for nothing. */
  public NegativeRun {
    on = Check.filled("run.on", on);
    calledOn = Check.filled("run.calledOn", calledOn);
    needs = Check.list("run.needs", needs);
  }
}
