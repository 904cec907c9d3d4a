package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.citation.Clause;
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
  /** Refuses a ground or a duty that stands twice, and a budget shared with a ground that has no allowance, or with itself. */
  public ExcusePolicy {
    Check.given("excuses.notice", notice);
    allowances = Check.list("excuses.allowances", allowances);
    Check.distinct(
        "excuses.allowances", allowances.stream().map(Allowance::ground).toList());
    duties =
        Check.distinct("excuses.duties", Check.list("excuses.duties", duties), NoticeDuty::clause);
    checkShared(allowances);
  }

  private static void checkShared(List<Allowance> allowances) {
    for (int i = 0; i < allowances.size(); i++) {
      List<AllowanceTier> tiers = allowances.get(i).tiers();
      for (int tier = 0; tier < tiers.size(); tier++) {
        List<AllowanceLimit> limits = tiers.get(tier).limits();
        for (int limit = 0; limit < limits.size(); limit++) {
          String path = "excuses.allowances[" + i + "].tiers[" + tier + "].limits[" + limit + "]";
          checkShared(
              path, limits.get(limit), others(allowances, i), tiers.get(tier).clause());
        }
      }
    }
  }

  private static List<Ground> others(List<Allowance> allowances, int own) {
    Ground ground = allowances.get(own).ground();
    return allowances.stream()
        .map(Allowance::ground)
        .filter(other -> !other.equals(ground))
        .toList();
  }

  private static void checkShared(
      String path, AllowanceLimit limit, List<Ground> others, Clause clause) {
    limit
        .together()
        .forEach(ground -> Check.that(
            others.contains(ground),
            path + ".together",
            ground,
            "must be one of the other grounds " + others + " (clause " + clause + ")"));
    limit.otherwise().ifPresent(other -> checkShared(path + ".otherwise", other, others, clause));
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
