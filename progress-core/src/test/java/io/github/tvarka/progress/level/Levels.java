package io.github.tvarka.progress.level;

import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.SchoolCalendars;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Levels of an invented student, for tests. */
public final class Levels {
  /** Criteria of the founding policy in the order of its annex. */
  private static final String[] CRITERIA = {
    "learning-to-learn",
    "knowledge-and-understanding",
    "communication",
    "subject-thinking",
    "problem-solving"
  };

  private Levels() {}

  /** A record of the school year 2025-2026 with some rows. */
  public static LevelRecord record(LevelRow... rows) {
    return LevelRecord.builder()
        .addCalendar(SchoolCalendars.YEAR_2025)
        .addRows(rows)
        .build();
  }

  /** A record of two school years with some rows. */
  public static LevelRecord twoYears(LevelRow... rows) {
    return record(rows).withCalendar(SchoolCalendars.YEAR_2024, SchoolCalendars.YEAR_2025);
  }

  /** A row of the teachers. */
  public static LevelRow teachers(LocalDate on, Object... subjectsAndLevels) {
    return LevelRow.of(Role.SUBJECT_TEACHER, on, levels(subjectsAndLevels));
  }

  /** A row of the student. */
  public static LevelRow student(LocalDate on, Object... subjectsAndLevels) {
    return LevelRow.of(Role.STUDENT, on, levels(subjectsAndLevels));
  }

  /** Subjects and their levels by turns: a number, or an entry without one. */
  public static Map<String, LevelEntry> levels(Object... subjectsAndLevels) {
    Map<String, LevelEntry> levels = new LinkedHashMap<>();
    for (int i = 0; i < subjectsAndLevels.length; i += 2) {
      Object level = subjectsAndLevels[i + 1];
      levels.put(
          (String) subjectsAndLevels[i],
          level instanceof LevelEntry entry ? entry : LevelEntry.of((Integer) level));
    }
    return levels;
  }

  /** The five criteria with these levels, in the order of the annex. */
  public static Map<String, LevelEntry> criteria(LevelEntry... levels) {
    Map<String, LevelEntry> criteria = new LinkedHashMap<>();
    for (int i = 0; i < levels.length; i++) {
      criteria.put(CRITERIA[i], levels[i]);
    }
    return criteria;
  }

  /** The five criteria with these levels, all known. */
  public static Map<String, LevelEntry> criteria(int... levels) {
    LevelEntry[] entries = new LevelEntry[levels.length];
    for (int i = 0; i < levels.length; i++) {
      entries[i] = LevelEntry.of(levels[i]);
    }
    return criteria(entries);
  }
}
