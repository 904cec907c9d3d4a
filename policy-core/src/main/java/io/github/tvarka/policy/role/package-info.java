/**
 * Who does what to whom, and whether they must: open vocabularies, since every school names its own.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.role.Role}: who acts, or is addressed
 *   <li>{@link io.github.tvarka.policy.role.Act}: what is done
 *   <li>{@link io.github.tvarka.policy.role.Modality}: must, should, consider or may
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.role;

import org.jspecify.annotations.NullMarked;
