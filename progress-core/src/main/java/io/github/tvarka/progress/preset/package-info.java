/**
 * Real regulations of progress as policies.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.preset.Kedainiai}: a gymnasium's model of individual progress
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.preset;

import org.jspecify.annotations.NullMarked;
