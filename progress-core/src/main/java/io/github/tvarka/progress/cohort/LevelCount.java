package io.github.tvarka.progress.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a level was set. Immutable.
 *
 * @param level the level
 * @param count how often it was set
 * @param share its share of the levels that are known, 1 for all; empty if none is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelCount(@Required int level, @Required int count, Optional<Fraction> share)
    implements Serializable {
  /** Refuses a count below zero. */
  public LevelCount {
    Check.that(count >= 0, "count", count, "must not be negative");
    share = Check.optional(share);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(level, count, share.orElse(null));
  }

  private record Form(int level, int count, @Nullable Fraction share) implements Serializable {
    private Object readResolve() {
      return new LevelCount(level, count, Optional.ofNullable(share));
    }
  }
}
