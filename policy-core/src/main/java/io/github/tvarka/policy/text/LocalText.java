package io.github.tvarka.policy.text;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * The same short text in each language of {@link Language}. Immutable.
 *
 * @param lt the Lithuanian text
 * @param en the English text
 */
public record LocalText(@Required String lt, @Required String en) implements Serializable {
  /** Refuses blank texts. */
  public LocalText {
    Check.text("lt", lt);
    Check.text("en", en);
  }

  /**
   * A text in both languages.
   *
   * @param lt the Lithuanian text
   * @param en the English text
   * @return the text
   */
  public static LocalText of(String lt, String en) {
    return new LocalText(lt, en);
  }

  /**
   * The text in one language.
   *
   * @param language the language
   * @return the text, never blank
   */
  public String in(Language language) {
    return language == Language.LT ? lt : en;
  }
}
