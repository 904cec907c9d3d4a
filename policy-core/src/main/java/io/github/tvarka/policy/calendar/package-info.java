/**
 * School days, terms, timetables and the stretches of time in which a regulation counts; all given by the caller, none assumed.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.calendar.SchoolCalendar}: which days are school days, which term a day is in
 *   <li>{@link io.github.tvarka.policy.calendar.SchoolYearCalendar}: one school year of it, as data
 *   <li>{@link io.github.tvarka.policy.calendar.Timetable}: the lessons of a student, and when they begin and end
 *   <li>{@link io.github.tvarka.policy.calendar.Window}: calendar month, term, school year and the like
 *   <li>{@link io.github.tvarka.policy.calendar.DateRange}: a first and a last day
 *   <li>{@link io.github.tvarka.policy.calendar.MonthSpan}: months of each year, such as April to May
 *   <li>{@link io.github.tvarka.policy.calendar.Length}: how long something lasts from a first day
 *   <li>{@link io.github.tvarka.policy.calendar.LessonSlot}: one lesson on one day
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.calendar;

import org.jspecify.annotations.NullMarked;
