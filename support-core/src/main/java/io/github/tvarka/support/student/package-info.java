/**
 * What rules of support ask of a student, and how it is counted: standing in subjects, times away, single facts.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.support.student.StudentFacts}: all of it, given by the caller
 *   <li>{@link io.github.tvarka.support.student.SubjectStanding}: level and progress in one subject
 *   <li>{@link io.github.tvarka.support.student.TimesAway}: when the student did not attend
 *   <li>{@link io.github.tvarka.support.student.LevelRequirement}: which level is asked for
 *   <li>{@link io.github.tvarka.support.student.StudentCounters}: what conditions can count
 * </ul>
 *
 * <p>Legal area: a school's own regulation of learning support.
 */
@NullMarked
package io.github.tvarka.support.student;

import org.jspecify.annotations.NullMarked;
