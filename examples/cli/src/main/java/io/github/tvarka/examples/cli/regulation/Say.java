package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.text.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses the program's own words by language.
 *
 * @param language the language
 */
public record Say(Language language) {
  private static final Noun TIMES = new Noun("kartą", "kartus", "kartų", "time", "times");
  private static final Map<String, String> LT_UNTIL_END_OF = Map.of(
      "half-year", "pusmečio",
      "trimester", "trimestro",
      "quarter", "ketvirčio",
      "school-year", "mokslo metų");
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
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.forLanguageTag(in("lt", "en")));
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

  /** Until the end of a term of a kind, or of the school year. */
  String until(String term, String label) {
    return language == Language.EN
        ? "until the end of the " + label
        : "iki " + LT_UNTIL_END_OF.getOrDefault(term, "laikotarpio „" + label + "“") + " pabaigos";
  }

  /**
   * What a code is called, or the code as it is: numbers of acts and editions have hyphens of their own.
   *
   * @param code the key of a document, or the name of an edition
   * @param explainer names codes
   * @return the name
   */
  public String name(String code, Explainer explainer) {
    String label = explainer.label(code);
    return label.equals(code.replace('-', ' ')) ? code : label;
  }

  /**
   * A clause as it stands before a colon or in a table.
   *
   * @param clause the clause
   * @param wording the phrases of the language
   * @return its number; an annex by its name
   */
  public String clause(Clause clause, Wording wording) {
    String number = clause.number();
    boolean annex =
        number.length() > 1 && number.charAt(0) == 'A' && Character.isDigit(number.charAt(1));
    return annex ? wording.clause(clause) : number;
  }
}
