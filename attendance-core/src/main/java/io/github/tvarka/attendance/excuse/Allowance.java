package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which absences are excused, and how far. Immutable.
 *
 * @param clause the clause that names the ground
 * @param ground the ground
 * @param tiers its steps; the first that fits decides
 * @param spellsEndWith the window at whose end a spell ends too; empty if a spell runs on
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Allowance(
    @Required Clause clause,
    @Required Ground ground,
    @Required List<AllowanceTier> tiers,
    Optional<Window> spellsEndWith,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public Allowance {
    Check.given("allowance.clause", clause);
    Check.given("allowance.ground", ground);
    tiers = Check.filled("allowance.tiers", tiers);
    spellsEndWith = Check.optional(spellsEndWith);
    readings = Check.list("allowance.readings", readings);
  }

  /**
   * An allowance whose spells run on.
   *
   * @param clause the clause that names the ground
   * @param ground the ground
   * @param tiers its steps
   * @return the allowance
   */
  public static Allowance of(Clause clause, Ground ground, List<AllowanceTier> tiers) {
    return new Allowance(clause, ground, tiers, Optional.empty(), List.of());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, ground, tiers, spellsEndWith.orElse(null), readings);
  }

  private record Form(
      Clause clause,
      Ground ground,
      List<AllowanceTier> tiers,
      @Nullable Window spellsEndWith,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new Allowance(clause, ground, tiers, Optional.ofNullable(spellsEndWith), readings);
    }
  }
}
