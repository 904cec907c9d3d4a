package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How a student may be assessed on a day, as far as adaptation is concerned. Immutable.
 *
 * @param on the day
 * @param kinds each kind of assessment, and whether it is forbidden
 * @param instead how is assessed in their stead, by the rules that surely forbid something on that day; empty where none does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssessmentDay(
    @Required LocalDate on, @Required List<KindOnDay> kinds, List<AssessmentMode> instead)
    implements Serializable {
  /** Copies the lists. */
  public AssessmentDay {
    Check.given("day.on", on);
    kinds = Check.filled("day.kinds", kinds);
    instead = Check.list("day.instead", instead);
  }

  /**
   * Whether a kind of assessment is forbidden.
   *
   * @param kind the kind
   * @return yes, no, or unknown
   */
  public Truth forbidden(AssessmentKind kind) {
    return kinds.stream()
        .filter(each -> each.kind() == kind)
        .map(KindOnDay::forbidden)
        .findFirst()
        .orElse(Truth.NO);
  }
}
