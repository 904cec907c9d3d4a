package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * How many candidates a class, or the school, puts forward against the limit. Immutable.
 *
 * @param group the class; {@code school} where the limit is for the whole school
 * @param tied the keys of those who are tied at the limit, in order; the tie is not broken
 * @param finding the number of candidates compared with the limit
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GroupCandidates(
    @Required String group, List<String> tied, @Required Finding finding) implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public GroupCandidates {
    Check.text("group.group", group);
    tied = Check.list("group.tied", tied);
    Check.given("group.finding", finding);
  }
}
