package io.github.tvarka.progress.comparison;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.level.LevelBook;
import io.github.tvarka.progress.level.LevelEntry;
import java.util.List;
import java.util.Optional;

/** The last row of one role, as far as it is on record. */
record RoleRow(LevelBook book, Role by, DateRange period) {
  /** The row of the last period begun; empty before the first one of the school year. */
  static Optional<RoleRow> of(LevelBook book, Role by) {
    return book.current(by).map(period -> new RoleRow(book, by, period));
  }

  boolean recorded() {
    return book.recorded(by, period);
  }

  LevelEntry entry(String subject) {
    return book.entry(by, period, subject);
  }

  /** What is missing of one subject. */
  List<Need> needs(String subject) {
    return entry(subject).equals(LevelEntry.NOT_KNOWN)
        ? List.of(LevelBook.need(by, period, subject))
        : List.of();
  }

  Optional<Interval> mean() {
    return book.mean(by, period);
  }

  /** What is missing of the row. */
  List<Need> needs() {
    return book.needs(by, period);
  }
}
