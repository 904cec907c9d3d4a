package io.github.tvarka.examples.cli.json;

import java.util.Optional;

/** Input that is not taken; the message is one line that names the field, the value and the rule. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param message one line
   */
  public Refusal(String message) {
    super(message);
  }

  /**
   * A refusal of a value.
   *
   * @param field where it stands
   * @param value the value as it came
   * @param rule what must hold, beginning with "must"
   * @return the refusal
   */
  public static Refusal of(String field, Object value, String rule) {
    return new Refusal(field + " (" + value + ") " + rule);
  }

  /** The same with the clause of a regulation after it, unless it is named already. */
  Refusal inClause(Optional<String> clause) {
    String message = String.valueOf(getMessage());
    return clause.isEmpty() || message.contains(" (clause")
        ? this
        : new Refusal(message + " (clause " + clause.get() + ")");
  }

  /**
   * The same, with the place where it was found before it.
   *
   * @param place a file, or a file and a line
   * @return the refusal
   */
  public Refusal in(String place) {
    return new Refusal(place + ": " + getMessage());
  }
}
