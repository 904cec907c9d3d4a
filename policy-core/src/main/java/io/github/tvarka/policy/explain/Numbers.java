package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.explain.Catalogue.Bound;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Numbers, amounts and limits in words. */
final class Numbers {
  private final Catalogue words;
  private final Vocabulary vocabulary;

  Numbers(Catalogue words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** 14, 1/3, or 5 1/3 where a person would not read 16/3. */
  String number(Fraction number) {
    long whole = number.numerator() / number.denominator();
    if (number.whole() || whole == 0) {
      return number.toString();
    }
    return whole + " " + Math.abs(number.numerator() % number.denominator()) + "/"
        + number.denominator();
  }

  /** 2.6 for 13/5, where few decimals are exact: so a person writes what is measured and not counted; otherwise as a fraction. */
  String decimal(Fraction number) {
    Fraction thousandths = number.times(Fraction.of(1000));
    if (number.whole() || !thousandths.whole()) {
      return number(number);
    }
    String text =
        BigDecimal.valueOf(thousandths.numerator(), 3).stripTrailingZeros().toPlainString();
    return text.replace(".", words.decimalPoint());
  }

  /** A share of one as a percentage, exact: 1/8 is 12.5, 1/3 is 33 1/3. */
  String percent(Fraction share) {
    return words.percent(decimal(share.times(Fraction.of(100))));
  }

  /** A number and its noun; the number alone where the vocabulary has no noun. */
  String counted(Fraction number, String code) {
    return vocabulary
        .noun(code)
        .map(noun -> number(number) + " " + noun.after(number, words.language()))
        .orElseGet(() -> number(number));
  }

  String amount(Interval amount, String code) {
    return subject(amount, code, "");
  }

  /** An amount and when it was counted; a code without a noun stands before a colon. */
  String subject(Interval amount, String code, String when) {
    Optional<Noun> noun = vocabulary.noun(code);
    if (vocabulary.measured(code)) {
      return vocabulary.label(code, words.language()) + when + ": " + measured(amount);
    }
    String tail =
        amount.exact() ? "" : words.unknownPart(number(amount.most().minus(amount.least())));
    if (noun.isEmpty()) {
      return vocabulary.label(code, words.language()) + when + ": " + plain(amount) + tail;
    }
    String form = amount.exact()
        ? noun.get().after(amount.most(), words.language())
        : afterRange(noun.get(), amount.most());
    return plain(amount) + " " + form + when + tail;
  }

  private String afterRange(Noun noun, Fraction most) {
    return words.language() == Language.EN ? noun.plural() : noun.after(most, words.language());
  }

  /** An amount without its noun. */
  String plain(Interval amount) {
    return amount.exact()
        ? number(amount.least())
        : words.range(number(amount.least()), number(amount.most()));
  }

  /** An amount that is measured and not counted. */
  private String measured(Interval amount) {
    return amount.exact()
        ? decimal(amount.least())
        : words.range(decimal(amount.least()), decimal(amount.most()));
  }

  /** A limit with its noun after the last number; a code without a noun stands before a colon. */
  String named(Band band, String code) {
    String limit = band(band, code);
    return vocabulary.noun(code).isPresent()
        ? limit
        : vocabulary.label(code, words.language()) + ": " + limit;
  }

  /** A limit with its noun after the last number, where the code has one. */
  String band(Band band, String code) {
    boolean fromTo = band.atLeast().isPresent()
        && band.atMost().isPresent()
        && !band.atLeast().equals(band.atMost());
    boolean counts = vocabulary.noun(code).isPresent();
    return holds(
        band,
        counts ? this::number : this::decimal,
        number -> counts ? fromTo ? upTo(number, code) : counted(number, code) : decimal(number),
        true);
  }

  /** A number and its noun after "up to", which is a case of its own in Lithuanian. */
  String upTo(Fraction number, String code) {
    return vocabulary
        .noun(code)
        .map(noun -> number(number) + " " + noun.upTo(number, words.language()))
        .orElse(number(number));
  }

  /** What a comparison came to: the limit, its opposite, or that it is not known whether the limit holds. */
  String verdict(Truth truth, Band band, Function<Fraction, String> format, boolean counted) {
    return switch (truth) {
      case YES -> holds(band, format, format, counted);
      case NO -> fails(band, format, counted);
      case UNKNOWN -> words.whether(holds(band, format, format, counted));
    };
  }

  private String holds(
      Band band,
      Function<Fraction, String> first,
      Function<Fraction, String> last,
      boolean counted) {
    List<Side> sides = sides(band);
    Side end = sides.get(sides.size() - 1);
    if (sides.size() == 1) {
      return words.bound(end.bound(), last.apply(end.number()), counted);
    }
    Side start = sides.get(0);
    if (start.number().equals(end.number())) {
      return words.exactly(last.apply(end.number()));
    }
    if (start.bound() == Bound.AT_LEAST && end.bound() == Bound.AT_MOST) {
      return words.within(first.apply(start.number()), last.apply(end.number()));
    }
    return words.both(
        words.bound(start.bound(), first.apply(start.number()), counted),
        words.bound(end.bound(), last.apply(end.number()), counted));
  }

  private String fails(Band band, Function<Fraction, String> format, boolean counted) {
    List<Side> sides = sides(band);
    Side end = sides.get(sides.size() - 1);
    String aboveEnd = words.missed(end.bound(), format.apply(end.number()), counted);
    if (sides.size() == 1) {
      return aboveEnd;
    }
    Side start = sides.get(0);
    if (start.number().equals(end.number())) {
      return words.notExactly(format.apply(end.number()));
    }
    return words.either(
        words.missed(start.bound(), format.apply(start.number()), counted), aboveEnd);
  }

  private static List<Side> sides(Band band) {
    List<Side> sides = new ArrayList<>();
    band.atLeast().ifPresent(number -> sides.add(new Side(Bound.AT_LEAST, number)));
    band.moreThan().ifPresent(number -> sides.add(new Side(Bound.MORE_THAN, number)));
    band.atMost().ifPresent(number -> sides.add(new Side(Bound.AT_MOST, number)));
    band.lessThan().ifPresent(number -> sides.add(new Side(Bound.LESS_THAN, number)));
    return sides;
  }

  private record Side(Bound bound, Fraction number) {}
}
