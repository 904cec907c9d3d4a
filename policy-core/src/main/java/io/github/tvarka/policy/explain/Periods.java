package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Days, periods and windows in words. */
final class Periods {
  private final Catalogue words;
  private final Vocabulary vocabulary;
  private final Numbers numbers;

  Periods(Catalogue words, Vocabulary vocabulary, Numbers numbers) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
  }

  String name(DateRange range) {
    if (isMonth(range)) {
      return words.month(YearMonth.from(range.from()));
    }
    return range.days() == 1 ? words.date(range.from()) : words.span(range);
  }

  private static boolean isMonth(DateRange range) {
    return range.equals(DateRange.of(YearMonth.from(range.from())));
  }

  /** When something was counted, to follow what was counted; the window's name where its days are not known. */
  String when(Window window, Optional<DateRange> range) {
    return range.map(days -> " " + in(window, days)).orElseGet(() -> " " + per(window));
  }

  private String in(Window window, DateRange range) {
    if (window.kind() == Window.Kind.WHOLE_RECORD) {
      return words.inWholeRecord();
    }
    if (window.kind() == Window.Kind.SCHOOL_YEAR) {
      return words.inSchoolYear(range);
    }
    return isMonth(range) ? words.inMonth(YearMonth.from(range.from())) : words.inSpan(range);
  }

  /** In which window something is counted. */
  String per(Window window) {
    return words.per(window, window(window));
  }

  /** In which window something was earlier. */
  String earlier(Window window) {
    return words.earlier(window, window(window));
  }

  /** What a window is called. */
  String window(Window window) {
    return switch (window.kind()) {
      case ROLLING ->
        words.rollingDays(numbers.counted(Fraction.of(window.amount()), rollingNoun(window)));
      case SINCE_ACT -> words.since(label(window.name().orElseThrow()));
      case TERM -> label(window.name().orElseThrow());
      default -> label(window.toString());
    };
  }

  static String rollingNoun(Window window) {
    return switch (window.name().orElseThrow()) {
      case "days" -> "calendar-day";
      case "weeks" -> "week";
      case "months" -> "month";
      case "years" -> "year";
      case "school-days" -> "school-day";
      default -> "school-week";
    };
  }

  private String label(String code) {
    return vocabulary.label(code, words.language());
  }

  /** Lessons day by day. */
  String lessons(List<LessonSlot> slots) {
    Map<LocalDate, List<Integer>> days = new TreeMap<>();
    slots.forEach(
        slot -> days.computeIfAbsent(slot.date(), day -> new ArrayList<>()).add(slot.lesson()));
    return days.entrySet().stream()
        .map(day -> words.date(day.getKey()) + " (" + words.lessons(day.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }
}
