package io.github.tvarka.progress.level;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in one table from a student's book. */
final class TableFiller {
  private final LevelTable table;
  private final LevelBook book;

  TableFiller(LevelTable table, LevelBook book) {
    this.table = table;
    this.book = book;
  }

  /** The rows of the months begun by the day of the book. */
  List<FilledRow> rows() {
    DateRange year = book.schoolYear(book.asOf())
        .orElseThrow(() -> new IllegalArgumentException(
            "asOf (" + book.asOf() + ") must be in a school year of the calendar"));
    return table.months().stream()
        .flatMap(months -> months.within(year).stream())
        .filter(month -> !month.from().isAfter(book.asOf()))
        .flatMap(month -> table.rows().stream().map(by -> row(by, month, year)))
        .toList();
  }

  private FilledRow row(Role by, DateRange month, DateRange year) {
    LocalDate end = month.to().isBefore(book.asOf()) ? month.to() : book.asOf();
    Optional<DateRange> period = book.last(by, new DateRange(year.from(), end));
    Map<String, LevelEntry> levels = new LinkedHashMap<>();
    for (String subject : table.subjects()) {
      levels.put(
          subject, period.map(set -> book.entry(by, set, subject)).orElse(LevelEntry.NOT_KNOWN));
    }
    return new FilledRow(by, month, period, levels, mean(levels.values()));
  }

  private Optional<LevelMean> mean(Collection<LevelEntry> entries) {
    int taught = (int) entries.stream().filter(LevelEntry::taught).count();
    int known = (int) entries.stream().filter(LevelEntry::known).count();
    Optional<Interval> exact = Means.of(entries, book.scale());
    return exact.map(mean -> new LevelMean(mean, table.mean().apply(mean), taught, taught - known));
  }
}
