/**
 * What a clause lets or makes someone do.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.measure.Measure}: who does what to whom, and whether it must be done
 *   <li>{@link io.github.tvarka.policy.measure.Alternative}: what may be done in its stead, perhaps by someone else
 *   <li>{@link io.github.tvarka.policy.measure.Lasting}: how long it lasts
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.measure;

import org.jspecify.annotations.NullMarked;
