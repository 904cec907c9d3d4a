/**
 * A regulation in one of its texts, and which text is in force on a day.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.edition.Regulation}: what every module's policy is
 *   <li>{@link io.github.tvarka.policy.edition.PolicyPart}: what a regulation says of one concept
 *   <li>{@link io.github.tvarka.policy.edition.Edition}: one text, from when and until when
 *   <li>{@link io.github.tvarka.policy.edition.EditionTimeline}: the editions one after the other
 *   <li>{@link io.github.tvarka.policy.edition.EditionLint}: gaps and overlaps between them
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.edition;

import org.jspecify.annotations.NullMarked;
