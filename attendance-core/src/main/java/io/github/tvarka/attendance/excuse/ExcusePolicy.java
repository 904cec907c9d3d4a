package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a regulation says of excuses: the notice it asks for, the grounds it allows, the duty to tell. Immutable.
 *
 * @param notice what makes a notice count
 * @param allowances the grounds, each once; an absence on another ground is not excused
 * @param duties the duties to tell in good time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExcusePolicy(
    @Required NoticeRule notice, @Required List<Allowance> allowances, List<NoticeDuty> duties)
    implements Serializable {
  /** Refuses a ground that stands twice, and a budget shared with a ground that has no allowance, or with itself. */
  public ExcusePolicy {
    Check.given("excuses.notice", notice);
    allowances = Check.list("excuses.allowances", allowances);
    Check.distinct(
        "excuses.allowances", allowances.stream().map(Allowance::ground).toList());
    duties = Check.list("excuses.duties", duties);
    checkShared(allowances);
  }

  private static void checkShared(List<Allowance> allowances) {
    List<Ground> known = allowances.stream().map(Allowance::ground).toList();
    for (Allowance allowance : allowances) {
      List<Ground> others =
          known.stream().filter(ground -> !ground.equals(allowance.ground())).toList();
      limits(allowance)
          .flatMap(limit -> limit.together().stream())
          .forEach(ground -> Check.that(
              others.contains(ground),
              "allowance " + allowance.clause() + " limit.together",
              ground,
              "must be one of the other grounds " + others));
    }
  }

  /** All limits of an allowance, those in the stead of others too. */
  private static Stream<AllowanceLimit> limits(Allowance allowance) {
    return allowance.tiers().stream()
        .flatMap(tier -> tier.limits().stream())
        .flatMap(AllowanceLimit::all);
  }

  /**
   * The allowance of a ground.
   *
   * @param ground the ground
   * @return the allowance; empty if the regulation does not know the ground
   */
  public Optional<Allowance> allowance(Ground ground) {
    return allowances.stream()
        .filter(allowance -> allowance.ground().equals(ground))
        .findFirst();
  }

  /** Whether a limit, or the one in its stead, counts all that is told of. */
  boolean limitsAllTold() {
    return allowances.stream()
        .flatMap(ExcusePolicy::limits)
        .anyMatch(limit -> limit.counts().equals(Optional.of(LimitCounts.ALL_TOLD)));
  }

  /** Whether a notice excuses any late arrivals. */
  boolean excusesLate() {
    return allowances.stream()
        .flatMap(allowance -> allowance.tiers().stream())
        .anyMatch(AllowanceTier::ofLateArrivals);
  }
}
