/**
 * The minimum that a student of low achievement has to learn by a date, and whether that was shown.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.minimum.MinimumPolicy}: for whom, by whom, where recorded, as data
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.minimum;

import org.jspecify.annotations.NullMarked;
