package io.github.tvarka.progress.change;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.level.LevelBook;
import io.github.tvarka.progress.level.LevelCalculator;
import io.github.tvarka.progress.level.LevelEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything of one role that can be compared between two periods. */
final class Pairs {
  private final LevelBook book;
  private final Role by;
  private final DateRange now;
  private final Optional<DateRange> earlier;

  Pairs(LevelBook book, Role by, DateRange now, Optional<DateRange> earlier) {
    this.book = book;
    this.by = by;
    this.now = now;
    this.earlier = earlier;
  }

  List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    List<String> subjects = subjects();
    subjects.forEach(subject -> pairs.add(ofSubject(subject)));
    subjects.forEach(subject -> pairs.addAll(ofCriteria(subject)));
    ofRow().ifPresent(pairs::add);
    return pairs;
  }

  /** The subjects that are taught now; where nothing is on record for now, of these only those taught earlier. */
  private List<String> subjects() {
    Optional<DateRange> before = earlier.filter(period -> !book.recorded(by, now));
    return book.subjects().stream()
        .filter(subject -> book.entry(by, now, subject).taught())
        .filter(subject ->
            before.map(period -> book.entry(by, period, subject).taught()).orElse(true))
        .toList();
  }

  private Pair ofSubject(String subject) {
    LevelEntry then =
        earlier.map(period -> book.entry(by, period, subject)).orElse(LevelEntry.NOT_TAUGHT);
    List<Need> needs = periods()
        .filter(period -> book.entry(by, period, subject).equals(LevelEntry.NOT_KNOWN))
        .map(period -> LevelBook.need(by, period, subject))
        .toList();
    return new Pair(
        ChangeCalculator.LEVEL.in(subject),
        book.entry(by, now, subject).in(book.scale()),
        then.taught() ? Optional.of(then.in(book.scale())) : Optional.empty(),
        needs);
  }

  private Stream<DateRange> periods() {
    return Stream.concat(Stream.of(now), earlier.stream());
  }

  /** Each criterion and their mean, where there is a sheet for now. */
  private List<Pair> ofCriteria(String subject) {
    if (book.criteria(by, now, subject).isEmpty()) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    List<Need> needs = new ArrayList<>();
    for (String criterion : book.criterionCodes()) {
      List<Need> own = periods()
          .filter(period -> !entry(period, subject, criterion).known())
          .map(period -> need(period, subject, criterion))
          .toList();
      needs.addAll(own);
      pairs.add(new Pair(
          ChangeCalculator.CRITERION.in(subject + "/" + criterion),
          entry(now, subject, criterion).in(book.scale()),
          earlier.map(period -> entry(period, subject, criterion).in(book.scale())),
          own));
    }
    pairs.add(new Pair(
        ChangeCalculator.CRITERIA_MEAN.in(subject),
        book.criteriaMean(by, now, subject),
        earlier.map(period -> book.criteriaMean(by, period, subject)),
        List.copyOf(needs)));
    return pairs;
  }

  private LevelEntry entry(DateRange period, String subject, String criterion) {
    return book.criteria(by, period, subject)
        .map((Map<String, LevelEntry> sheet) -> sheet.getOrDefault(criterion, LevelEntry.NOT_KNOWN))
        .orElse(LevelEntry.NOT_KNOWN);
  }

  private Need need(DateRange period, String subject, String criterion) {
    return new Need.OfPeriodEntry(LevelCalculator.CRITERION, subject + "/" + criterion, by, period);
  }

  private Optional<Pair> ofRow() {
    Optional<Interval> mean = book.mean(by, now);
    List<Need> needs =
        periods().flatMap(period -> book.needs(by, period).stream()).toList();
    return mean.map(number -> new Pair(
        ChangeCalculator.MEAN, number, earlier.flatMap(period -> book.mean(by, period)), needs));
  }
}
