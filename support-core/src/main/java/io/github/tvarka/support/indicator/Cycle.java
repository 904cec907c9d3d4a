package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How long one turn of something that is done again and again lasts; closed, since each has its own steps in the calendar. */
public enum Cycle {
  /** Twelve months, from the period's first day. */
  @JsonProperty("year")
  YEAR(12),
  /** One month, from the period's first day. */
  @JsonProperty("month")
  MONTH(1);

  private final int months;

  Cycle(int months) {
    this.months = months;
  }

  /**
   * The turns of a period.
   *
   * @param period the period
   * @return the turns in order; the last ends with the period
   */
  List<DateRange> turns(DateRange period) {
    List<DateRange> turns = new ArrayList<>();
    LocalDate from = period.from();
    for (int done = months; !from.isAfter(period.to()); done += months) {
      LocalDate next = period.from().plusMonths(done);
      LocalDate last = next.minusDays(1);
      turns.add(DateRange.of(from, last.isAfter(period.to()) ? period.to() : last));
      from = next;
    }
    return turns;
  }
}
