/**
 * Nomination for progress: who can be put forward, by whom, who is ranked where and who is tied, and what is not known yet.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.nomination.NominationPolicy}: grounds, points and the number of candidates, as data
 *   <li>{@link io.github.tvarka.progress.nomination.Candidate}: what is known of one who may be nominated
 *   <li>{@link io.github.tvarka.progress.nomination.NominationCalculator}: judges and compares the candidates
 *   <li>{@link io.github.tvarka.progress.nomination.Nomination}: the candidates with reasons; ties stay ties
 * </ul>
 */
@NullMarked
package io.github.tvarka.progress.nomination;

import org.jspecify.annotations.NullMarked;
