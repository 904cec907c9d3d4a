/**
 * What Tvarka's own modules share and users never see: this package is exported to the sister modules only and may change
 * with every version.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.internal.TvarkaStyle}: the form of the generated builders
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.internal;

import org.jspecify.annotations.NullMarked;
