package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Days that nothing of a calendar can reach, so that the year must be mistyped: after its last school year, or more than a year before its
 * first. What lies between is known or not by the day of the decision, and left to the library.
 *
 * @param first the first day of the calendar
 * @param last the last day of its last school year
 */
public record FarDays(LocalDate first, LocalDate last) {
  /** Days that may lie long before, and the calendar itself. */
  private static final List<String> FREE = List.of("birthDate", "since", "calendar");

  /**
   * The bounds of some school years.
   *
   * @param years the calendar, not empty
   * @return the bounds
   */
  public static FarDays of(List<SchoolYearCalendar> years) {
    return from(years.stream().map(SchoolYearCalendar::firstDay).toList());
  }

  private static FarDays from(List<LocalDate> firstDays) {
    return new FarDays(
        firstDays.stream().min(LocalDate::compareTo).orElseThrow(),
        firstDays.stream().max(LocalDate::compareTo).orElseThrow().plusYears(1).minusDays(1));
  }

  /**
   * Refuses days far from all calendars of a case.
   *
   * @param facts what is known, as JSON; left alone if it holds no calendar
   * @param path where it stands
   * @throws Refusal if a day is too far
   */
  public static void check(JsonNode facts, String path) {
    List<LocalDate> firstDays = new ArrayList<>();
    facts
        .findValues("calendar")
        .forEach(calendar ->
            calendar.findValues("firstDay").forEach(day -> date(day).ifPresent(firstDays::add)));
    if (!firstDays.isEmpty()) {
      from(firstDays).walk(facts, path);
    }
  }

  private void walk(JsonNode node, String path) {
    date(node)
        .ifPresent(day -> rule(day).ifPresent(rule -> {
          throw Refusal.of(path, day, rule);
        }));
    node.properties().forEach(property -> {
      if (!FREE.contains(property.getKey())) {
        walk(property.getValue(), path + "." + property.getKey());
      }
    });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), path + "[" + i + "]");
    }
  }

  private static Optional<LocalDate> date(JsonNode node) {
    return node.isString() ? date(node.stringValue()) : Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")
          ? Optional.of(LocalDate.parse(text.substring(0, 10)))
          : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /**
   * What a day breaks.
   *
   * @param day the day
   * @return the rule; empty if the calendar reaches it
   */
  public Optional<String> rule(LocalDate day) {
    if (day.isAfter(last)) {
      return Optional.of("must not be after the school years of the calendar (until " + last + ")");
    }
    return day.isBefore(first.minusYears(1))
        ? Optional.of("must not be more than a year before the calendar begins (" + first + ")")
        : Optional.empty();
  }

  /**
   * What a text breaks that may be a day or a moment.
   *
   * @param text the text
   * @return the rule; empty if it is no day, or the calendar reaches it
   */
  public Optional<String> rule(String text) {
    return date(text).flatMap(this::rule);
  }
}
