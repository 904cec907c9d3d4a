/**
 * Real regulations of progress as policies.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.preset.Kedainiai}: a gymnasium's model of individual progress
 *   <li>{@link io.github.tvarka.progress.preset.Pilenai}: a progymnasium's system of monitoring and encouraging progress
 *   <li>{@link io.github.tvarka.progress.preset.LithuaniaAssessment}: marks, unsatisfactory entries and achievement levels, the same in all
 *       schools
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.preset;

import org.jspecify.annotations.NullMarked;
