/**
 * What a decision may have to know of a student besides the record: age, grade, enrolment and single facts. No name, no identity.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.student.StudentProfile}: birth date, grade, enrolment
 *   <li>{@link io.github.tvarka.policy.student.KnownFact}: a fact that someone supplies, perhaps unknown
 *   <li>{@link io.github.tvarka.policy.student.FactLog}: such facts over time
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.student;

import org.jspecify.annotations.NullMarked;
