/**
 * What stands in the diary for a student's work, which of it is negative, and when negative entries run on in one subject.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.mark.Assessment}: a mark, a level, credited or not, exempt and the like
 *   <li>{@link io.github.tvarka.progress.mark.AssessmentEntry}: one of them, for a subject and a day
 *   <li>{@link io.github.tvarka.progress.mark.AssessmentLog}: a student's entries
 *   <li>{@link io.github.tvarka.progress.mark.Classification}: which entries are negative, satisfactory or neutral
 *   <li>{@link io.github.tvarka.progress.mark.NegativeRunRule}: how many negative entries, in a row or altogether, call for something
 *   <li>{@link io.github.tvarka.progress.mark.NegativeRunCalculator}: finds the runs
 *   <li>{@link io.github.tvarka.progress.mark.NegativeRunDecision}: in which subjects there is one, and why
 *   <li>{@link io.github.tvarka.progress.mark.PeriodMarkRule}: how the mark of a period comes from its marks
 *   <li>{@link io.github.tvarka.progress.mark.PeriodMarkCalculator}: finds that mark
 *   <li>{@link io.github.tvarka.progress.mark.MarkPolicy}: all this together
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.mark;

import org.jspecify.annotations.NullMarked;
