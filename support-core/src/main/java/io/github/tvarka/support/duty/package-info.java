/**
 * Who has to do what in learning support, by role, phase and trigger.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.duty.Responsibilities}: all of a regulation, to be asked
 *   <li>{@link io.github.tvarka.support.duty.Responsibility}: one duty and its {@link io.github.tvarka.support.duty.SupportPhase}
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.duty;

import org.jspecify.annotations.NullMarked;
