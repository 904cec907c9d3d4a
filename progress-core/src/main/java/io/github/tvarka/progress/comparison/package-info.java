/**
 * A student's own learning levels beside the teachers', and who is called to which consultation.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.comparison.ComparisonPolicy}: whose levels are compared, and the consultations that follow
 *   <li>{@link io.github.tvarka.progress.comparison.LevelConsultationRule}: the levels that call for a consultation, and who then acts
 *   <li>{@link io.github.tvarka.progress.comparison.ComparisonCalculator}: the decision for one student
 * </ul>
 *
 * <p>Legal area: a school's own regulation of individual progress.
 */
@NullMarked
package io.github.tvarka.progress.comparison;

import org.jspecify.annotations.NullMarked;
