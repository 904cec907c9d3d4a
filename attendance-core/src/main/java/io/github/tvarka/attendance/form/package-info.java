/**
 * Forms that a regulation prints: what has to be filled in, and by whom signed. Their texts are never held.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.form.ExplanationForm}: what a regulation asks of a student's explanation
 *   <li>{@link io.github.tvarka.attendance.form.StudentExplanation}: one explanation, as far as it is filled in
 *   <li>{@link io.github.tvarka.attendance.form.ExplanationCalculator}: what is still missing, and who has to sign
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.form;

import org.jspecify.annotations.NullMarked;
