package io.github.tvarka.examples.cli.calendar;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The calendar of a school year, from a file or, for one year, as the program brings it along. */
public final class YearFile {
  private static final String KNOWN = "2025";

  private YearFile() {}

  /**
   * The calendar of a school year.
   *
   * @param year the civil year in which it begins
   * @param file the school's calendar; the one brought along where absent
   * @return the calendar
   * @throws Refusal if there is none for that year
   */
  public static SchoolYearCalendar read(int year, Optional<Path> file) {
    if (file.isEmpty() && !KNOWN.equals(String.valueOf(year))) {
      throw Refusal.of("--year", year, "must be " + KNOWN + ", unless --calendar names a file");
    }
    String name = file.map(Path::toString).orElse(KNOWN + ".json");
    String text = file.map(TextFile::read).orElseGet(YearFile::known);
    SchoolYearCalendar calendar = calendar(name, text);
    int begins = calendar.firstDay().getYear();
    if (begins != year) {
      throw Refusal.of("--year", year, "must be " + begins + ", in which " + name + " begins");
    }
    return calendar;
  }

  private static SchoolYearCalendar calendar(String name, String text) {
    try {
      return Json.value(Json.tree(text), "", SchoolYearCalendar.class);
    } catch (Refusal refusal) {
      throw refusal.in(name);
    }
  }

  private static String known() {
    String name = KNOWN + ".json";
    InputStream stream = YearFile.class.getResourceAsStream(name);
    return TextFile.read(name, stream);
  }

  /**
   * The days of the school year.
   *
   * @param calendar the calendar
   * @return from the first school day to the eve of the next year
   */
  public static DateRange days(SchoolYearCalendar calendar) {
    LocalDate first = calendar.firstDay();
    return calendar.schoolYear(first).orElseThrow();
  }
}
