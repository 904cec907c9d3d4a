package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.regulation.FarDays;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holds a row against the calendar and the timetable of the class. */
record RowCheck(SchoolYearCalendar calendar, Timetable timetable) {
  /** A missed lesson must be one that was held. */
  void lesson(CsvRow row, LessonSlot slot) {
    if (!calendar.isSchoolDay(slot.date())) {
      throw row.refusal("date", "must be a school day of the calendar");
    }
    if (timetable.lesson(slot).isEmpty()) {
      List<Integer> held =
          timetable.lessons(slot.date()).stream().map(TimetabledLesson::lesson).toList();
      throw row.refusal(
          "lesson", "must be a lesson of the timetable on " + slot.date() + ": " + held);
    }
  }

  /** Notices may be about weekends, but not about another year. */
  void day(CsvRow row, String column) {
    LocalDate day = row.date(column);
    if (calendar.schoolYear(day).isEmpty()) {
      throw row.refusal(column, "must be in the school year of the calendar");
    }
  }

  /** A day or moment may lie outside the school year, but not so far that its year must be mistyped. */
  void near(CsvRow row, String column) {
    FarDays.of(List.of(calendar)).rule(row.cells().get(column)).ifPresent(rule -> {
      throw row.refusal(column, rule);
    });
  }

  void month(CsvRow row, String column) {
    YearMonth month = row.month(column);
    boolean inside = calendar.schoolYear(month.atDay(1)).isPresent()
        || calendar.schoolYear(month.atEndOfMonth()).isPresent();
    if (!inside) {
      throw row.refusal(column, "must be in the school year of the calendar");
    }
  }

  List<Integer> lessons(CsvRow row, String column) {
    List<Integer> known = timetable.times().stream().map(LessonTime::lesson).toList();
    List<Integer> lessons = row.lessons(column);
    if (!known.containsAll(lessons)) {
      throw row.refusal(column, "must be lessons of lesson-times.csv " + known);
    }
    return lessons;
  }

  /** The constant of an enum, called as in JSON. */
  <E extends Enum<E>> E constant(CsvRow row, String column, E[] constants) {
    String text = row.text(column);
    return Arrays.stream(constants)
        .filter(constant -> name(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> row.refusal(
            column,
            "must be one of "
                + Arrays.stream(constants).map(this::name).collect(Collectors.joining(", "))));
  }

  private String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
