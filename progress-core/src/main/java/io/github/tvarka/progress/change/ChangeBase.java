package io.github.tvarka.progress.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.level.LevelBook;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;

/** With which earlier achievement of the same student a level is compared. */
public enum ChangeBase {
  /** That of the period before, in the school year before if need be. */
  @JsonProperty("previous-period")
  PREVIOUS_PERIOD,
  /** That of the same months of the year before. */
  @JsonProperty("same-period-last-year")
  SAME_PERIOD_LAST_YEAR,
  /** The last of the school year before. */
  @JsonProperty("previous-spring")
  PREVIOUS_SPRING;

  /** The earlier period; empty where the calendar does not reach, or the student did not belong to the school yet. */
  Optional<DateRange> before(DateRange now, Role by, LevelBook book) {
    return book.periods(by).stream()
        .filter(period -> period.to().isBefore(now.from()))
        .filter(fits(now, book))
        .reduce((earlier, later) -> later)
        .filter(book::enrolled);
  }

  private Predicate<DateRange> fits(DateRange now, LevelBook book) {
    return switch (this) {
      case PREVIOUS_PERIOD -> period -> true;
      case SAME_PERIOD_LAST_YEAR -> {
        YearMonth month = YearMonth.from(now.to()).minusYears(1);
        yield period -> YearMonth.from(period.to()).equals(month);
      }
      case PREVIOUS_SPRING -> {
        Optional<DateRange> year = book.schoolYear(now.from());
        yield period -> year.map(days -> period.to().isBefore(days.from())).orElse(false);
      }
    };
  }
}
