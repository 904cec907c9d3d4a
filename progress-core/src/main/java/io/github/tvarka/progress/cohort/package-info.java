/**
 * The progress of a class and of a school: how levels are spread, how many students made progress, where students and teachers differ.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.cohort.CohortPolicy}: which groups are too small to be shown, and how shares are summed up
 *   <li>{@link io.github.tvarka.progress.cohort.CohortCalculator}: the analysis of groups
 *   <li>{@link io.github.tvarka.progress.cohort.CohortAnalysis}: what it comes to, with what is not known counted apart
 * </ul>
 *
 * <p>Legal area: a school's own regulation of individual progress.
 */
@NullMarked
package io.github.tvarka.progress.cohort;

import org.jspecify.annotations.NullMarked;
