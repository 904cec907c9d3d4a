/**
 * What follows negative marks in a row: a case that goes from step to step, who acts in each, and what is due on a day.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.followup.FollowUpStep}: one step, when it is called for and what is done in it
 *   <li>{@link io.github.tvarka.progress.followup.FollowUpPolicy}: the steps of a regulation
 *   <li>{@link io.github.tvarka.progress.followup.FollowUpFacts}: a student's marks, what was done, which consultations were attended
 *   <li>{@link io.github.tvarka.progress.followup.FollowUpCalculator}: finds where each case stands
 *   <li>{@link io.github.tvarka.progress.followup.FollowUpDecision}: the cases and their steps, and why
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.followup;

import org.jspecify.annotations.NullMarked;
