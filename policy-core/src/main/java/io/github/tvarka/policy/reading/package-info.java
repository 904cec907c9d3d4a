/**
 * The choices made where a text can be read in more than one way; a decision that rests on one says so.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.reading.Reading}: a question that the text leaves open, the reading taken and the others
 *   <li>{@link io.github.tvarka.policy.reading.ReadingOption}: one way to read it
 *   <li>{@link io.github.tvarka.policy.reading.ReadingChoices}: what a caller takes instead of the defaults
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.reading;

import org.jspecify.annotations.NullMarked;
