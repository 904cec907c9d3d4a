package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of all missed lessons of a student. Immutable.
 *
 * @param verdicts one for each group of lessons of a day that share their reasons, in order of days and lessons; those to which the student
 *     came late follow those missed, where the regulation excuses late arrivals for a notice
 * @param coveredIfMissed unmarked lessons that an excuse in force would cover, so that they cannot turn out unexcused
 * @param excusedLate late arrivals that the school, or a notice, has excused
 * @param uses what is used up of the allowances, in the windows touched and in those of the day of the decision
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExcuseDecision(
    List<ExcuseVerdict> verdicts,
    List<LessonSlot> coveredIfMissed,
    List<LessonSlot> excusedLate,
    List<AllowanceUse> uses)
    implements Serializable {
  /** Copies the lists. */
  public ExcuseDecision {
    verdicts = Check.list("verdicts", verdicts);
    coveredIfMissed = Check.list("coveredIfMissed", coveredIfMissed);
    excusedLate = Check.list("excusedLate", excusedLate);
    uses = Check.list("uses", uses);
  }

  /**
   * The verdict on a lesson.
   *
   * @param slot the lesson
   * @return the verdict; empty if the lesson was not missed (or come late to, where that can be excused), or was judged before and the school has not decided on it
   */
  public Optional<ExcuseVerdict> verdict(LessonSlot slot) {
    return verdicts.stream()
        .filter(verdict ->
            verdict.date().equals(slot.date()) && verdict.lessons().contains(slot.lesson()))
        .findFirst();
  }
}
