package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One step of an allowance: five days on the parent's word, then more with a medical notice. Immutable.
 *
 * @param clause the clause that gives it
 * @param appliesTo for which students it is, by age, grade or fact on the missed day, or by what was counted up to the day before; empty
 *     for all
 * @param effect whether it excuses or leaves it to the school
 * @param coverage for which days or lessons it is
 * @param spell for which spells of a month or another window it is; empty for any
 * @param statements what the notice has to state, all of it
 * @param withoutNotice whether it needs no notice at all
 * @param reachesBack how far one notice covers days before the one that it came in time for; empty if it does not
 * @param notConsecutive whether days excused under the ground must have a school day between them; empty for no
 * @param besideBreak whether it is only for school days beside a break or holiday, or only for others; empty for both
 * @param limits how much it gives, all of which have to be kept; what is used up counts over all tiers of the allowance
 * @param approver who excuses, or decides
 * @param approverClause the clause that says so, where it is another
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AllowanceTier(
    @Required Clause clause,
    Optional<Condition> appliesTo,
    @Required Effect effect,
    @Required Coverage coverage,
    Optional<SpellOrder> spell,
    List<Statement> statements,
    Optional<Boolean> withoutNotice,
    Optional<ReachBack> reachesBack,
    Optional<Boolean> notConsecutive,
    Optional<Boolean> besideBreak,
    List<AllowanceLimit> limits,
    @Required Role approver,
    Optional<Clause> approverClause,
    List<String> readings)
    implements WithAllowanceTier, Serializable {
  /** Checks that the parts are given, and that only a notice reaches back, and refuses what stands twice; copies the lists. */
  public AllowanceTier {
    Check.given("tier.clause", clause);
    Check.given("tier.effect", effect);
    Check.given("tier.coverage", coverage);
    spell = Check.optional(spell);
    statements = Check.distinct("tier.statements", Check.list("tier.statements", statements));
    withoutNotice = Check.optional(withoutNotice);
    reachesBack = Check.optional(reachesBack);
    Check.that(
        reachesBack.isEmpty() || !withoutNotice.orElse(false),
        "tier.reachesBack",
        "given",
        "must stand where a notice is needed");
    appliesTo = Check.optional(appliesTo);
    notConsecutive = Check.optional(notConsecutive);
    besideBreak = Check.optional(besideBreak);
    limits =
        Check.distinct("tier.limits", Check.list("tier.limits", limits), AllowanceLimit::atMost);
    Check.given("tier.approver", approver);
    approverClause = Check.optional(approverClause);
    readings = Check.distinct("tier.readings", Check.list("tier.readings", readings));
  }

  /** Whether it excuses whatever is asked for missed lessons, so that a tier after it decides nothing. */
  boolean excusesAll(AllowanceTier later) {
    boolean whom = appliesTo.isEmpty() || appliesTo.equals(later.appliesTo);
    boolean all = whom && spell.isEmpty() && limits.isEmpty();
    boolean ofAnyDay =
        coverage == Coverage.ANY && besideBreak.isEmpty() && !notConsecutive.orElse(false);
    return effect == Effect.EXCUSED && all && ofAnyDay && statements.isEmpty();
  }

  /** {@return whether it is for late arrivals, and not for missed lessons} */
  boolean ofLateArrivals() {
    return coverage == Coverage.LATE_ARRIVALS;
  }

  /**
   * A builder for a tier that excuses any missed lesson; the rest is not set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a tier. */
  public static final class Builder extends AllowanceTierBuilder {
    Builder() {
      effect(Effect.EXCUSED);
      coverage(Coverage.ANY);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause,
        appliesTo.orElse(null),
        effect,
        coverage,
        spell.orElse(null),
        statements,
        withoutNotice.orElse(null),
        reachesBack.orElse(null),
        notConsecutive.orElse(null),
        besideBreak.orElse(null),
        limits,
        approver,
        approverClause.orElse(null),
        readings);
  }

  private record Form(
      Clause clause,
      @Nullable Condition appliesTo,
      Effect effect,
      Coverage coverage,
      @Nullable SpellOrder spell,
      List<Statement> statements,
      @Nullable Boolean withoutNotice,
      @Nullable ReachBack reachesBack,
      @Nullable Boolean notConsecutive,
      @Nullable Boolean besideBreak,
      List<AllowanceLimit> limits,
      Role approver,
      @Nullable Clause approverClause,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new AllowanceTier(
          clause,
          Optional.ofNullable(appliesTo),
          effect,
          coverage,
          Optional.ofNullable(spell),
          statements,
          Optional.ofNullable(withoutNotice),
          Optional.ofNullable(reachesBack),
          Optional.ofNullable(notConsecutive),
          Optional.ofNullable(besideBreak),
          limits,
          approver,
          Optional.ofNullable(approverClause),
          readings);
    }
  }
}
