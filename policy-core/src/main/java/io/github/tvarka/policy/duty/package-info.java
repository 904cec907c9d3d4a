/**
 * Who has to do what, when, and until when: duties as values, and the dates on which they fall.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.duty.Duty}: one duty that a clause sets
 *   <li>{@link io.github.tvarka.policy.duty.DutyTrigger}: what calls for it, such as an event of the day, the months of a school year or twice a year
 *   <li>{@link io.github.tvarka.policy.duty.DutyDue}: until when it is to be done, once it is called for
 *   <li>{@link io.github.tvarka.policy.duty.LaterDue}: more time where a fact allows it
 *   <li>{@link io.github.tvarka.policy.duty.DutySchedule}: the duties of a school year, with their dates
 *   <li>{@link io.github.tvarka.policy.duty.DatedDuty}: one of them, for one of its periods
 *   <li>{@link io.github.tvarka.policy.duty.DoneDuty}: what was done, as the caller knows it
 *   <li>{@link io.github.tvarka.policy.duty.DutyLog}: all that is on record of it, and of whose duties nothing is
 *   <li>{@link io.github.tvarka.policy.duty.DutyStatus}: whether a duty is done, due, overdue or still to come
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.duty;

import org.jspecify.annotations.NullMarked;
