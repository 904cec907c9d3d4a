/**
 * Who has to tell the school of an absence, by when and how.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.notice.NoticeRule}: what makes a notice count as an excuse
 *   <li>{@link io.github.tvarka.attendance.notice.NoticeDuty}: the duty to tell in time, apart from the excuse
 *   <li>{@link io.github.tvarka.attendance.notice.NoticePolicy}: who has to tell whom
 *   <li>{@link io.github.tvarka.attendance.notice.NoticeCalculator}: what of it a day calls for
 *   <li>{@link io.github.tvarka.attendance.notice.Deadline}: until which bell, clock time or day
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.notice;

import org.jspecify.annotations.NullMarked;
