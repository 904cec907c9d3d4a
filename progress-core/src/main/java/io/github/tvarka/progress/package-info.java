/**
 * What a regulation of progress asks: which learning level a student has reached, whether it is better or worse than the
 * last one, which plan or consultation follows from it, and when it is looked at again.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.progress.ProgressPolicy}: one edition of a regulation, as data
 *   <li>{@link io.github.tvarka.progress.ProgressVocabulary}: what the codes of this module are called
 * </ul>
 *
 * <p>What is dated after the day of a decision is not yet known, and left out by every calculator; where a case is one sheet of criteria
 * alone, nothing would be left to decide, and it is refused.
 *
 * <p>Legal area: a school's own regulation of individual progress, its monitoring and its encouragement.
 */
@NullMarked
package io.github.tvarka.progress;

import org.jspecify.annotations.NullMarked;
