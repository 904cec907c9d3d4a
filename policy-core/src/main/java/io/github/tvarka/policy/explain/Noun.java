package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * A counted thing in the forms that a number asks for, such as <i>pamoka, pamokos, pamokų; lesson, lessons</i>. Immutable.
 *
 * @param one Lithuanian after 1 and 21
 * @param few Lithuanian after 2 and 22
 * @param many Lithuanian after 10 and 30
 * @param singular English after 1
 * @param plural English after any other number
 */
public record Noun(
    @Required String one, @Required String few, @Required String many, @Required String singular, @Required String plural)
    implements Serializable {
  /** Refuses blank forms. */
  public Noun {
    Check.text("one", one);
    Check.text("few", few);
    Check.text("many", many);
    Check.text("singular", singular);
    Check.text("plural", plural);
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
}
