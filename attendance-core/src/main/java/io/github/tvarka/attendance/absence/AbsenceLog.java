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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The absences of one student, in order of days and lessons, at most one entry a lesson. Immutable; the order in which entries are given
 * does not matter.
 *
 * <p>No record, since it keeps its days as numbers beside its entries: {@link #days()}.
 */
public final class AbsenceLog implements Serializable {
  /** Nothing missed. */
  public static final AbsenceLog EMPTY = new AbsenceLog(List.of());

  private static final long serialVersionUID = 1;

  private final transient List<LessonEntry> entries;
  private final transient @Nullable LoggedDays days;

  private AbsenceLog(List<LessonEntry> sorted) {
    this.entries = sorted;
    this.days = LoggedDays.fit(sorted) ? LoggedDays.of(sorted) : null;
  }

  /**
   * The log of some entries.
   *
   * @param entries the entries, in any order
   * @return the log
   * @throws IllegalArgumentException if a lesson stands twice
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AbsenceLog of(List<LessonEntry> entries) {
    List<LessonEntry> sorted = new ArrayList<>(Check.<LessonEntry>list("absences", entries));
    sorted.sort(Comparator.comparing(LessonEntry::slot));
    Set<LessonSlot> seen = new LinkedHashSet<>();
    sorted.forEach(entry ->
        Check.that(seen.add(entry.slot()), "absences", entry.slot(), "must not stand twice"));
    return new AbsenceLog(List.copyOf(sorted));
  }

  /**
   * The entries.
   *
   * @return them, in order of days and lessons
   */
  @JsonValue
  public List<LessonEntry> entries() {
    return entries;
  }

  /**
   * The days with an entry, and their lessons as bits.
   *
   * @return the days; empty if the number of a lesson is above {@link LoggedDays#LAST_LESSON}
   */
  public Optional<LoggedDays> days() {
    return Optional.ofNullable(days);
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AbsenceLog log && entries.equals(log.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return "AbsenceLog[entries=" + entries + "]";
  }

  /** {@return the form in which this is serialised, without its days} */
  private Object writeReplace() {
    return new Form(entries);
  }

  private record Form(List<LessonEntry> entries) implements Serializable {
    private Object readResolve() {
      return AbsenceLog.of(entries);
    }
  }
}
