/**
 * Short texts in the readers' languages.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.text.Language}: the languages there are
 *   <li>{@link io.github.tvarka.policy.text.LocalText}: one text in each of them
 *   <li>{@link io.github.tvarka.policy.text.Spelling}: which known word a mistyped one may have been
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.text;

import org.jspecify.annotations.NullMarked;
