/**
 * The minimum that a student of low achievement has to learn by a date, and whether that was shown.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.minimum.MinimumPolicy}: for whom, by whom, where recorded, as data
 *   <li>{@link io.github.tvarka.support.minimum.MinimumCalculator}: due, overdue or met on a day
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.minimum;

import org.jspecify.annotations.NullMarked;
