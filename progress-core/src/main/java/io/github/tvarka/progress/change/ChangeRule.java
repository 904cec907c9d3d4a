package io.github.tvarka.progress.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;

/**
 * What counts as progress: which difference, to which earlier achievement of the same student. Immutable.
 *
 * <p>Not lower is a difference of at least 0, strictly higher one of more than 0, at least a step one of at least 1.
 *
 * @param clause the clause that sets it
 * @param by whose levels are compared with their earlier ones
 * @param since with which earlier achievement
 * @param made the differences that are progress
 * @param bands what differences are called, each code once; empty where the text names none
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChangeRule(
    @Required Clause clause,
    @Required Role by,
    @Required ChangeBase since,
    @Required Band made,
    List<ChangeBand> bands,
    List<String> readings)
    implements Serializable {
  /** Refuses bands of one name. */
  public ChangeRule {
    Check.given("change.clause", clause);
    Check.given("change.by", by);
    Check.given("change.since", since);
    Check.given("change.made", made);
    bands = Check.list("change.bands", bands);
    Check.distinct("change.bands", bands.stream().map(ChangeBand::code).toList());
    readings = Check.list("change.readings", readings);
  }
}
