/**
 * Plans of measures for a student: their days and reviews, what was observed before and after, whether a measure helped.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.plan.SupportPlanPolicy}: kinds of plans and how their effect is judged, as data
 *   <li>{@link io.github.tvarka.support.plan.SupportPlan}: one plan of any kind
 *   <li>{@link io.github.tvarka.support.plan.SupportPlanCalculator}: where it stands and what became of each measure
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.plan;

import org.jspecify.annotations.NullMarked;
