package io.github.tvarka.policy.explain;

/**
 * The form that a Lithuanian noun takes after a whole number: 1 and 21 <i>pamoka</i>, 2 and 22 <i>pamokos</i>, 10, 11 and 30 <i>pamokų</i>.
 */
public enum LithuanianPlural {
  /** Singular: 1, 21, 101, but not 11. */
  ONE,
  /** Plural: 2-9, 22-29, but not 12-19. */
  FEW,
  /** Genitive plural: 0, 10-20, 30, 111. */
  MANY;

  /**
   * The form for a number; its sign does not matter.
   *
   * @param number any whole number
   * @return the form
   */
  public static LithuanianPlural of(long number) {
    long tens = Math.abs(number % 100);
    long ones = tens % 10;
    if (ones == 0 || (tens > 10 && tens < 20)) {
      return MANY;
    }
    return ones == 1 ? ONE : FEW;
  }
}
