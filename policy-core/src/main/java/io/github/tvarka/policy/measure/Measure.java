package io.github.tvarka.policy.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a clause lets or makes someone do: the class teacher may hold a preventive talk with the student. Immutable.
 *
 * @param clause the clause that orders it, where it is not the clause of the row it stands in
 * @param actor who does it
 * @param act what is done
 * @param orElse what may be done in its stead, by the same actor or by another, in the order of the text; taking one of them is taking the measure
 * @param addressees to whom, in the order of the text; may be empty
 * @param when for which students the clause orders it; empty for all the row is for
 * @param each within what it is ordered by itself, in each subject for which the row holds; empty for once
 * @param modality must, should, consider or may
 * @param lasts how long it lasts; empty when the text sets no length
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Measure(
    Optional<Clause> clause,
    @Required Role actor,
    @Required Act act,
    List<Alternative> orElse,
    List<Role> addressees,
    Optional<Condition> when,
    Optional<EachScope> each,
    @Required Modality modality,
    Optional<Lasting> lasts)
    implements WithMeasure, Serializable {
  /** Refuses what stands in its own stead, and what stands twice; copies the lists. */
  public Measure {
    clause = Check.optional(clause);
    Check.given("actor", actor);
    Check.given("act", act);
    orElse = Check.distinct("orElse", Check.list("orElse", orElse), Alternative::act);
    when = Check.optional(when);
    each = Check.optional(each);
    addressees = Check.distinct("addressees", Check.list("addressees", addressees));
    checkAlternatives(actor, act, orElse);
    Check.given("modality", modality);
    lasts = Check.optional(lasts);
  }

  /** An alternative is another act, or the same one by another actor. */
  private static void checkAlternatives(Role actor, Act act, List<Alternative> orElse) {
    for (Alternative other : orElse) {
      boolean same = other.act().equals(act) && other.by(actor).equals(actor);
      Check.that(!same, "orElse", act, "must not be what " + actor + " does anyhow");
    }
  }

  /**
   * Whether something done is this measure taken, by whomever.
   *
   * @param done what was done
   * @return true for the act itself and for what may stand in its stead
   */
  public boolean takenBy(Act done) {
    return acts().contains(done);
  }

  /**
   * What is done, and what may be done in its stead.
   *
   * @return the acts, in the order of the text
   */
  public List<Act> acts() {
    return Stream.concat(Stream.of(act), orElse.stream().map(Alternative::act))
        .distinct()
        .toList();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a measure. */
  public static final class Builder extends MeasureBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause.orElse(null),
        actor,
        act,
        orElse,
        addressees,
        when.orElse(null),
        each.orElse(null),
        modality,
        lasts.orElse(null));
  }

  private record Form(
      @Nullable Clause clause,
      Role actor,
      Act act,
      List<Alternative> orElse,
      List<Role> addressees,
      @Nullable Condition when,
      @Nullable EachScope each,
      Modality modality,
      @Nullable Lasting lasts)
      implements Serializable {
    private Object readResolve() {
      return new Measure(
          Optional.ofNullable(clause),
          actor,
          act,
          orElse,
          addressees,
          Optional.ofNullable(when),
          Optional.ofNullable(each),
          modality,
          Optional.ofNullable(lasts));
    }
  }
}
