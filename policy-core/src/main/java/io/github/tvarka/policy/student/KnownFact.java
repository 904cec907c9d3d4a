package io.github.tvarka.policy.student;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What someone says of a fact, and since when it holds. Immutable.
 *
 * @param fact which fact
 * @param value yes, no or unknown
 * @param since the first day for which it is said; empty for always
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KnownFact(@Required FactKey fact, @Required Truth value, Optional<LocalDate> since)
    implements Serializable {
  /** Checks that the parts are given. */
  public KnownFact {
    Check.given("fact", fact);
    Check.given("value", value);
    since = Check.optional(since);
  }

  /**
   * A fact that holds always.
   *
   * @param fact its code
   * @param value yes, no or unknown
   * @return the fact
   */
  public static KnownFact of(String fact, Truth value) {
    return new KnownFact(FactKey.of(fact), value, Optional.empty());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(fact, value, since.orElse(null));
  }

  private record Form(FactKey fact, Truth value, @Nullable LocalDate since)
      implements Serializable {
    private Object readResolve() {
      return new KnownFact(fact, value, Optional.ofNullable(since));
    }
  }
}
