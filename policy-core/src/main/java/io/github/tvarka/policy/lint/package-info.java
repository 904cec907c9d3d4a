/**
 * What is wrong with the rows of a regulation as they were written down, each with an example that shows it.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.lint.RawPolicy}: rows, counters, readings and editions that nobody has checked
 *   <li>{@link io.github.tvarka.policy.lint.PolicyLint}: all findings on them, and the refusal of what contradicts itself
 *   <li>{@link io.github.tvarka.policy.lint.RefusedParts}: what each part is refused for by itself
 *   <li>{@link io.github.tvarka.policy.lint.LintFinding}: one of them, such as two rows that both hold for seven lessons
 *   <li>{@link io.github.tvarka.policy.lint.Witness}: the number that shows it
 *   <li>{@link io.github.tvarka.policy.lint.LintExplainer}: the finding, and how it may be repaired, in words
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.lint;

import org.jspecify.annotations.NullMarked;
