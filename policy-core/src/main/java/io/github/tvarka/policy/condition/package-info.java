/**
 * What a rule asks, as data, and whether it holds: counts and shares in bands, repeats, steps held, facts, age, joined by all, any and not.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.condition.Condition}: the closed list of what can be asked
 *   <li>{@link io.github.tvarka.policy.condition.ConditionContext}: what a module answers from its facts
 *   <li>{@link io.github.tvarka.policy.condition.ConditionEvaluator}: the finding for a condition
 *   <li>{@link io.github.tvarka.policy.condition.SubjectEvaluator}: the same within one subject
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.condition;

import org.jspecify.annotations.NullMarked;
