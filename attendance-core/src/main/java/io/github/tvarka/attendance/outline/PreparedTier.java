package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ReachBack;
import io.github.tvarka.attendance.excuse.SpellOrder;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.calendar.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tier of an allowance with its conditions and windows ready to be asked. Immutable. */
final class PreparedTier {
  final boolean excuses;
  final boolean withoutNotice;
  final Statement[] statements;
  final Coverage coverage;
  final @Nullable SpellOrder spell;
  final int spellPer;
  final @Nullable Boolean besideBreak;
  final boolean notConsecutive;
  final int reachesBack;
  final @Nullable PreparedCondition appliesTo;
  final PreparedLimit[] limits;

  /** The number of its clause among those of its allowance. */
  final int clause;

  PreparedTier(AllowanceTier tier, List<AllowanceTier> tiers, ConditionPreparer conditions) {
    if (tier.coverage() == Coverage.LATE_ARRIVALS) {
      throw new NotPrepared("late arrivals");
    }
    this.excuses = tier.effect() == Effect.EXCUSED;
    this.withoutNotice = tier.withoutNotice().orElse(false);
    this.statements = tier.statements().toArray(Statement[]::new);
    this.coverage = tier.coverage();
    this.spell = tier.spell().orElse(null);
    this.spellPer =
        tier.spell().map(order -> conditions.windows().number(order.per())).orElse(-1);
    this.besideBreak = tier.besideBreak().orElse(null);
    this.notConsecutive = tier.notConsecutive().orElse(false);
    this.reachesBack = tier.reachesBack().map(PreparedTier::ofMonth).orElse(-1);
    this.appliesTo = tier.appliesTo().map(conditions::ofStudent).orElse(null);
    this.limits = tier.limits().stream()
        .map(limit -> PreparedLimit.of(limit, conditions.windows()))
        .toArray(PreparedLimit[]::new);
    this.clause = tiers.stream().map(AllowanceTier::clause).toList().indexOf(tier.clause());
  }

  private static int ofMonth(ReachBack reach) {
    if (!reach.per().orElse(Window.CALENDAR_MONTH).equals(Window.CALENDAR_MONTH)) {
      throw new NotPrepared("a notice that reaches back by another window");
    }
    return reach.afterSchoolDays();
  }
}
