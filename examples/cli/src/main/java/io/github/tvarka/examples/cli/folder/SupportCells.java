package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Cells that the files of support have in common. */
final class SupportCells {
  private SupportCells() {}

  /** What yes, no and unknown stand for. */
  static Function<String, Truth> truth(CsvRow row) {
    return column -> truth(row, column, row.text(column));
  }

  private static Truth truth(CsvRow row, String column, String word) {
    return switch (word) {
      case "yes" -> Truth.YES;
      case "no" -> Truth.NO;
      case "unknown" -> Truth.UNKNOWN;
      default -> throw row.refusal(column, "must be yes, no or unknown");
    };
  }

  static LocalDate day(CsvRow row, String column, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw row.refusal(column, "must be days such as 2025-10-31");
    }
  }

  /** A day and what came of it, such as 2025-11-14:yes; nothing after the colon is not known. */
  record DayResult(LocalDate on, Truth result) {
    static DayResult of(CsvRow row, String column, String part) {
      String[] parts = part.split(":", 2);
      if (parts.length < 2) {
        throw row.refusal(column, "must be days with a result, such as 2025-11-14:yes");
      }
      Truth result = parts[1].isEmpty() ? Truth.UNKNOWN : truth(row, column, parts[1]);
      return new DayResult(day(row, column, parts[0]), result);
    }
  }
}
