package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * How many candidates there can be: one to three from each class. Immutable.
 *
 * @param clause the clause that sets it
 * @param per from each class, or from the whole school
 * @param atLeast the smallest number asked for; 0 for none
 * @param atMost the largest number allowed, 1 or more
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CandidateLimit(
    @Required Clause clause,
    @Required Per per,
    @Required int atLeast,
    @Required int atMost,
    List<String> readings)
    implements Serializable {
  /** From what candidates are counted. */
  public enum Per {
    /** From each class by itself. */
    @JsonProperty("school-class")
    SCHOOL_CLASS,
    /** From the whole school. */
    @JsonProperty("school")
    SCHOOL
  }

  /** Refuses numbers that contradict each other. */
  public CandidateLimit {
    Check.given("limit.clause", clause);
    Check.given("limit.per", per);
    Check.that(atLeast >= 0, "limit.atLeast", atLeast, "must not be negative");
    Check.that(atMost > 0, "limit.atMost", atMost, "must be positive");
    Check.that(
        atMost >= atLeast, "limit.atMost", atMost, "must not be below atLeast (" + atLeast + ")");
    readings = Check.list("limit.readings", readings);
  }
}
