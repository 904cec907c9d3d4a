/**
 * Consultations: their kinds, who recommends and who sets them, and whether the student came.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.consultation.ConsultationPolicy}: kinds and roles, as data
 *   <li>{@link io.github.tvarka.support.consultation.ConsultationCalculator}: where one student's consultations stand
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.consultation;

import org.jspecify.annotations.NullMarked;
