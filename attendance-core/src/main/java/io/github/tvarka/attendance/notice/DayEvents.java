package io.github.tvarka.attendance.notice;

import io.github.tvarka.policy.duty.DutyEvent;
import io.github.tvarka.policy.role.Act;

/**
 * The events that the e-diary and the notices of a day show by themselves, and the acts that they show to be done.
 *
 * <p>Any other event of a policy is taken from the facts: it happened on a day if a fact of its code was stated for that very day. So is
 * {@link #PART_OF_LESSON_MISSED} where the diary does not show it.
 */
public final class DayEvents {
  /** A lesson of the day, so far, was missed. */
  public static final DutyEvent LESSON_MISSED = DutyEvent.of("lesson-missed");

  /** A lesson of the day, so far, was missed, and nobody whose notice counts has told of it. */
  public static final DutyEvent LESSON_MISSED_WITHOUT_NOTICE =
      DutyEvent.of("lesson-missed-without-notice");

  /** All lessons of the day, so far, were missed. */
  public static final DutyEvent DAY_MISSED = DutyEvent.of("day-missed");

  /** A lesson of the day, so far, has to be marked in the e-diary, or was. */
  public static final DutyEvent LESSON_TO_MARK = DutyEvent.of("lesson-to-mark");

  /** A part of a lesson of the day, so far, was missed: by coming late, or by more than no and fewer than all of its minutes. */
  public static final DutyEvent PART_OF_LESSON_MISSED = DutyEvent.of("part-of-lesson-missed");

  /** What a notice does for whoever gives it. */
  public static final Act NOTIFY = Act.of("notify-of-absence");

  /** What a mark in the e-diary does for the lesson's teacher. */
  public static final Act RECORD = Act.of("record-absence");

  private DayEvents() {}
}
