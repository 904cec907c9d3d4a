/**
 * The plan of individual progress: whether it is written, signed and reviewed, what is missing and what is not due yet.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.plan.PlanPolicy}: the blanks, signers and months of the plan and its reviews
 *   <li>{@link io.github.tvarka.progress.plan.ProgressPlan}: a student's plan, as far as it is filled in
 *   <li>{@link io.github.tvarka.progress.plan.PlanCalculator}: finds what it lacks
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.plan;

import org.jspecify.annotations.NullMarked;
