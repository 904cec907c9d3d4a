/**
 * Three-valued logic: {@link io.github.tvarka.policy.truth.Truth} is yes, no, or not known.
 */
@NullMarked
package io.github.tvarka.policy.truth;

import org.jspecify.annotations.NullMarked;
