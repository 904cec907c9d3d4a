/**
 * What a regulation of learning support asks: who is entitled to it and on what ground, who may ask, how long an adaptation lasts, what has
 * to be learnt by when, and whether the support has helped.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.SupportPolicy}: one edition of a regulation, as data
 *   <li>{@link io.github.tvarka.support.SupportCalculator}: decides one student's {@link io.github.tvarka.support.SupportFacts}
 *   <li>{@link io.github.tvarka.support.SupportDecision}: all that the regulation says of the student
 *   <li>{@link io.github.tvarka.support.SupportVocabulary}: what the module's codes are called
 * </ul>
 *
 * <p>What is dated after the day of a decision is not yet known, and left out by every calculator; where a case is one request alone,
 * nothing would be left to decide, and it is refused.
 *
 * <p>Legal area: a school's own regulation of learning support and adaptation; the indicators of a municipality.
 */
@NullMarked
package io.github.tvarka.support;

import org.jspecify.annotations.NullMarked;
