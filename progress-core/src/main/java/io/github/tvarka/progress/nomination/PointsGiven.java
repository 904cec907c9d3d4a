package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.List;

/**
 * What a candidate gets by one table, and why: an increase of 3/2 gives 3 points. Immutable.
 *
 * @param citation the clause that sets the points
 * @param criterion by what
 * @param observed the candidate's number; for competitions how many results there are
 * @param points what it gives
 * @param needs what is not known and could change the points
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PointsGiven(
    @Required Citation citation,
    @Required CounterKey criterion,
    @Required Interval observed,
    @Required Interval points,
    List<Need> needs)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public PointsGiven {
    Check.given("given.citation", citation);
    Check.given("given.criterion", criterion);
    Check.given("given.observed", observed);
    Check.given("given.points", points);
    needs = Check.list("given.needs", needs);
  }
}
