package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which absences are excused, and how far. Immutable.
 *
 * <p>For example, illness may be told of on the day itself and a trip only five school days ahead: each ground has a notice of its own then.
 *
 * @param clause the clause that names the ground
 * @param ground the ground
 * @param notice what makes a notice count on this ground; empty for what the policy asks of any notice
 * @param tiers its steps; the first that fits decides
 * @param spellsEndWith the window at whose end a spell ends too; empty if a spell runs on
 * @param refused what becomes of the use of days that the school itself did not excuse; empty if they use the allowance up as others do
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Allowance(
    @Required Clause clause,
    @Required Ground ground,
    Optional<NoticeRule> notice,
    @Required List<AllowanceTier> tiers,
    Optional<Window> spellsEndWith,
    Optional<RefusedDays> refused,
    List<String> readings)
    implements WithAllowance, Serializable {
  /** Checks that the parts are given, that no tier stands twice, and none after one that excuses all its students; copies the lists. */
  public Allowance {
    Check.given("allowance.clause", clause);
    Check.given("allowance.ground", ground);
    notice = Check.optional(notice);
    tiers = Check.distinct(
        "allowance.tiers", Check.filled("allowance.tiers", tiers), AllowanceTier::clause);
    checkReached(tiers);
    spellsEndWith = Check.optional(spellsEndWith);
    refused = Check.optional(refused);
    readings = Check.distinct("allowance.readings", Check.list("allowance.readings", readings));
  }

  private static void checkReached(List<AllowanceTier> tiers) {
    for (int i = 0; i < tiers.size(); i++) {
      AllowanceTier tier = tiers.get(i);
      tiers.subList(0, i).stream()
          .filter(before -> before.excusesAll(tier))
          .filter(before -> before.withoutNotice().equals(tier.withoutNotice())
              || before.withoutNotice().orElse(false))
          .forEach(before -> Check.that(
              tier.ofLateArrivals(),
              "allowance.tiers",
              tier.clause(),
              "must not stand after " + before.clause() + ", which excuses all"));
    }
  }

  /**
   * An allowance whose spells run on, with the notice that the policy asks of any.
   *
   * @param clause the clause that names the ground
   * @param ground the ground
   * @param tiers its steps
   * @return the allowance
   */
  public static Allowance of(Clause clause, Ground ground, List<AllowanceTier> tiers) {
    return builder().clause(clause).ground(ground).addAllTiers(tiers).build();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an allowance. */
  public static final class Builder extends AllowanceBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause,
        ground,
        notice.orElse(null),
        tiers,
        spellsEndWith.orElse(null),
        refused.orElse(null),
        readings);
  }

  private record Form(
      Clause clause,
      Ground ground,
      @Nullable NoticeRule notice,
      List<AllowanceTier> tiers,
      @Nullable Window spellsEndWith,
      @Nullable RefusedDays refused,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new Allowance(
          clause,
          ground,
          Optional.ofNullable(notice),
          tiers,
          Optional.ofNullable(spellsEndWith),
          Optional.ofNullable(refused),
          readings);
    }
  }
}
