/**
 * Where a rule stands: the document, its edition and the clause that every finding cites.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.citation.RegulationDocument}: one regulation and who adopted it
 *   <li>{@link io.github.tvarka.policy.citation.Clause}: a numbered place in it
 *   <li>{@link io.github.tvarka.policy.citation.Citation}: a clause of an edition of a document
 *   <li>{@link io.github.tvarka.policy.citation.HeldClause}: a clause and the value that holds it
 *   <li>{@link io.github.tvarka.policy.citation.Provision}: a clause that decides nothing by itself
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.citation;

import org.jspecify.annotations.NullMarked;
