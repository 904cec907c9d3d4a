package io.github.tvarka.policy.citation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A numbered place in a regulation, such as 17.3 or A1 for the first annex.
 *
 * <p>Clauses sort as a reader counts: 6.2 before 6.10, 6.1 before 6.1.1, numbers before annexes.
 *
 * @param number the number without a closing full stop
 */
public record Clause(@JsonValue String number) implements Comparable<Clause>, Serializable {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*");

  /** Refuses what is not parts joined by full stops. */
  public Clause {
    Check.text("clause", number);
    Check.that(
        NUMBER.matcher(number).matches(),
        "clause",
        number,
        "must be parts joined by full stops, such as 17.3 or A1");
  }

  /**
   * The clause of a number.
   *
   * @param number such as 17.3
   * @return the clause
   * @throws IllegalArgumentException if it is blank or not parts joined by full stops
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Clause of(String number) {
    return new Clause(number);
  }

  @Override
  public int compareTo(Clause other) {
    String[] mine = number.split("\\.", -1);
    String[] theirs = other.number.split("\\.", -1);
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      int order = comparePart(mine[i], theirs[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.length, theirs.length);
  }

  private static int comparePart(String a, String b) {
    boolean aDigits = a.chars().allMatch(Character::isDigit);
    boolean bDigits = b.chars().allMatch(Character::isDigit);
    if (aDigits && bDigits) {
      int byLength = Integer.compare(a.length(), b.length());
      return byLength != 0 ? byLength : a.compareTo(b);
    }
    return aDigits == bDigits ? a.compareTo(b) : aDigits ? -1 : 1;
  }

  @Override
  public String toString() {
    return number;
  }
}
