/**
 * What a municipality or a school sets out to reach, and whether what its schools report shows that it is reached.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.indicator.IndicatorProgramme}: one edition of a list of indicators, as data
 *   <li>{@link io.github.tvarka.support.indicator.Target}: one value to be reached; {@link io.github.tvarka.support.indicator.Aim} says what
 *       has to hold
 *   <li>{@link io.github.tvarka.support.indicator.Observation}: what one school, group or body reports
 *   <li>{@link io.github.tvarka.support.indicator.IndicatorCalculator}: reached, not reached and by how much, not yet measurable, or not
 *       yet known
 *   <li>{@link io.github.tvarka.support.indicator.IndicatorExplainer}: the answer in words
 * </ul>
 */
@NullMarked
package io.github.tvarka.support.indicator;

import org.jspecify.annotations.NullMarked;
