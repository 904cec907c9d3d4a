package io.github.tvarka.policy.truth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Yes, no, or not known, joined as Kleene's strong logic joins them: unknown facts matter only where they could change the answer. */
public enum Truth {
  /** It does not hold. */
  @JsonProperty("no")
  NO,
  /** What is known does not decide it. */
  @JsonProperty("unknown")
  UNKNOWN,
  /** It holds. */
  @JsonProperty("yes")
  YES;

  /**
   * The truth of a known answer.
   *
   * @param holds the answer
   * @return yes or no
   */
  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /**
   * Both.
   *
   * @param other another truth
   * @return no if one is no, yes if both are yes, otherwise unknown
   */
  public Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  /**
   * Either.
   *
   * @param other another truth
   * @return yes if one is yes, no if both are no, otherwise unknown
   */
  public Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  /**
   * The opposite.
   *
   * @return yes for no, no for yes, unknown for unknown
   */
  public Truth negated() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }
}
