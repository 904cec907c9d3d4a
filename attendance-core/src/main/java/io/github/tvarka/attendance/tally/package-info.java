/**
 * How many lessons or days a student missed in a window, as far as it is known.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.tally.Counter}: what a policy counts, as data
 *   <li>{@link io.github.tvarka.attendance.tally.AttendanceRecord}: the lessons of a student after excuses were decided
 *   <li>{@link io.github.tvarka.attendance.tally.TallyCalculator}: the count, from least to most
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.tally;

import org.jspecify.annotations.NullMarked;
