/**
 * What a school or a municipality needs to test its own regulation: that no clause stays without a test.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.testkit.Exercises}: the clauses that a test shows at work
 *   <li>{@link io.github.tvarka.testkit.ClauseCoverage}: the clauses that no test shows, and those that tests name and no regulation holds
 * </ul>
 */
@NullMarked
package io.github.tvarka.testkit;

import org.jspecify.annotations.NullMarked;
