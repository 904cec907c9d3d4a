/**
 * Which missed lessons are excused, under which clause and by whom, which are not, and which the regulation leaves to the school.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.excuse.ExcusePolicy}: the grounds and their allowances, as data
 *   <li>{@link io.github.tvarka.attendance.excuse.Allowance}: one ground, such as illness, and its tiers
 *   <li>{@link io.github.tvarka.attendance.excuse.ExcuseRequest}: what a parent or an adult student asks
 *   <li>{@link io.github.tvarka.attendance.excuse.SchoolDecision}: what the school decided itself
 *   <li>{@link io.github.tvarka.attendance.excuse.ExcuseCalculator}: the verdict on each missed lesson, with its findings
 * </ul>
 *
 * <p>Start with {@link io.github.tvarka.attendance.excuse.AllowanceTier} to see what a clause such as 6.1.1 can say.
 */
@NullMarked
package io.github.tvarka.attendance.excuse;

import org.jspecify.annotations.NullMarked;
