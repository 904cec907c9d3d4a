package io.github.tvarka.policy.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what somebody who mistyped a word may have meant. */
public final class Spelling {
  /** One letter in so many may be wrong; of fewer letters, none. */
  private static final int LETTERS_FOR_A_SLIP = 3;

  private Spelling() {}

  /**
   * The known word that is nearest to one as it came.
   *
   * @param word as it came
   * @param known the words there are
   * @return the nearest, the first of several; empty if none is near, or the word is known
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    int most = word.length() / LETTERS_FOR_A_SLIP;
    return known.contains(word)
        ? Optional.empty()
        : known.stream()
            .filter(other -> slips(word, other) <= most)
            .min(Comparator.comparingInt(other -> slips(word, other)));
  }

  /**
   * A rule that tells the known words, and which of them was perhaps meant.
   *
   * @param beginning what must hold, beginning with "must", before the words are listed
   * @param word as it came
   * @param known the words there are
   * @return the rule, such as <i>must be one of talk, warning. Maybe talk</i>
   */
  public static String rule(String beginning, String word, Collection<?> known) {
    var words = known.stream().map(String::valueOf).toList();
    String maybe = nearest(word, words).map(near -> ". Maybe " + near).orElse("");
    return beginning + " " + words.stream().collect(Collectors.joining(", ")) + maybe;
  }

  /** How many letters have to be put in, left out or changed to make one word of another. */
  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
