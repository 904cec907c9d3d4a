/**
 * Which achievement level a mark comes to: scales of levels with their marks, valid for some grades from one school year to another.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.achievement.AchievementLevel}: such as basic
 *   <li>{@link io.github.tvarka.progress.achievement.MarkRange}: marks from one to another
 *   <li>{@link io.github.tvarka.progress.achievement.AchievementScale}: levels and the marks of each
 *   <li>{@link io.github.tvarka.progress.achievement.ScaleInForce}: for which grades, and when, a scale is valid
 *   <li>{@link io.github.tvarka.progress.achievement.AchievementPolicy}: all scales and when they are valid
 *   <li>{@link io.github.tvarka.progress.achievement.AchievementCalculator}: finds the level of a mark
 *   <li>{@link io.github.tvarka.progress.achievement.AchievementDecision}: the level, and why
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.achievement;

import org.jspecify.annotations.NullMarked;
