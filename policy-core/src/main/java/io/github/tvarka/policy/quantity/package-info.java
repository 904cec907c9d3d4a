/**
 * Numbers that regulations compare: exact fractions, percentages, intervals of what is known, bands with strict or inclusive bounds.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.quantity.Fraction}: an exact number
 *   <li>{@link io.github.tvarka.policy.quantity.Percent}: an exact percentage
 *   <li>{@link io.github.tvarka.policy.quantity.Interval}: what a quantity can be, given what is not known
 *   <li>{@link io.github.tvarka.policy.quantity.Band}: the numbers for which a rule holds
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.quantity;

import org.jspecify.annotations.NullMarked;
