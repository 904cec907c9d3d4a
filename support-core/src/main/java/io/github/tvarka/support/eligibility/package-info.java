/**
 * Who is entitled to learning support, on which grounds, who gives it and in what forms.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.eligibility.EligibilityPolicy}: grounds, providers and forms, as data
 *   <li>{@link io.github.tvarka.support.eligibility.EligibilityCalculator}: finds every ground that entitles a student
 *   <li>{@link io.github.tvarka.support.eligibility.EligibilityDecision}: the outcome with each ground and why
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.eligibility;

import org.jspecify.annotations.NullMarked;
