package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a student's decision comes to; each reason is made when it is read. Immutable and thread-safe.
 *
 * <p>For example, of a school of six hundred the outlines tell in which month row 17.3 holds for whom, and {@link #reason} tells why, for
 * those few.
 */
public sealed interface AttendanceOutline permits PreparedOutline, ExplainedOutline {
  /**
   * The outline of a decision that was made already.
   *
   * @param decision the decision
   * @param policy the policy it was made under
   * @param facts the facts it was made on
   * @return the outline, the same as {@link OutlineCalculator} gives for the facts and the day
   */
  static AttendanceOutline of(
      AttendanceDecision decision, AttendancePolicy policy, AttendanceFacts facts) {
    return new ExplainedOutline(decision, policy, facts);
  }

  /**
   * The day of the decision.
   *
   * @return the day
   */
  LocalDate asOf();

  /**
   * The periods decided.
   *
   * @return them, in order, as in the decision
   */
  List<DateRange> periods();

  /**
   * What became of each lesson on record.
   *
   * @return by lesson, in order; lessons of days after that of the decision are not among them
   */
  Map<LessonSlot, LessonState> lessons();

  /**
   * A count in a period.
   *
   * @param period the number of the period among {@link #periods()}, from 0
   * @param counter a counter of the policy that is counted over all subjects
   * @return what it can be
   * @throws IllegalArgumentException if the policy counts no such thing over all subjects
   * @throws IndexOutOfBoundsException if there is no such period
   */
  Interval count(int period, CounterKey counter);

  /**
   * How a row stands in a period; of a ladder resolved in each subject by itself, in that subject where its standing is the first of all.
   *
   * @param period the number of the period among {@link #periods()}, from 0
   * @param clause the row's clause
   * @return its standing
   * @throws IllegalArgumentException if the policy's ladders have no such row
   * @throws IndexOutOfBoundsException if there is no such period
   */
  RowStanding row(int period, Clause clause);

  /**
   * Why a row stands as it does in a period: the finding, the measures, the readings. It is found when it is asked for, without the other
   * periods, and without the excuses where no lesson that matters is uncertain.
   *
   * @param period the number of the period among {@link #periods()}, from 0
   * @param clause the row's clause
   * @return the row, the same as in the decision; the one whose standing {@link #row} tells
   * @throws IllegalArgumentException if the policy's ladders have no such row
   * @throws IndexOutOfBoundsException if there is no such period
   */
  RowDecision reason(int period, Clause clause);

  /**
   * Why missed lessons of a day are excused or not. The excuses of all days are found when those of one are first asked for, and kept.
   *
   * @param day the day
   * @return its verdicts, the same as in the decision; empty if no lesson of the day was missed
   */
  List<ExcuseVerdict> reasons(LocalDate day);

  /**
   * The decision with every reason, found when it is asked for.
   *
   * @return the decision, the same as that of {@link AttendanceCalculator}
   */
  AttendanceDecision decision();
}
