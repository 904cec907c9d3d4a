package io.github.tvarka.progress.level;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a record by role, period and subject, each once. */
final class LevelShelf {
  /** Where a row stands. */
  private record Place(Role by, DateRange period) {}

  /** Where a sheet stands. */
  private record Spot(Role by, DateRange period, String subject) {}

  /** That a row said on a day whether a subject is taught. */
  private record Word(DateRange period, LocalDate on, String subject, boolean taught) {
    static final Comparator<Word> ORDER = Comparator.comparing(
            (Word word) -> word.period().from())
        .thenComparing(Word::on)
        .thenComparing(Word::taught);
  }

  private final Map<Place, Map<String, LevelEntry>> rows = new LinkedHashMap<>();
  private final Map<Place, LocalDate> lastSet = new LinkedHashMap<>();
  private final Map<Spot, Map<String, LevelEntry>> sheets = new LinkedHashMap<>();
  private final List<Word> words = new ArrayList<>();

  private LevelShelf() {}

  static LevelShelf of(LevelRecord record, LevelBook book) {
    LevelShelf all = new LevelShelf();
    LevelShelf known = new LevelShelf();
    for (LevelRow row : record.rows()) {
      Place place = new Place(row.by(), book.periodOf("record.rows", row.by(), row.periodDay()));
      checkBegun("record.rows.on", row.on(), place.period());
      check(row, book);
      all.put(place, row);
      if (!row.on().isAfter(book.asOf())) {
        known.put(place, row);
      }
    }
    for (CriteriaSheet sheet : record.sheets()) {
      DateRange period = book.periodOf("record.sheets", sheet.by(), sheet.periodDay());
      checkBegun("record.sheets.on", sheet.on(), period);
      check(sheet, book);
      all.put(new Spot(sheet.by(), period, sheet.subject()), sheet);
      if (!sheet.on().isAfter(book.asOf())) {
        known.put(new Spot(sheet.by(), period, sheet.subject()), sheet);
      }
    }
    return known;
  }

  private static void checkBegun(String name, LocalDate on, DateRange period) {
    Check.that(
        !on.isBefore(period.from()), name, on, "must not be before its period begins: " + period);
  }

  private static void check(LevelRow row, LevelBook book) {
    row.levels().forEach((subject, entry) -> {
      checkSubject("record.rows.levels", subject, book.subjects());
      book.scale().check("record.rows.levels." + subject, entry);
    });
  }

  private static void check(CriteriaSheet sheet, LevelBook book) {
    checkSubject("record.sheets.subject", sheet.subject(), book.subjects());
    book.policy()
        .criteria()
        .orElseThrow(() -> new IllegalArgumentException(
            "record.sheets (" + sheet.subject() + ") must be empty: the policy has no criteria"))
        .check(sheet, book.scale());
  }

  private static void checkSubject(String name, String subject, List<String> subjects) {
    Check.that(
        subjects.contains(subject), name, subject, "must be a subject of the tables " + subjects);
  }

  private void put(Place place, LevelRow row) {
    Map<String, LevelEntry> levels = rows.computeIfAbsent(place, key -> new LinkedHashMap<>());
    row.levels()
        .forEach((subject, entry) -> Check.that(
            levels.put(subject, entry) == null,
            "record.rows.levels",
            subject,
            "must not stand twice for " + place.by() + " in " + place.period()));
    row.levels()
        .forEach((subject, entry) ->
            words.add(new Word(place.period(), row.on(), subject, entry.taught())));
    lastSet.merge(place, row.on(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private void put(Spot spot, CriteriaSheet sheet) {
    Check.that(
        sheets.put(spot, sheet.criteria()) == null,
        "record.sheets",
        spot.subject(),
        "must not stand twice for " + spot.by() + " in " + spot.period());
  }

  Optional<Map<String, LevelEntry>> row(Role by, DateRange period) {
    return Optional.ofNullable(rows.get(new Place(by, period))).map(Collections::unmodifiableMap);
  }

  /** Whether a subject is taught by the last word on it, of any row for a period inside a stretch; no word says that it is not. */
  Truth taught(String subject, DateRange within) {
    List<Word> heard =
        words.stream().filter(word -> within.contains(word.period().from())).toList();
    boolean taught = heard.stream()
        .filter(word -> word.subject().equals(subject))
        .max(Word.ORDER)
        .map(Word::taught)
        .orElse(false);
    return heard.isEmpty() ? Truth.UNKNOWN : Truth.of(taught);
  }

  Optional<Map<String, LevelEntry>> sheet(Role by, DateRange period, String subject) {
    return Optional.ofNullable(sheets.get(new Spot(by, period, subject)));
  }

  /** The last day on which something of a row was set; the row must be there. */
  LocalDate lastSet(Role by, DateRange period) {
    return Check.given("row", lastSet.get(new Place(by, period)));
  }
}
