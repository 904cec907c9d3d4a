package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who puts which students forward for a nomination: subject teachers, those who won a prize. Immutable.
 *
 * @param key what the ground is called, a code unique within the nomination
 * @param clause the clause that sets it
 * @param proposers who puts forward, in the order of the text
 * @param modality whether they must, should or may
 * @param when for which students, by grade, facts, criteria and prizes; empty where the text leaves it to the proposers
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NominationGround(
    @Required String key,
    @Required Clause clause,
    @Required List<Role> proposers,
    @Required Modality modality,
    Optional<Condition> when,
    List<String> readings)
    implements WithNominationGround, Serializable {
  /** Refuses a ground that nobody can use, and what stands twice. */
  public NominationGround {
    Check.code("ground.key", key);
    Check.given("ground.clause", clause);
    proposers = Check.distinct("ground.proposers", Check.filled("ground.proposers", proposers));
    Check.given("ground.modality", modality);
    when = Check.optional(when);
    readings = Check.list("ground.readings", readings);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a ground. */
  public static final class Builder extends NominationGroundBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(key, clause, proposers, modality, when.orElse(null), readings);
  }

  private record Form(
      String key,
      Clause clause,
      List<Role> proposers,
      Modality modality,
      @Nullable Condition when,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new NominationGround(
          key, clause, proposers, modality, Optional.ofNullable(when), readings);
    }
  }
}
