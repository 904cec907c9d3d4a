/**
 * How a case goes from the teacher who saw a need to those who can help further, and whose consent that takes.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.referral.ReferralPolicy}: the steps, as data
 *   <li>{@link io.github.tvarka.support.referral.ReferralCalculator}: which steps were taken, which is next
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.referral;

import org.jspecify.annotations.NullMarked;
