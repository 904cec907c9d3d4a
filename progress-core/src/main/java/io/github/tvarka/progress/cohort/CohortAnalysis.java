package io.github.tvarka.progress.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The progress of groups and of all of them together. Immutable.
 *
 * <p>A share of all is found as the policy declares: of all students together, or as the mean of the groups' shares.
 *
 * @param ofGroup the clause that has a group analysed
 * @param ofAll the clause that has all analysed
 * @param asOf the day asked about
 * @param groups each group
 * @param all all groups together, without those left out
 * @param leftOut the groups that are left out of all, since their few students could be told by subtraction
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CohortAnalysis(
    @Required Citation ofGroup,
    @Required Citation ofAll,
    @Required LocalDate asOf,
    @Required List<AnalysedGroup> groups,
    @Required GroupAnalysis all,
    List<String> leftOut,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public CohortAnalysis {
    Check.given("cohort.ofGroup", ofGroup);
    Check.given("cohort.ofAll", ofAll);
    Check.given("cohort.asOf", asOf);
    groups = Check.filled("cohort.groups", groups);
    Check.given("cohort.all", all);
    leftOut = Check.list("cohort.leftOut", leftOut);
    readings = Check.list("cohort.readings", readings);
  }
}
