/**
 * Attendance as a regulation sees it: from the e-diary's absences and the parents' notices to excuses, tallies and measures.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.AttendancePolicy}: one edition of a regulation, as data
 *   <li>{@link io.github.tvarka.attendance.AttendanceFacts}: all that is known of one student
 *   <li>{@link io.github.tvarka.attendance.AttendanceCalculator}: the decision of the second under the first, on a day
 *   <li>{@link io.github.tvarka.attendance.TimelineCalculator}: the same where the regulation changed, each part under its own edition
 *   <li>{@link io.github.tvarka.attendance.AttendanceLint}: what is wrong with the rows of a regulation
 *   <li>{@link io.github.tvarka.attendance.AttendanceFactsLint}: what in a student's facts a regulation asks nowhere about
 * </ul>
 *
 * <p>What is dated after the day of a decision is not yet known, and left out; what cannot be right is refused.
 */
@NullMarked
package io.github.tvarka.attendance;

import org.jspecify.annotations.NullMarked;
