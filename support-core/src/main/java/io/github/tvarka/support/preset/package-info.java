/**
 * Regulations of support that real documents hold, as data.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.preset.AlytusPriority2}: the indicators of a municipality
 * </ul>
 */
@NullMarked
package io.github.tvarka.support.preset;

import org.jspecify.annotations.NullMarked;
