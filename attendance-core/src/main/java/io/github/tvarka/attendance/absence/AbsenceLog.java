package io.github.tvarka.attendance.absence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The absences of one student, in order of days and lessons. Immutable; the order in which entries are given does not matter.
 *
 * @param entries the entries, at most one a lesson
 */
public record AbsenceLog(@JsonValue List<LessonEntry> entries) implements Serializable {
  /** Nothing missed. */
  public static final AbsenceLog EMPTY = new AbsenceLog(List.of());

  /** Sorts the entries; refuses a lesson that stands twice. */
  public AbsenceLog {
    List<LessonEntry> sorted = new ArrayList<>(Check.<LessonEntry>list("absences", entries));
    sorted.sort(Comparator.comparing(LessonEntry::slot));
    Set<LessonSlot> seen = new LinkedHashSet<>();
    sorted.forEach(entry ->
        Check.that(seen.add(entry.slot()), "absences", entry.slot(), "must not stand twice"));
    entries = List.copyOf(sorted);
  }

  /**
   * The log of some entries.
   *
   * @param entries the entries, in any order
   * @return the log
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AbsenceLog of(List<LessonEntry> entries) {
    return new AbsenceLog(entries);
  }

  /**
   * The log as it stood.
   *
   * @param asOf the last day, inclusive
   * @return the entries up to that day
   */
  public AbsenceLog until(LocalDate asOf) {
    if (entries.isEmpty() || !entries.get(entries.size() - 1).date().isAfter(asOf)) {
      return this;
    }
    return new AbsenceLog(
        entries.stream().filter(entry -> !entry.date().isAfter(asOf)).toList());
  }
}
