package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.cases.ProgressCases.LevelTables;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.progress.level.FilledRow;
import io.github.tvarka.progress.level.FilledTable;
import io.github.tvarka.progress.level.LevelMean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A student's tables of learning levels in a line for each month: the means of its rows. */
final class LevelLines {
  private LevelLines() {}

  static List<String> of(LevelTables tables, Explainer explainer, Say say) {
    Map<String, List<String>> months = new LinkedHashMap<>();
    for (FilledTable table : tables.tables()) {
      for (FilledRow row : table.rows()) {
        String month = say.clause(table.citation().clause(), explainer.wording()) + ", "
            + explainer.period(row.month()) + ": ";
        months
            .computeIfAbsent(month, key -> new ArrayList<>())
            .add(explainer.label(row.by().code()) + mean(row, say));
      }
    }
    List<String> lines = new ArrayList<>();
    months.forEach((month, means) -> lines.add(month + String.join("; ", means)));
    return lines;
  }

  /** The mean of a row; a row of which no level is known has none worth telling. */
  private static String mean(FilledRow row, Say say) {
    Optional<LevelMean> known = row.mean().filter(mean -> mean.unknown() < mean.subjects());
    return known
        .map(mean -> " " + told(mean, say))
        .orElse(say.in(" – lygiai nežinomi", " not known"));
  }

  private static String told(LevelMean mean, Say say) {
    String known = range(mean.rounded(), say);
    return mean.unknown() == 0
        ? known
        : known + say.in(" (nežinoma dalykų: ", " (subjects not known: ") + mean.unknown() + ")";
  }

  private static String range(Interval interval, Say say) {
    return interval.least().equals(interval.most())
        ? decimal(interval.least(), say)
        : decimal(interval.least(), say) + say.in("–", " to ") + decimal(interval.most(), say);
  }

  private static String decimal(Fraction number, Say say) {
    String digits = BigDecimal.valueOf(number.numerator())
        .divide(BigDecimal.valueOf(number.denominator()), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
    return say.in(digits.replace('.', ','), digits);
  }
}
