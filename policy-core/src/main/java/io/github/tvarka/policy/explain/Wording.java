package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The phrases of one language from which a module makes sentences about its own results, as {@link Explainer} makes them about findings.
 * Immutable.
 *
 * <p>A phrase takes finished words and bends none of them.
 */
public final class Wording {
  private final Catalogue words;
  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final Periods periods;

  Wording(Catalogue words, Vocabulary vocabulary, Numbers numbers, Periods periods) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.periods = periods;
  }

  /**
   * The phrases of a language.
   *
   * @param language the language
   * @param vocabulary the names of codes, laid over {@link Vocabulary#KERNEL}
   * @return the phrases
   */
  public static Wording of(Language language, Vocabulary vocabulary) {
    Catalogue words = Catalogue.of(Check.given("language", language));
    Vocabulary names = Vocabulary.KERNEL.merge(Check.given("vocabulary", vocabulary));
    Numbers numbers = new Numbers(words, names);
    return new Wording(words, names, numbers, new Periods(words, names, numbers));
  }

  /**
   * What a code is called.
   *
   * @param code the code
   * @return its name; the code with spaces for hyphens where it has none
   */
  public String label(String code) {
    return vocabulary.label(code, words.language());
  }

  /**
   * A decimal number.
   *
   * @param number the number
   * @return its digits, with the language's decimal sign
   */
  public String decimal(BigDecimal number) {
    String digits = number.toPlainString();
    return words.language() == Language.LT ? digits.replace('.', ',') : digits;
  }

  /**
   * A percentage.
   *
   * @param number the number before the sign
   * @return such as <i>79.9%</i>
   */
  public String percent(BigDecimal number) {
    return words.percent(decimal(number));
  }

  /**
   * A share of one as a percentage.
   *
   * @param share the share
   * @return such as <i>12.5%</i>, exact
   */
  public String percent(Fraction share) {
    return numbers.percent(share);
  }

  /**
   * Percentages from one to another.
   *
   * @param least the lower number before the sign
   * @param most the upper
   * @return such as <i>between 70% and 80%</i>
   */
  public String percents(BigDecimal least, BigDecimal most) {
    return words.language() == Language.LT
        ? words.percent(words.range(decimal(least), decimal(most)))
        : words.range(percent(least), percent(most));
  }

  /**
   * A decimal number with its noun.
   *
   * @param number the number
   * @param nounCode the counter or unit
   * @return such as <i>3 lessons</i> or <i>0.5 lessons</i>; the number alone where the code has no noun
   */
  public String counted(BigDecimal number, String nounCode) {
    return vocabulary
        .noun(nounCode)
        .map(noun -> decimal(number) + " " + after(noun, exact(number)))
        .orElseGet(() -> decimal(number));
  }

  /**
   * A number that may be no decimal with what it counts.
   *
   * @param number the number
   * @param nounCode the code of what is counted
   * @return such as <i>4.5 lessons</i>; the number alone where the vocabulary has no noun for it
   */
  public String counted(Fraction number, String nounCode) {
    return vocabulary
        .noun(nounCode)
        .map(noun -> numbers.decimal(number) + " " + after(noun, number))
        .orElseGet(() -> numbers.decimal(number));
  }

  /** English takes the plural after a decimal: 0.5 lessons. */
  private String after(Noun noun, Fraction number) {
    boolean decimal = !number.whole() && words.language() == Language.EN;
    return decimal ? noun.plural() : noun.after(number, words.language());
  }

  private static Fraction exact(BigDecimal number) {
    Fraction exact = Fraction.of(number.unscaledValue().longValueExact());
    for (int i = 0; i < number.scale(); i++) {
      exact = exact.dividedBy(Fraction.of(10));
    }
    return exact;
  }

  /**
   * A limit of shares.
   *
   * @param band the shares inside, as fractions of one
   * @return such as <i>at least 80%</i>
   */
  public String shares(Band band) {
    return numbers.verdict(Truth.YES, band, numbers::percent, false);
  }

  /**
   * A limit of numbers, with its noun.
   *
   * @param band the numbers inside
   * @param nounCode the counter or unit
   * @return such as <i>at least 30 graduates</i>
   */
  public String limit(Band band, String nounCode) {
    return numbers.band(band, nounCode);
  }

  /**
   * From one number to another.
   *
   * @param least the lower end, written out
   * @param most the upper end, written out
   * @return such as <i>between 3 and 5</i>
   */
  public String range(String least, String most) {
    return words.range(least, most);
  }

  /**
   * A part of a whole.
   *
   * @param part the part, written out
   * @param whole the whole, written out
   * @return such as <i>85 of 100</i>
   */
  public String ofWhole(String part, String whole) {
    return words.ofWhole(part, whole);
  }

  /**
   * A stretch of days.
   *
   * @param range the days
   * @return a whole month by its name, one day by its date, otherwise the first and the last day
   */
  public String period(DateRange range) {
    return periods.name(range);
  }

  /**
   * A day.
   *
   * @param date the day
   * @return its date
   */
  public String date(LocalDate date) {
    return words.date(date);
  }

  /**
   * A day of every year.
   *
   * @param day the day
   * @return its date without a year
   */
  public String dayOfYear(MonthDay day) {
    return words.dayOfYear(day);
  }

  /**
   * Yes, no, or not yet known.
   *
   * @param truth which
   * @return the word
   */
  public String truth(Truth truth) {
    return words.truth(truth);
  }

  /**
   * A sentence with the clause it rests on, as a reader sees it.
   *
   * @param sentence the sentence
   * @param citation the clause
   * @param audience who reads; an inspector has the document and its edition before the sentence
   * @return both together
   */
  public String cited(String sentence, Citation citation, Audience audience) {
    return audience == Audience.INSPECTOR
        ? words.citation(citation) + ": " + sentence
        : sentence + " (" + words.clause(citation.clause()) + ")";
  }

  /**
   * A number, a fraction as people write it.
   *
   * @param number the number
   * @return such as <i>14</i>, <i>2.6</i> or <i>5 1/3</i>
   */
  public String number(Fraction number) {
    return numbers.decimal(number);
  }

  /**
   * A limit of numbers that have no noun.
   *
   * @param band the numbers inside
   * @return such as <i>from 60 to 89</i>
   */
  public String limit(Band band) {
    return numbers.verdict(Truth.YES, band, numbers::decimal, false);
  }

  /**
   * A decimal number with its noun, as what is missing.
   *
   * @param number the number
   * @param nounCode the counter or unit
   * @return such as <i>6 parents</i>; the number alone where the code has no noun
   */
  public String lacking(BigDecimal number, String nounCode) {
    return vocabulary
        .noun(nounCode)
        .map(noun -> decimal(number) + " "
            + (words.language() == Language.EN
                ? after(noun, exact(number))
                : noun.upTo(exact(number), words.language())))
        .orElseGet(() -> decimal(number));
  }

  /**
   * The same of a number that may be no decimal.
   *
   * @param number the number
   * @param nounCode the code of what is counted
   * @return such as <i>7 pamokų</i>, <i>4,5 pamokos</i>; the number alone where the vocabulary has no noun for it
   */
  public String lacking(Fraction number, String nounCode) {
    return vocabulary
        .noun(nounCode)
        .map(noun -> numbers.decimal(number) + " "
            + (words.language() == Language.EN
                ? after(noun, number)
                : noun.upTo(number, words.language())))
        .orElseGet(() -> numbers.decimal(number));
  }

  /**
   * For how long something lasts.
   *
   * @param number how many
   * @param unitCode of what, such as month
   * @return such as <i>2 months</i>, in the case in which it follows a verb
   */
  public String lasting(long number, String unitCode) {
    return words.lastingFor(number, unitCode, numbers.counted(Fraction.of(number), unitCode));
  }

  /**
   * In which window something is counted.
   *
   * @param window the window
   * @return such as <i>per calendar month</i>
   */
  public String per(Window window) {
    return periods.per(window);
  }

  /**
   * In which window something was earlier.
   *
   * @param window the window
   * @return such as <i>in the same school year</i>
   */
  public String earlier(Window window) {
    return periods.earlier(window);
  }

  /**
   * In which months of each year something is done.
   *
   * @param months single months, or several in a row
   * @return such as <i>in January, April to May</i>
   */
  public String inMonths(List<MonthSpan> months) {
    return words.inMonths(months);
  }

  /**
   * At which end of each term, or of the school year, something is done.
   *
   * @param term the code of the kind of term, or school-year
   * @param start true for the start, false for the end
   * @return such as <i>at the end of each half-year</i>
   */
  public String edge(String term, boolean start) {
    return words.edge(term, label(term), start);
  }

  /**
   * A clause.
   *
   * @param clause the clause
   * @return such as <i>clause 17.3</i> or <i>annex 1</i>
   */
  public String clause(Clause clause) {
    return words.clause(clause);
  }
}
