/**
 * Achievement as teachers observe it in lessons: marks of tests and levels by the criteria of a subject, and where they go.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.observation.ObservationPolicy}: the months, marks and levels of the sheet
 *   <li>{@link io.github.tvarka.progress.observation.ObservationSheet}: a student's observations in one subject
 *   <li>{@link io.github.tvarka.progress.observation.ObservationCalculator}: finds the trend by each criterion
 *   <li>{@link io.github.tvarka.progress.observation.ObservedProgress}: the answer; what was not observed is not known
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.observation;

import org.jspecify.annotations.NullMarked;
