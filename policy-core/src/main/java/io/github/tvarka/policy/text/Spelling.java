package io.github.tvarka.policy.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what somebody who mistyped a word may have meant, so that a program can ask "maybe preventive-talk?".
 *
 * <p>In a word of three letters or more one may be wrong, in one of eight or more two: put in, left out, changed, or swapped with the next.
 */
public final class Spelling {
  private static final int SHORTEST = 3;
  private static final int LONG = 8;

  private Spelling() {}

  /**
   * The known word that is nearest to one as it came.
   *
   * @param word as it came
   * @param known the words there are
   * @return the nearest, the first of several; empty if none is near, or the word is known
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    int most = word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : 2;
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
    List<String> words = known.stream().map(String::valueOf).toList();
    String maybe = nearest(word, words).map(near -> ". Maybe " + near).orElse("");
    return beginning + " " + words.stream().collect(Collectors.joining(", ")) + maybe;
  }

  /** How many letters have to be put in, left out, changed or swapped with the next to make one word of another. */
  private static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, slips);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int least(String one, String other, int i, int j, int[][] slips) {
    int changed = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped = i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
