package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.indicator.Aim;
import io.github.tvarka.support.indicator.CountAim;
import io.github.tvarka.support.indicator.EventAim;
import io.github.tvarka.support.indicator.FrequencyAim;
import io.github.tvarka.support.indicator.LastingAim;
import io.github.tvarka.support.indicator.NationalAim;
import io.github.tvarka.support.indicator.Observation;
import io.github.tvarka.support.indicator.ObservedAnswer;
import io.github.tvarka.support.indicator.ObservedCount;
import io.github.tvarka.support.indicator.ObservedEvents;
import io.github.tvarka.support.indicator.ObservedMean;
import io.github.tvarka.support.indicator.ObservedPercent;
import io.github.tvarka.support.indicator.ObservedShare;
import io.github.tvarka.support.indicator.ObservedStretch;
import io.github.tvarka.support.indicator.ShareAim;
import io.github.tvarka.support.indicator.Target;
import io.github.tvarka.support.indicator.UnitsAim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cells of one observation, read as its target asks. */
record ObservationCells(CsvRow row, Target target) {
  private static final String VALUE = "value";
  private static final String OF = "of";

  static boolean comparesNationally(Target target) {
    return aim(target) instanceof NationalAim;
  }

  /** What each unit reports, where a target counts units. */
  private static Aim aim(Target target) {
    return target.aim() instanceof UnitsAim units ? units.each() : target.aim();
  }

  Observation read() {
    Aim aim = aim(target);
    if (aim instanceof ShareAim) {
      return share();
    }
    if (aim instanceof NationalAim) {
      Optional<Integer> members = row.optional(OF, row::number);
      return row.whole(() -> new ObservedMean(unit(), key(), number(row, VALUE), members));
    }
    if (!row.cells().get(OF).isBlank()) {
      throw row.refusal(OF, "must be empty for " + key());
    }
    if (aim instanceof CountAim) {
      return row.whole(() -> new ObservedCount(unit(), key(), row.number(VALUE)));
    } else if (aim instanceof FrequencyAim || aim instanceof EventAim) {
      return new ObservedEvents(unit(), key(), days());
    } else if (aim instanceof LastingAim) {
      return new ObservedStretch(unit(), key(), stretch());
    }
    return new ObservedAnswer(unit(), key(), answer());
  }

  private Observation share() {
    if (row.cells().get(VALUE).endsWith("%")) {
      Percent percent = row.value(VALUE, Percent::parse);
      Optional<Integer> members = row.optional(OF, row::number);
      return row.whole(() -> new ObservedPercent(unit(), key(), percent, members));
    }
    Optional<Fraction> part = row.optional(VALUE, column -> number(row, column));
    return row.whole(() -> new ObservedShare(unit(), key(), part, number(row, OF)));
  }

  private List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    if (!row.text(VALUE).equals("none")) {
      row.list(VALUE)
          .forEach(
              day -> days.add(date(day, "must be none, or dates such as 2020-02-18;2020-10-06")));
    }
    return days;
  }

  private DateRange stretch() {
    String rule = "must be two dates such as 2019-10-01..2020-08-31";
    String[] ends = row.text(VALUE).split("\\.\\.", -1);
    if (ends.length != 2) {
      throw row.refusal(VALUE, rule);
    }
    return row.whole(() -> DateRange.of(date(ends[0], rule), date(ends[1], rule)));
  }

  private LocalDate date(String text, String rule) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw row.refusal(VALUE, rule);
    }
  }

  private Truth answer() {
    return switch (row.text(VALUE)) {
      case "yes", "no", "unknown" -> Truth.valueOf(row.text(VALUE).toUpperCase(Locale.ROOT));
      default -> throw row.refusal(VALUE, "must be yes, no or unknown");
    };
  }

  /** A number with decimals, exact. */
  static Fraction number(CsvRow row, String column) {
    if (!row.text(column).matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
      throw row.refusal(column, "must be a number such as 85 or 6.4");
    }
    BigDecimal number = new BigDecimal(row.text(column));
    long below = 1;
    for (int i = 0; i < number.scale(); i++) {
      below *= 10;
    }
    return Fraction.of(number.unscaledValue().longValueExact(), below);
  }

  private String unit() {
    return row.text("unit");
  }

  private String key() {
    return target.key();
  }
}
