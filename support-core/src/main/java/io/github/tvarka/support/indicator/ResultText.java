package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was observed beside what is asked, in words. Decimals are cut off, so that 79.996% never reads as 80%. */
final class ResultText {
  private static final int DECIMALS = 2;
  private static final Ratio HUNDRED = Ratio.of(100);

  private final Language language;
  private final Wording wording;

  ResultText(Language language, Wording wording) {
    this.language = language;
    this.wording = wording;
  }

  String of(TargetFinding finding) {
    if (finding instanceof ShareResult share) {
      return share(share);
    } else if (finding instanceof AmountResult amount) {
      return amount(amount);
    } else if (finding instanceof FrequencyResult frequency) {
      return frequency(frequency);
    } else if (finding instanceof DatesResult dates) {
      return dates(dates);
    } else if (finding instanceof UnitsResult units) {
      return units(units);
    }
    return answer((AnswerResult) finding);
  }

  private String share(ShareResult found) {
    List<String> parts = new ArrayList<>();
    if (found.observed().isPresent()) {
      String share = share(found.observed().get());
      boolean pooled = found.aim().grouping().how() == Aggregation.POOLED;
      boolean told =
          pooled && found.whole().filter(all -> all.compareTo(Ratio.ZERO) > 0).isPresent();
      String of =
          told ? counted(found) + ", " : pooled ? "" : word(IndicatorWords.MEAN_OF_GROUPS) + ": ";
      boolean nothing = told && found.part().isEmpty() && open(found.observed().get());
      parts.add(nothing ? counted(found) : of + share);
    }
    parts.add(asked(wording.shares(found.aim().limit())));
    list(IndicatorWords.LEFT_OUT, found.leftOut(), parts);
    return String.join("; ", parts);
  }

  /** How many of how many; a part that nobody told is not known. */
  private String counted(ShareResult found) {
    String part = found.part().map(this::number).orElse(word(IndicatorWords.UNKNOWN_VALUE));
    boolean some =
        found.part().isPresent() && !found.observed().map(Possible::exact).orElse(true);
    return (some ? word(IndicatorWords.KNOWN) + ": " : "")
        + wording.ofWhole(part, number(found.whole().orElseThrow())) + " ("
        + wording.label(found.aim().of().code()) + ")";
  }

  /** Whether a share can be any. */
  private static boolean open(Possible share) {
    return share.least().equals(Ratio.ZERO) && share.most().equals(Optional.of(Ratio.ONE));
  }

  private String amount(AmountResult found) {
    String observed = found
        .observed()
        .map(value -> possible(value, this::number))
        .orElse(word(IndicatorWords.UNKNOWN_VALUE));
    String limit = found
        .limit()
        .map(band -> limit(band, found.counter().code()))
        .orElse(word(IndicatorWords.NATIONAL_MISSING));
    return observed + "; " + asked(limit);
  }

  /** A mean is not whole, and is written with decimals. */
  private String limit(Band band, String code) {
    return bound(band)
        .filter(number -> !number.whole())
        .map(number ->
            word(band.atLeast().isPresent() ? IndicatorWords.AT_LEAST : IndicatorWords.MORE_THAN)
                + " " + number(Ratio.from(number)))
        .orElseGet(() -> wording.limit(band, code));
  }

  private static Optional<Fraction> bound(Band band) {
    boolean above = band.atMost().isEmpty() && band.lessThan().isEmpty();
    return above ? band.atLeast().or(band::moreThan) : Optional.empty();
  }

  private String frequency(FrequencyResult found) {
    String turns = found.turns().stream()
        .map(turn -> wording.period(turn.range()) + ": " + turn.times())
        .collect(Collectors.joining(", "));
    return turns + "; " + asked(wording.limit(found.aim().limit(), "time"));
  }

  private String dates(DatesResult found) {
    String observed = found.observed().isEmpty()
        ? word(found.needs().isEmpty() ? IndicatorWords.NEVER : IndicatorWords.UNKNOWN_VALUE)
        : found.observed().stream().map(this::days).collect(Collectors.joining(", "));
    return observed + "; " + asked(wording.period(found.asked()));
  }

  private String days(DateRange range) {
    return wording.period(range);
  }

  /** Nothing where nothing was said. */
  private String answer(AnswerResult found) {
    List<String> parts = new ArrayList<>();
    if (found.truth() != Truth.UNKNOWN) {
      parts.add(wording.truth(found.truth()));
    }
    found
        .judgedBy()
        .ifPresent(
            role -> parts.add(word(IndicatorWords.JUDGED_BY) + ": " + wording.label(role.code())));
    return String.join(", ", parts);
  }

  private String units(UnitsResult found) {
    List<String> parts = new ArrayList<>();
    found.observed().ifPresent(share -> parts.add(share(share)));
    list(IndicatorWords.REACHING, found.reaching(), parts);
    list(IndicatorWords.FAILING, found.failing(), parts);
    list(IndicatorWords.OPEN, found.open(), parts);
    list(IndicatorWords.LEFT_OUT, found.leftOut(), parts);
    parts.add(asked(wording.shares(found.aim().limit())));
    return String.join("; ", parts);
  }

  private void list(IndicatorWords phrase, List<String> units, List<String> parts) {
    if (!units.isEmpty()) {
      parts.add(word(phrase) + ": "
          + units.stream().map(wording::label).collect(Collectors.joining(", ")));
    }
  }

  /** What a target is short of, or too much by; rounded up, so that what is missing never reads as nothing. */
  String gap(Gap gap) {
    boolean days = gap.unit().equals(Gap.DAY);
    BigDecimal amount = gap.amount().decimal(DECIMALS, RoundingMode.CEILING);
    if (gap.side() == GapSide.BELOW && !days) {
      return word(IndicatorWords.SHORT) + " " + least(gap) + wording.lacking(amount, gap.unit());
    }
    IndicatorWords phrase = days
        ? gap.side() == GapSide.BELOW ? IndicatorWords.TOO_EARLY : IndicatorWords.TOO_LATE
        : IndicatorWords.TOO_MUCH;
    return word(phrase) + " " + least(gap) + wording.counted(amount, gap.unit());
  }

  private String least(Gap gap) {
    return gap.exact() ? "" : word(IndicatorWords.NO_LESS) + " ";
  }

  private String possible(Possible value, Function<Ratio, String> format) {
    String least = format.apply(value.least());
    if (value.most().isEmpty() && value.least().equals(Ratio.ZERO)) {
      return word(IndicatorWords.UNKNOWN_VALUE);
    }
    if (value.most().isEmpty()) {
      return word(IndicatorWords.AT_LEAST) + " " + least;
    }
    return value.exact()
        ? least
        : wording.range(least, format.apply(value.most().get()));
  }

  private String share(Possible share) {
    if (open(share)) {
      return word(IndicatorWords.UNKNOWN_VALUE);
    }
    return share
        .most()
        .filter(most -> !share.exact())
        .map(most -> wording.percents(hundredths(share.least()), hundredths(most)))
        .orElseGet(() -> possible(share, least -> wording.percent(hundredths(least))));
  }

  private static BigDecimal hundredths(Ratio share) {
    return share.times(HUNDRED).decimal(DECIMALS, RoundingMode.DOWN);
  }

  private String number(Ratio number) {
    return wording.decimal(number.decimal(DECIMALS, RoundingMode.DOWN));
  }

  private String asked(String limit) {
    return word(IndicatorWords.ASKED) + ": " + limit;
  }

  private String word(IndicatorWords phrase) {
    return phrase.in(language);
  }
}
