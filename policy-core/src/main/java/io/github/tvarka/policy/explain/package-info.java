/**
 * Findings in words, in Lithuanian and English, made on demand from the values and never stored in them.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.explain.Explainer}: a finding, a need or a measure as a sentence
 *   <li>{@link io.github.tvarka.policy.explain.Wording}: phrases for what a module says of its own results
 *   <li>{@link io.github.tvarka.policy.explain.Vocabulary}: what the open codes are called
 *   <li>{@link io.github.tvarka.policy.explain.Noun}: a counted thing in the forms that a number asks for
 *   <li>{@link io.github.tvarka.policy.explain.LithuanianPlural}: which form that is in Lithuanian
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.explain;

import org.jspecify.annotations.NullMarked;
