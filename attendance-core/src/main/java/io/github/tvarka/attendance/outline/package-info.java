/**
 * What a decision comes to, without its reasons: for whole schools at once, where few students need an explanation.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.outline.OutlineCalculator}: decides many students under one policy
 *   <li>{@link io.github.tvarka.attendance.outline.AttendanceOutline}: lessons, counts and rows of one student; the reasons on demand
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.outline;

import org.jspecify.annotations.NullMarked;
