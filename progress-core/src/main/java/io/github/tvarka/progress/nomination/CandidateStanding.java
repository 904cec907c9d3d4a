package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate stands, and why. Immutable.
 *
 * @param candidate the candidate's key
 * @param schoolClass the candidate's class
 * @param outcome what becomes of the candidate
 * @param points all points together; empty where candidates are not ranked
 * @param given the points table by table, in the order of the policy
 * @param places the places, from 1, that the candidate has or may have among those it is compared with; several where it shares them or
 *     something is not known; empty where candidates are not ranked, or this one is not eligible
 * @param tiedWith the keys of those with surely the same points, in order; the tie is not broken
 * @param finding whether a ground holds, and which did not
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CandidateStanding(
    @Required String candidate,
    @Required String schoolClass,
    @Required NominationOutcome outcome,
    Optional<Interval> points,
    List<PointsGiven> given,
    Optional<Interval> places,
    List<String> tiedWith,
    @Required Finding finding)
    implements WithCandidateStanding, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public CandidateStanding {
    Check.text("standing.candidate", candidate);
    Check.text("standing.schoolClass", schoolClass);
    Check.given("standing.outcome", outcome);
    points = Check.optional(points);
    given = Check.list("standing.given", given);
    places = Check.optional(places);
    tiedWith = Check.list("standing.tiedWith", tiedWith);
    Check.given("standing.finding", finding);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a standing. */
  public static final class Builder extends CandidateStandingBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        candidate,
        schoolClass,
        outcome,
        points.orElse(null),
        given,
        places.orElse(null),
        tiedWith,
        finding);
  }

  private record Form(
      String candidate,
      String schoolClass,
      NominationOutcome outcome,
      @Nullable Interval points,
      List<PointsGiven> given,
      @Nullable Interval places,
      List<String> tiedWith,
      Finding finding)
      implements Serializable {
    private Object readResolve() {
      return new CandidateStanding(
          candidate,
          schoolClass,
          outcome,
          Optional.ofNullable(points),
          given,
          Optional.ofNullable(places),
          tiedWith,
          finding);
    }
  }
}
