package io.github.tvarka.progress.comparison;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.level.LevelBook;
import io.github.tvarka.progress.level.LevelEntry;
import java.util.List;
import java.util.Optional;

/** The levels of one role that count: of the last months begun, or those that were set last. */
record RoleRow(LevelBook book, Role by, DateRange period, LevelsInForce inForce) {
  /** The row of the last period begun; empty before the first one of the school year. */
  static Optional<RoleRow> of(LevelBook book, Role by, LevelsInForce inForce) {
    return book.current(by).map(period -> new RoleRow(book, by, period, inForce));
  }

  LevelEntry entry(String subject) {
    return book.entry(by, setFor(subject), subject);
  }

  /** The period for which the level of a subject that counts was set; the last one begun where none was. */
  DateRange setFor(String subject) {
    boolean open = book.cell(by, period, subject).isEmpty()
        && book.entry(by, period, subject).equals(LevelEntry.NOT_KNOWN);
    return open && inForce == LevelsInForce.LAST_SET ? lastSet(subject).orElse(period) : period;
  }

  private Optional<DateRange> lastSet(String subject) {
    Optional<DateRange> year = book.schoolYear(period.from());
    return book.periods(by).stream()
        .filter(before -> year.map(days -> days.contains(before.from())).orElse(false))
        .filter(before -> book.cell(by, before, subject).isPresent())
        .reduce((earlier, later) -> later);
  }

  /** What is missing of one subject. */
  List<Need> needs(String subject) {
    return entry(subject).equals(LevelEntry.NOT_KNOWN)
        ? List.of(LevelBook.need(by, setFor(subject), subject))
        : List.of();
  }

  /** What the mean of the levels can be; empty if no subject is taught. */
  Optional<Interval> mean() {
    return book.mean(book.subjects().stream().map(this::entry).toList());
  }

  /** What is missing of the row. */
  List<Need> needs() {
    return book.subjects().stream().flatMap(subject -> needs(subject).stream()).toList();
  }

  /** The period for which the level of a subject was set; from the first such period to the last where all subjects are looked at. */
  DateRange days(Optional<String> subject) {
    List<DateRange> periods = subject.map(List::of).orElseGet(book::subjects).stream()
        .filter(each -> entry(each).taught())
        .map(this::setFor)
        .sorted()
        .toList();
    return periods.isEmpty()
        ? period
        : new DateRange(periods.get(0).from(), periods.get(periods.size() - 1).to());
  }
}
