/**
 * Who may ask for learning support and who may recommend it; whoever else does is refused and told who may.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.request.RequestPolicy}: who may do what, as data
 *   <li>{@link io.github.tvarka.support.request.RequestCalculator}: decides a {@link io.github.tvarka.support.request.SupportRequest}
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.request;

import org.jspecify.annotations.NullMarked;
