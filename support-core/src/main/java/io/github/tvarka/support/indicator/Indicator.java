package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * One row of a programme: what it is for, what is done, by whom, and what is to be reached. Immutable.
 *
 * @param clause the row
 * @param goal what it is for, in the policy's own words
 * @param measures what is done for it
 * @param parties who does it, where the text names someone
 * @param targets what is to be reached, in the order of the text
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Indicator(
    @Required Clause clause,
    @Required LocalText goal,
    List<Act> measures,
    List<Role> parties,
    @Required List<Target> targets)
    implements WithIndicator, Serializable {
  /** Refuses a row that wants nothing reached. */
  public Indicator {
    Check.given("indicator.clause", clause);
    Check.given("indicator.goal", goal);
    measures = Check.list("indicator.measures", measures);
    parties = Check.list("indicator.parties", parties);
    targets = Check.filled("indicator.targets", targets);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an indicator. */
  public static final class Builder extends IndicatorBuilder {
    Builder() {}
  }
}
