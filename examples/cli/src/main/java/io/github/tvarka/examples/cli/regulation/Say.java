package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.text.Language;

/**
 * Chooses the program's own words by language.
 *
 * @param language the language
 */
public record Say(Language language) {
  /**
   * One of two texts.
   *
   * @param lt in Lithuanian
   * @param en in English
   * @return the one of the language
   */
  public String in(String lt, String en) {
    return language == Language.LT ? lt : en;
  }
}
