package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.text.Spelling;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code among a student's facts that a policy asks nowhere about, so that it has no effect. Immutable.
 *
 * @param where the property that holds it, such as {@code facts[0].fact} or {@code requests[2].statements}
 * @param code the code as it came
 * @param maybe the nearest code that the policy knows; empty if none is near enough to be a slip
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnknownCode(@Required String where, @Required String code, Optional<String> maybe)
    implements Serializable {
  /** Checks that the texts are given. */
  public UnknownCode {
    Check.text("where", where);
    Check.text("code", code);
    maybe = Check.optional(maybe);
  }

  static Optional<UnknownCode> of(String where, String code, Collection<String> known) {
    return known.contains(code)
        ? Optional.empty()
        : Optional.of(new UnknownCode(where, code, Spelling.nearest(code, known)));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(where, code, maybe.orElse(null));
  }

  private record Form(String where, String code, @Nullable String maybe) implements Serializable {
    private Object readResolve() {
      return new UnknownCode(where, code, Optional.ofNullable(maybe));
    }
  }
}
