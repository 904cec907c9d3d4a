/**
 * What a decision comes to, for whole schools at once, where few students need an explanation: reasons are made when they are read.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.outline.OutlineCalculator}: decides many students under one policy
 *   <li>{@link io.github.tvarka.attendance.outline.AttendanceOutline}: lessons, counts and rows of one student, and views of the reasons
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.outline;

import org.jspecify.annotations.NullMarked;
