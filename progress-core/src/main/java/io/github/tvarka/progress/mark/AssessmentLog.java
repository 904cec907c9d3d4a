package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A student's entries, in order of days. Immutable; the order in which they are given does not matter.
 *
 * @param entries the entries, at most one for a subject, a day and a number
 */
public record AssessmentLog(@JsonValue List<AssessmentEntry> entries) implements Serializable {
  /** No entry. */
  public static final AssessmentLog EMPTY = new AssessmentLog(List.of());

  private static final Comparator<AssessmentEntry> ORDER = Comparator.comparing(AssessmentEntry::on)
      .thenComparing(AssessmentEntry::number)
      .thenComparing(AssessmentEntry::subject);

  /** Sorts the entries; refuses two for one subject, day and number. */
  public AssessmentLog {
    List<AssessmentEntry> sorted = new ArrayList<>(Check.<AssessmentEntry>list("entries", entries));
    sorted.sort(ORDER);
    for (int i = 1; i < sorted.size(); i++) {
      AssessmentEntry entry = sorted.get(i);
      if (ORDER.compare(sorted.get(i - 1), entry) == 0) {
        Check.that(
            false,
            "entries.number",
            entry.number(),
            "must not stand twice for " + entry.subject() + " on " + entry.on());
      }
    }
    entries = List.copyOf(sorted);
  }

  /**
   * The log of some entries.
   *
   * @param entries the entries, in any order
   * @return the log
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AssessmentLog of(List<AssessmentEntry> entries) {
    return new AssessmentLog(entries);
  }

  /**
   * The log as it stood.
   *
   * @param asOf the last day, inclusive
   * @return the entries for work of that day or before
   */
  public AssessmentLog until(LocalDate asOf) {
    return new AssessmentLog(
        entries.stream().filter(entry -> !entry.on().isAfter(asOf)).toList());
  }
}
