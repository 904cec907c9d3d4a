package io.github.tvarka.attendance.absence;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;

/**
 * From how many missed minutes on a lesson counts as missed; with fewer the student came late. Immutable.
 *
 * <p>Without such a rule a lesson is what the e-diary marks it: missed or late. A missed lesson of which no minutes are told was missed whole;
 * a late arrival of which none are told may be either.
 *
 * @param clause the clause that sets it
 * @param missedFromMinutes the fewest missed minutes with which a lesson counts as missed, 1 or more
 */
public record LatenessRule(
    @Required Clause clause, @Required int missedFromMinutes) implements Serializable {
  /** Refuses fewer minutes than one. */
  public LatenessRule {
    Check.given("lateness.clause", clause);
    Check.that(
        missedFromMinutes > 0, "lateness.missedFromMinutes", missedFromMinutes, "must be positive");
  }

  /**
   * A log with each entry marked as the rule sees it.
   *
   * @param log the entries as the e-diary marks them
   * @return the entries with late arrivals and missed lessons told apart by their minutes
   */
  public AbsenceLog apply(AbsenceLog log) {
    boolean told = log.entries().stream().anyMatch(entry -> entry.minutes().isPresent());
    return told ? AbsenceLog.of(log.entries().stream().map(this::apply).toList()) : log;
  }

  private LessonEntry apply(LessonEntry entry) {
    boolean told = entry.mark() == Mark.LATE || entry.mark() == Mark.ABSENT;
    Optional<Integer> minutes = entry.minutes();
    if (!told || minutes.isEmpty()) {
      return entry;
    }
    Mark mark = minutes.get() >= missedFromMinutes ? Mark.ABSENT : Mark.LATE;
    return new LessonEntry(entry.date(), entry.lesson(), mark, minutes, entry.code());
  }
}
