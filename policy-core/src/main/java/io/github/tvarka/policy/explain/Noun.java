package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import java.io.Serializable;
import java.util.Optional;

/**
 * A counted thing in the forms that a number asks for, such as <i>pamoka, pamokos, pamokų; lesson, lessons</i>. Immutable.
 *
 * @param one Lithuanian after 1 and 21
 * @param few Lithuanian after 2 and 22
 * @param many Lithuanian after 10 and 30
 * @param singular English after 1
 * @param plural English after any other number
 * @param part Lithuanian after a fraction, the genitive singular; where absent it is {@code few}, which is the same word for feminine
 *     nouns (1/3 <i>pamokos</i>, 1/2 <i>dienos</i>) but not for masculine ones
 */
public record Noun(
    @Required String one,
    @Required String few,
    @Required String many,
    @Required String singular,
    @Required String plural,
    String part)
    implements Serializable {
  /** Refuses blank forms; takes {@code few} for an absent {@code part}. */
  public Noun {
    Check.text("one", one);
    Check.text("few", few);
    Check.text("many", many);
    Check.text("singular", singular);
    Check.text("plural", plural);
    part = Check.text("part", Optional.ofNullable(part).orElse(few));
  }

  /**
   * A noun whose form after a fraction is {@code few}, as of feminine nouns.
   *
   * @param one Lithuanian after 1 and 21
   * @param few Lithuanian after 2 and 22, and after a fraction
   * @param many Lithuanian after 10 and 30
   * @param singular English after 1
   * @param plural English after any other number
   */
  public Noun(String one, String few, String many, String singular, String plural) {
    this(one, few, many, singular, plural, few);
  }

  /**
   * The form after a whole number.
   *
   * @param number the number
   * @param language the language
   * @return the noun alone, without the number
   */
  public String after(long number, Language language) {
    if (language == Language.EN) {
      return number == 1 ? singular : plural;
    }
    return switch (LithuanianPlural.of(number)) {
      case ONE -> one;
      case FEW -> few;
      case MANY -> many;
    };
  }

  /**
   * The form after a number that may be a fraction.
   *
   * @param number the number
   * @param language the language
   * @return the noun alone; English takes the singular up to one (1/3 lesson, 5 1/3 lessons)
   */
  public String after(Fraction number, Language language) {
    if (number.whole()) {
      return after(number.numerator(), language);
    }
    if (language == Language.LT) {
      return part;
    }
    return Math.abs(number.numerator()) < number.denominator() ? singular : plural;
  }

  /**
   * The form after "up to" or "short by" so many, in Lithuanian the genitive: <i>iki 7 pamokų</i>, <i>iki 21 pamokos</i>.
   *
   * @param number the number
   * @param language the language
   * @return the noun alone, without the number; in English as after the number alone
   */
  public String upTo(Fraction number, Language language) {
    if (language == Language.EN) {
      return after(number, language);
    }
    boolean one = number.whole() && LithuanianPlural.of(number.numerator()) == LithuanianPlural.ONE;
    return one || !number.whole() ? part : many;
  }
}
