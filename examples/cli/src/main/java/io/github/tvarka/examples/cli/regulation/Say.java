package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.text.Language;
import java.util.List;
import java.util.Map;

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
  private static final Noun TIMES = new Noun("kartą", "kartus", "kartų", "time", "times");
  private static final Map<Window, String> LT_PER = Map.of(
      Window.WEEK, "savaitę",
      Window.CALENDAR_MONTH, "mėnesį",
      Window.HALF_YEAR, "pusmetį",
      Window.TRIMESTER, "trimestrą",
      Window.SCHOOL_YEAR, "mokslo metus");
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

  /**
   * How often at least.
   *
   * @param times how many times, 1 or more
   * @return such as <i>at least 2 times</i>
   */
  public String atLeast(int times) {
    return language == Language.EN
        ? "at least " + (times == 1 ? "once" : times + " " + TIMES.after(times, language))
        : "ne rečiau kaip " + times + " " + TIMES.after(times, language);
  }

  /**
   * How often at least, and in which stretch of time.
   *
   * @param times how many times, 1 or more
   * @param per a week, a month, a term or the school year
   * @param label what another stretch is called
   * @return such as <i>at least 2 times per school year</i>
   */
  String atLeast(int times, Window per, String label) {
    return atLeast(times) + " per "
        + (language == Language.EN ? label : LT_PER.getOrDefault(per, label));
  }
}
