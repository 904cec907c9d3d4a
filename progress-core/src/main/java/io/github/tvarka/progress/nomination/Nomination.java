package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The candidates of a nomination on a day, with reasons. Immutable.
 *
 * @param citation the clause that sets the nomination up
 * @param asOf the day asked about
 * @param candidates all candidates, in order of class and key
 * @param groups the classes, or the school, against the limit, in order; empty where the text sets none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Nomination(
    @Required Citation citation,
    @Required LocalDate asOf,
    List<CandidateStanding> candidates,
    List<GroupCandidates> groups)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public Nomination {
    Check.given("nomination.citation", citation);
    Check.given("nomination.asOf", asOf);
    candidates = Check.list("nomination.candidates", candidates);
    groups = Check.list("nomination.groups", groups);
  }

  /**
   * Where a candidate stands.
   *
   * @param key the candidate's key
   * @return the standing
   * @throws IllegalArgumentException if there is no such candidate
   */
  public CandidateStanding standing(String key) {
    return candidates.stream()
        .filter(standing -> standing.candidate().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("candidate (" + key + ") must be a candidate"));
  }
}
