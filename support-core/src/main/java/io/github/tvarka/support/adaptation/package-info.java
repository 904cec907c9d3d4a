/**
 * The time of adaptation: who has it, from when to when, how is assessed in it, and what help is planned.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.adaptation.AdaptationPolicy}: rules and planning, as data
 *   <li>{@link io.github.tvarka.support.adaptation.AdaptationCalculator}: where a student stands on a day
 *   <li>{@link io.github.tvarka.support.adaptation.AdaptationDecision}: periods, mode of assessment, conflicts, planning
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support and adaptation.
 */
@NullMarked
package io.github.tvarka.support.adaptation;

import org.jspecify.annotations.NullMarked;
