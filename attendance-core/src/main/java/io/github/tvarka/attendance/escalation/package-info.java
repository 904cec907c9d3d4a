/**
 * Which measures follow from unexcused lessons, which were done and which fall away.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.escalation.EscalationPolicy}: the ladders of a regulation, as data
 *   <li>{@link io.github.tvarka.attendance.escalation.LadderRow}: one clause, its condition and its measures
 *   <li>{@link io.github.tvarka.attendance.escalation.EscalationCalculator}: what holds in each period, and why
 *   <li>{@link io.github.tvarka.attendance.escalation.HeadroomCalculator}: how many more lessons until the next row
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.escalation;

import org.jspecify.annotations.NullMarked;
