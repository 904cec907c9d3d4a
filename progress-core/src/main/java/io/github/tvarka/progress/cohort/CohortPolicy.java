package io.github.tvarka.progress.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * What a regulation says of analysing a class's and a school's progress. Immutable.
 *
 * @param ofGroup the clause that has a class analysed
 * @param ofAll the clause that has the classes' data analysed together
 * @param smallest how many students must stand behind a number for it to be shown, 1 or more
 * @param shares how a share of all follows from the groups
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CohortPolicy(
    @Required Clause ofGroup,
    @Required Clause ofAll,
    @Required int smallest,
    @Required Aggregation shares,
    List<String> readings)
    implements PolicyPart {
  /** Refuses a smallest group of nobody. */
  public CohortPolicy {
    Check.given("cohort.ofGroup", ofGroup);
    Check.given("cohort.ofAll", ofAll);
    Check.that(smallest >= 1, "cohort.smallest", smallest, "must be positive");
    Check.given("cohort.shares", shares);
    readings = Check.list("cohort.readings", readings);
  }

  @Override
  public List<HeldClause> held() {
    return List.of(
        new HeldClause(ofGroup, ClauseKind.RULE, "CohortPolicy", "ofGroup"),
        new HeldClause(ofAll, ClauseKind.RULE, "CohortPolicy", "ofAll"));
  }

  @Override
  public List<String> restsOn() {
    return readings;
  }
}
