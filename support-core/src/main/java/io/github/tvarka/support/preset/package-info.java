/**
 * Regulations of support that real documents hold, as data.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.preset.ProgymnasiumSupport}: a progymnasium's regulation of support and adaptation
 *   <li>{@link io.github.tvarka.support.preset.AlytusPriority2}: the indicators of a municipality
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support and adaptation; the indicators of a municipality.
 */
@NullMarked
package io.github.tvarka.support.preset;

import org.jspecify.annotations.NullMarked;
