package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a policy says of excuses, ready to be applied by number. Immutable. */
final class PreparedExcuses {
  private final List<Ground> grounds;
  private final PreparedTier[][] tiers;
  private final int[] spellsEndWith;
  private final Role[] givers;
  private final @Nullable PreparedCondition[] giverWhen;
  private final List<Channel> channels;
  private final LateNotice late;
  private final Deadline deadline;
  private final @Nullable FactKey unless;
  private final @Nullable Deadline atLatest;

  PreparedExcuses(ExcusePolicy policy, ConditionPreparer conditions) {
    this.grounds = policy.allowances().stream().map(Allowance::ground).toList();
    this.tiers = new PreparedTier[grounds.size()][];
    this.spellsEndWith = new int[grounds.size()];
    for (int ground = 0; ground < tiers.length; ground++) {
      Allowance allowance = policy.allowances().get(ground);
      if (allowance.notice().isPresent()) {
        throw new NotPrepared("a notice rule of a ground");
      }
      List<AllowanceTier> all = allowance.tiers();
      tiers[ground] = all.stream()
          .map(tier -> new PreparedTier(tier, all, conditions))
          .toArray(PreparedTier[]::new);
      spellsEndWith[ground] =
          allowance.spellsEndWith().map(conditions.windows()::number).orElse(-1);
    }
    NoticeRule rule = policy.notice();
    this.givers = rule.givers().stream().map(Giver::role).toArray(Role[]::new);
    this.giverWhen = new PreparedCondition[givers.length];
    for (int giver = 0; giver < givers.length; giver++) {
      Giver of = rule.givers().get(giver);
      giverWhen[giver] = of.when().map(conditions::ofStudent).orElse(null);
    }
    this.channels = rule.channels();
    this.late = rule.late();
    this.deadline = rule.deadline();
    this.unless = rule.unless().orElse(null);
    this.atLatest = rule.atLatest().orElse(null);
  }

  int grounds() {
    return tiers.length;
  }

  /** The number of a ground; below 0 if the policy does not know it. */
  int ground(Ground ground) {
    return grounds.indexOf(ground);
  }

  PreparedTier[] tiers(int ground) {
    return tiers[ground];
  }

  /** The number of the window with which spells on a ground end; below 0 if they end with none. */
  int spellsEndWith(int ground) {
    return spellsEndWith[ground];
  }

  int givers() {
    return givers.length;
  }

  boolean isGiver(int giver, Role role) {
    return givers[giver].equals(role);
  }

  @Nullable
  PreparedCondition giverWhen(int giver) {
    return giverWhen[giver];
  }

  boolean isChannel(Optional<Channel> channel) {
    return channels.isEmpty() || (channel.isPresent() && channels.contains(channel.get()));
  }

  boolean lateExcuses() {
    return late == LateNotice.EXCUSES;
  }

  boolean lateIsLeftToSchool() {
    return late == LateNotice.LEFT_TO_SCHOOL;
  }

  Deadline deadline() {
    return deadline;
  }

  @Nullable
  FactKey unless() {
    return unless;
  }

  @Nullable
  Deadline atLatest() {
    return atLatest;
  }
}
