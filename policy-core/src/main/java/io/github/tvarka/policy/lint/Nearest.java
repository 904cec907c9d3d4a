package io.github.tvarka.policy.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /** The known name that takes the fewest letters to change, the first of several; empty if the nearest is another word. */
  static Optional<String> to(String given, Collection<String> known) {
    int most = Math.max(1, given.length() / 3);
    return known.stream()
        .filter(name -> changes(given, name) <= most)
        .min(Comparator.comparingInt(name -> changes(given, name)));
  }

  /** How many letters must be put in, left out or changed to make one text of another. */
  private static int changes(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
