/**
 * What a regulation of learning support asks: who is entitled to it and on what ground, who must offer it and by when, how
 * long an adaptation lasts, and whether the support has helped.
 *
 * <p>Nothing stands here yet.
 *
 * <p>Legal area: a school's own regulation of learning support and adaptation; the indicators of a municipality.
 */
@NullMarked
package io.github.tvarka.support;

import org.jspecify.annotations.NullMarked;
