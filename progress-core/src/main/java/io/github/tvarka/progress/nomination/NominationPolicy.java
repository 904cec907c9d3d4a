package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation says of a nomination for progress: who can be put forward, by whom, how candidates are ranked, and how many there can
 * be. Immutable.
 *
 * <p>A regulation need not say all of it: without points nobody is ranked, and without a limit all who can be put forward are.
 *
 * @param key what the nomination is called, a code
 * @param clause the clause that sets it up
 * @param unit what is nominated
 * @param criteria the numbers that conditions and points ask for, each once
 * @param prizes the counts of prizes that they ask for, each once
 * @param grounds who puts whom forward, each key once
 * @param points the points tables, whose points are added up; empty where the text gives no points
 * @param competitions points for places in competitions; empty where the text gives none
 * @param limit how many candidates there can be; empty where the text sets no number
 * @param lastDay the last day of the school year on which a proposal is in time, inclusive; empty where the text sets none
 * @param decider who decides where candidates are tied; empty where the text names no one
 * @param readings the keys of the declared readings that the silence of the text on these rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NominationPolicy(
    @Required String key,
    @Required Clause clause,
    @Required NominationUnit unit,
    List<NominationCriterion> criteria,
    List<PrizeCounter> prizes,
    @Required List<NominationGround> grounds,
    List<PointsTable> points,
    Optional<CompetitionPoints> competitions,
    Optional<CandidateLimit> limit,
    Optional<MonthDay> lastDay,
    Optional<Role> decider,
    List<String> readings)
    implements WithNominationPolicy, PolicyPart {
  /** Refuses what stands twice, numbers that nothing declares, and a limit per class where classes are nominated. */
  public NominationPolicy {
    Check.code("nomination.key", key);
    Check.given("nomination.clause", clause);
    Check.given("nomination.unit", unit);
    criteria = Check.list("nomination.criteria", criteria);
    prizes = Check.list("nomination.prizes", prizes);
    grounds = Check.filled("nomination.grounds", grounds);
    Check.distinct(
        "nomination.grounds", grounds.stream().map(NominationGround::key).toList());
    points = Check.list("nomination.points", points);
    competitions = Check.optional(competitions);
    limit = Check.optional(limit);
    lastDay = Check.optional(lastDay);
    decider = Check.optional(decider);
    readings = Check.list("nomination.readings", readings);
    List<CounterKey> known = NominationChecks.counters(criteria, prizes);
    NominationChecks.grounds(grounds, known);
    NominationChecks.points(points, known);
    boolean perClass = limit
        .map(CandidateLimit::per)
        .filter(CandidateLimit.Per.SCHOOL_CLASS::equals)
        .isPresent();
    Check.that(
        unit == NominationUnit.STUDENT || !perClass,
        "nomination.limit.per",
        CandidateLimit.Per.SCHOOL_CLASS,
        "must not count per class where classes are nominated");
  }

  /** Whether candidates are ranked at all. */
  boolean ranks() {
    return !points.isEmpty() || competitions.isPresent();
  }

  @Override
  public List<HeldClause> held() {
    return NominationChecks.held(this);
  }

  @Override
  public List<String> restsOn() {
    return NominationChecks.readings(this);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  public static final class Builder extends NominationPolicyBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        key,
        clause,
        unit,
        criteria,
        prizes,
        grounds,
        points,
        competitions.orElse(null),
        limit.orElse(null),
        lastDay.orElse(null),
        decider.orElse(null),
        readings);
  }

  private record Form(
      String key,
      Clause clause,
      NominationUnit unit,
      List<NominationCriterion> criteria,
      List<PrizeCounter> prizes,
      List<NominationGround> grounds,
      List<PointsTable> points,
      @Nullable CompetitionPoints competitions,
      @Nullable CandidateLimit limit,
      @Nullable MonthDay lastDay,
      @Nullable Role decider,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new NominationPolicy(
          key,
          clause,
          unit,
          criteria,
          prizes,
          grounds,
          points,
          Optional.ofNullable(competitions),
          Optional.ofNullable(limit),
          Optional.ofNullable(lastDay),
          Optional.ofNullable(decider),
          readings);
    }
  }
}
