package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.text.Language;
import java.util.List;

/**
 * Chooses the program's own words by language.
 *
 * @param language the language
 */
public record Say(Language language) {
  private static final List<String> LT = List.of(
      "sausio",
      "vasario",
      "kovo",
      "balandžio",
      "gegužės",
      "birželio",
      "liepos",
      "rugpjūčio",
      "rugsėjo",
      "spalio",
      "lapkričio",
      "gruodžio");
  private static final List<String> EN = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");

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

  /**
   * A month's name, in Lithuanian in the genitive, as it stands in dates.
   *
   * @param number 1 for January
   * @return the name
   */
  public String month(int number) {
    return (language == Language.LT ? LT : EN).get(number - 1);
  }
}
