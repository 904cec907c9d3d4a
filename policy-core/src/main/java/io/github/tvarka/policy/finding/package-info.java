/**
 * Why a decision is what it is: findings that cite a clause and carry what was observed and the limit it was compared with.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.finding.Finding}: one comparison, or several joined, with its truth
 *   <li>{@link io.github.tvarka.policy.finding.Need}: a fact that could still change the answer
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.finding;

import org.jspecify.annotations.NullMarked;
