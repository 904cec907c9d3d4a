/**
 * Which learning level a student has reached in a subject.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.level.LevelPolicy}: what a regulation says of levels
 *   <li>{@link io.github.tvarka.progress.level.LevelScale}: the levels there are and the percents they stand for
 * </ul>
 *
 * <p>Legal area: a school's own regulation of individual progress.
 */
@NullMarked
package io.github.tvarka.progress.level;

import org.jspecify.annotations.NullMarked;
