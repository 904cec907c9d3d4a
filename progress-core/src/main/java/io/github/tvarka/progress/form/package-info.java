/**
 * Forms that students fill in over a school year, and what they still lack on a day: which blanks are empty, who must sign, what is not due
 * yet. The forms hold no text of the student's, only what is filled in and when.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.form.ProgressForm}: what a regulation asks to be filled in and signed
 *   <li>{@link io.github.tvarka.progress.form.FormSection}: a section with its blanks, signers and periods
 *   <li>{@link io.github.tvarka.progress.form.FilledSection}: a section as far as it is filled in
 *   <li>{@link io.github.tvarka.progress.form.FormCalculator}: finds what is missing
 *   <li>{@link io.github.tvarka.progress.form.FormCheck}: the answer, section by section
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.form;

import org.jspecify.annotations.NullMarked;
