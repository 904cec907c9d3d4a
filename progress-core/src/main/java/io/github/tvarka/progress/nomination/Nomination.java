package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a nomination on a day, with reasons. Immutable.
 *
 * @param citation the clause that sets the nomination up
 * @param asOf the day asked about
 * @param candidates all candidates, in order of class and key
 * @param groups the classes, or the school, against the limit, in order; empty where the text sets none
 * @param decider who decides where candidates are tied; empty where the text names no one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Nomination(
    @Required Citation citation,
    @Required LocalDate asOf,
    List<CandidateStanding> candidates,
    List<GroupCandidates> groups,
    Optional<Role> decider)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public Nomination {
    Check.given("nomination.citation", citation);
    Check.given("nomination.asOf", asOf);
    candidates = Check.list("nomination.candidates", candidates);
    groups = Check.list("nomination.groups", groups);
    decider = Check.optional(decider);
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

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, asOf, candidates, groups, decider.orElse(null));
  }

  private record Form(
      Citation citation,
      LocalDate asOf,
      List<CandidateStanding> candidates,
      List<GroupCandidates> groups,
      @Nullable Role decider)
      implements Serializable {
    private Object readResolve() {
      return new Nomination(citation, asOf, candidates, groups, Optional.ofNullable(decider));
    }
  }
}
