package io.github.tvarka.attendance.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a lesson must be missed for it to count as missed; with less the student came late. Immutable.
 *
 * <p>For example, from 15 missed minutes on, or with more than half of the lesson: 23 of its 45 minutes, 21 of 40.
 *
 * <p>Without such a rule a lesson is what the e-diary marks it: missed or late. A missed lesson of which no minutes are told was missed whole;
 * a late arrival of which none are told may be either.
 *
 * @param clause the clause that sets it
 * @param missedFromMinutes the fewest missed minutes with which a lesson counts as missed, 1 or more; empty where it is a part
 * @param missedFromPart the part of its minutes with which a lesson counts as missed; empty where it is a number of minutes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LatenessRule(
    @Required Clause clause, Optional<Integer> missedFromMinutes, Optional<PartRule> missedFromPart)
    implements Serializable {
  /** Refuses fewer minutes than one, and both minutes and a part, or neither. */
  public LatenessRule {
    Check.given("lateness.clause", clause);
    missedFromMinutes = Check.optional(missedFromMinutes);
    missedFromPart = Check.optional(missedFromPart);
    missedFromMinutes.ifPresent(minutes ->
        Check.that(minutes > 0, "lateness.missedFromMinutes", minutes, "must be positive"));
    Check.that(
        missedFromMinutes.isPresent() != missedFromPart.isPresent(),
        "lateness",
        clause,
        "must have either missedFromMinutes or missedFromPart");
  }

  /**
   * A lesson counts as missed from so many minutes on.
   *
   * @param clause the clause that sets it
   * @param minutes the fewest missed minutes, 1 or more
   * @return the rule
   */
  public static LatenessRule fromMinutes(Clause clause, int minutes) {
    return new LatenessRule(clause, Optional.of(minutes), Optional.empty());
  }

  /**
   * A lesson counts as missed with a part of its minutes.
   *
   * @param clause the clause that sets it
   * @param part the part
   * @return the rule
   */
  public static LatenessRule fromPart(Clause clause, PartRule part) {
    return new LatenessRule(clause, Optional.empty(), Optional.of(part));
  }

  /**
   * A log with each entry marked as the rule sees it.
   *
   * @param log the entries as the e-diary marks them
   * @param timetable the student's lessons, which says how long each is
   * @return the entries with late arrivals and missed lessons told apart by their minutes
   */
  public AbsenceLog apply(AbsenceLog log, Timetable timetable) {
    boolean told = log.entries().stream().anyMatch(entry -> entry.minutes().isPresent());
    return told
        ? AbsenceLog.of(
            log.entries().stream().map(entry -> apply(entry, timetable)).toList())
        : log;
  }

  private LessonEntry apply(LessonEntry entry, Timetable timetable) {
    boolean told = entry.mark() == Mark.LATE || entry.mark() == Mark.ABSENT;
    Optional<Integer> minutes = entry.minutes();
    if (!told || minutes.isEmpty()) {
      return entry;
    }
    Mark mark =
        isMissed(minutes.get(), timetable.minutes(entry.lesson())) ? Mark.ABSENT : Mark.LATE;
    return new LessonEntry(entry.date(), entry.lesson(), mark, minutes, entry.code());
  }

  private boolean isMissed(int minutes, long ofLesson) {
    return missedFromPart
        .map(part -> part.counts(minutes, ofLesson))
        .orElseGet(() -> missedFromMinutes.map(fewest -> minutes >= fewest).orElse(false));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, missedFromMinutes.orElse(null), missedFromPart.orElse(null));
  }

  private record Form(
      Clause clause,
      @Nullable Integer missedFromMinutes,
      @Nullable PartRule missedFromPart) implements Serializable {
    private Object readResolve() {
      return new LatenessRule(
          clause, Optional.ofNullable(missedFromMinutes), Optional.ofNullable(missedFromPart));
    }
  }
}
