package io.github.tvarka.policy.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.util.Optional;

/**
 * The name of what a policy counts, such as unexcused lessons; each module says how it is counted. Immutable.
 *
 * <p>A count within one subject has the subject behind the name: {@code unexcused-lessons@mathematics}.
 *
 * @param code lower-case words joined by hyphens, such as unexcused-lessons, perhaps with a scope
 */
public record CounterKey(@JsonValue String code) implements Comparable<CounterKey>, Serializable {
  /** The scope of lessons whose subject is not known. */
  public static final String NO_SUBJECT = "subject-not-known";

  private static final char SCOPE = '@';

  /** Refuses what is not such a code. */
  public CounterKey {
    String given = Check.text("counter", code);
    int at = given.indexOf(SCOPE);
    Check.code("counter", at < 0 ? given : given.substring(0, at));
    if (at >= 0) {
      Check.text("counter.scope", given.substring(at + 1));
    }
  }

  /**
   * The one of a code.
   *
   * @param code such as unexcused-lessons
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CounterKey of(String code) {
    return new CounterKey(code);
  }

  /**
   * This count within one subject.
   *
   * @param scope the subject
   * @return the name with the scope
   */
  public CounterKey in(String scope) {
    return new CounterKey(base().code + SCOPE + scope);
  }

  /**
   * The name without a scope.
   *
   * @return the name of the counter itself
   */
  public CounterKey base() {
    int at = code.indexOf(SCOPE);
    return at < 0 ? this : new CounterKey(code.substring(0, at));
  }

  /**
   * The subject it is counted within.
   *
   * @return the scope; empty for all subjects together
   */
  public Optional<String> scope() {
    int at = code.indexOf(SCOPE);
    return at < 0 ? Optional.empty() : Optional.of(code.substring(at + 1));
  }

  @Override
  public int compareTo(CounterKey other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
