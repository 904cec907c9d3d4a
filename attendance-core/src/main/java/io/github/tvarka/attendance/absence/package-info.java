/**
 * What the e-diary says of a student's lessons: missed, missed and already judged, or not marked at all.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.absence.LessonEntry}: one lesson and its mark
 *   <li>{@link io.github.tvarka.attendance.absence.AbsenceLog}: the entries of a student
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.absence;

import org.jspecify.annotations.NullMarked;
