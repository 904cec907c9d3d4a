package io.github.tvarka.policy.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A counted thing in the forms that a number asks for, such as <i>pamoka, pamokos, pamokų; lesson, lessons</i>. Immutable.
 *
 * @param one Lithuanian after 1 and 21
 * @param few Lithuanian after 2 and 22
 * @param many Lithuanian after 10 and 30
 * @param singular English after 1
 * @param plural English after any other number
 * @param part Lithuanian after a fraction, the genitive singular; where empty it is {@code few}, which is the same word for feminine
 *     nouns (1/3 <i>pamokos</i>, 1/2 <i>dienos</i>) but not for masculine ones
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Noun(
    @Required String one,
    @Required String few,
    @Required String many,
    @Required String singular,
    @Required String plural,
    Optional<String> part)
    implements Serializable {
  /** Refuses blank forms. */
  public Noun {
    Check.text("one", one);
    Check.text("few", few);
    Check.text("many", many);
    Check.text("singular", singular);
    Check.text("plural", plural);
    part = Check.optional(part);
    part.ifPresent(form -> Check.text("part", form));
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
    this(one, few, many, singular, plural, Optional.empty());
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
      return part.orElse(few);
    }
    return Math.abs(number.numerator()) < number.denominator() ? singular : plural;
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(one, few, many, singular, plural, part.orElse(null));
  }

  private record Form(
      String one,
      String few,
      String many,
      String singular,
      String plural,
      @Nullable String part) implements Serializable {
    private Object readResolve() {
      return new Noun(one, few, many, singular, plural, Optional.ofNullable(part));
    }
  }
}
