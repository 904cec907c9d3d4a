/**
 * Progress tables: attitudes, effort, expectations and personal growth, self-assessed at the year's start and once a term.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.table.TablePolicy}: which tables there are, for which grades, and when they are due
 *   <li>{@link io.github.tvarka.progress.table.TableEntry}: that a part was filled in
 *   <li>{@link io.github.tvarka.progress.table.TableCalculator}: finds what is filled in, missing, or not due yet
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.table;

import org.jspecify.annotations.NullMarked;
