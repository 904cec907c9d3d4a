/**
 * Progress over time: a student's achievement beside the student's own earlier achievement, in each subject, each criterion and on the mean.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.change.ChangePolicy}: what a regulation calls progress
 *   <li>{@link io.github.tvarka.progress.change.ChangeRule}: which difference, since when
 *   <li>{@link io.github.tvarka.progress.change.ChangeCalculator}: the changes of one student
 * </ul>
 *
 * <p>Legal area: a school's own regulation of individual progress.
 */
@NullMarked
package io.github.tvarka.progress.change;

import org.jspecify.annotations.NullMarked;
