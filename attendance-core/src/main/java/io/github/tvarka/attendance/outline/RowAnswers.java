package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.truth.Truth;

/** What the conditions that rows ask for come to in each period, two bits each. It lives within one decision. */
@WithinOneDecision
final class RowAnswers {
  /** How many answers fit into one number. */
  static final int IN_ONE = 32;

  /** Where nothing is asked. */
  static final RowAnswers NONE = new RowAnswers(0, 0);

  private final int periods;
  private final long[] answers;

  RowAnswers(int conditions, int periods) {
    this.periods = periods;
    this.answers = new long[((conditions + IN_ONE - 1) / IN_ONE) * periods];
  }

  /** Keeps what a condition comes to in a period, once. */
  void put(int condition, int period, Truth truth) {
    answers[at(condition, period)] |= bits(truth) << place(condition);
  }

  /** Keeps what a condition comes to in each period, once: the same for all. */
  void fill(int condition, Truth truth) {
    for (int period = 0; period < periods; period++) {
      put(condition, period, truth);
    }
  }

  Truth get(int condition, int period) {
    long bits = answers[at(condition, period)] >>> place(condition);
    return switch ((int) bits & 3) {
      case 0 -> Truth.NO;
      case 1 -> Truth.UNKNOWN;
      default -> Truth.YES;
    };
  }

  /** The bits of the first conditions in a period. */
  long first(int period) {
    return answers[period];
  }

  /** The bit that tells of a condition among the first that it is not known. */
  static long unknown(int condition) {
    return bits(Truth.UNKNOWN) << (2 * condition);
  }

  /** Takes the answers of a period of others as those of the only period here. */
  void copy(RowAnswers others, int period) {
    for (int i = 0; i < answers.length; i++) {
      answers[i] = others.answers[i * others.periods + period];
    }
  }

  /** Replaces an answer in the only period here; says whether it is another one. */
  boolean replace(int condition, Truth truth) {
    int at = at(condition, 0);
    int place = place(condition);
    long before = answers[at];
    answers[at] = (before & ~(3L << place)) | (bits(truth) << place);
    return answers[at] != before;
  }

  private int at(int condition, int period) {
    return (condition / IN_ONE) * periods + period;
  }

  private static int place(int condition) {
    return 2 * (condition % IN_ONE);
  }

  /** An answer as two bits. */
  static long bits(Truth truth) {
    return switch (truth) {
      case NO -> 0;
      case UNKNOWN -> 1;
      case YES -> 2;
    };
  }
}
