package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.json.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of a file; every refusal names the file, the line, the column, the value and the rule. */
record CsvRow(String file, int line, Map<String, String> cells) {
  private static final Pattern LESSONS = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3}))?");
  private static final Pattern NAME = Pattern.compile("^(?:[a-zA-Z]+\\.)?[a-zA-Z .]+ (?=\\()");
  private static final Pattern ALIAS = Pattern.compile(
      "\\b(?:request|schoolDecision|measure|absence|student|lessonTime|timetable|observation|unit|national)\\.");

  String place() {
    return file + " line " + line;
  }

  Refusal refusal(String column, String rule) {
    return Refusal.of(place() + ": " + column, cells.get(column), rule);
  }

  /** A cell that must not be empty. */
  String text(String column) {
    String text = cells.get(column);
    if (text.isBlank()) {
      throw refusal(column, "must not be empty");
    }
    return text;
  }

  LocalDate date(String column) {
    return parsed(column, LocalDate::parse, "must be a date such as 2025-10-31");
  }

  LocalTime time(String column) {
    return parsed(column, LocalTime::parse, "must be a time such as 08:15");
  }

  LocalDateTime moment(String column) {
    return parsed(column, LocalDateTime::parse, "must be a moment such as 2025-10-31T08:15");
  }

  YearMonth month(String column) {
    return parsed(column, YearMonth::parse, "must be a month such as 2025-10");
  }

  int number(String column) {
    if (!text(column).matches("-?[0-9]{1,9}")) {
      throw refusal(column, "must be a whole number");
    }
    return Integer.parseInt(text(column));
  }

  boolean yes(String column) {
    return switch (text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw refusal(column, "must be yes or no");
    };
  }

  /** Lessons such as 4-5, or 1;3; none for an empty cell. */
  List<Integer> lessons(String column) {
    List<Integer> lessons = new ArrayList<>();
    for (String part : list(column)) {
      Matcher range = LESSONS.matcher(part);
      if (!range.matches()) {
        throw refusal(column, "must be lessons such as 2, 4-5 or 1;3");
      }
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (last < first) {
        throw refusal(column, "must not end before it begins");
      }
      for (int lesson = first; lesson <= last; lesson++) {
        lessons.add(lesson);
      }
    }
    return lessons;
  }

  /** Words separated by semicolons; none for an empty cell. */
  List<String> list(String column) {
    String text = cells.get(column);
    return text.isBlank() ? List.of() : List.of(text.split(";", -1));
  }

  /** A cell as a value of the library, which refuses what is no such value. */
  <T> T value(String column, Function<String, T> parse) {
    try {
      return parse.apply(text(column));
    } catch (IllegalArgumentException refused) {
      String message = refused.getMessage();
      throw new Refusal(place() + ": " + column + " " + NAME.matcher(message).replaceFirst(""));
    }
  }

  <T> Optional<T> optional(String column, Function<String, T> read) {
    return cells.get(column).isBlank() ? Optional.empty() : Optional.of(read.apply(column));
  }

  /** A value from the whole row, which the library may refuse. */
  <T> T whole(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw new Refusal(place() + ": " + ALIAS.matcher(refused.getMessage()).replaceAll(""));
    }
  }

  private <T> T parsed(String column, Function<String, T> parse, String rule) {
    try {
      return parse.apply(text(column));
    } catch (DateTimeParseException wrong) {
      throw refusal(column, rule);
    }
  }
}
