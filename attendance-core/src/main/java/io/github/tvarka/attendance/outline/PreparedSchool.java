package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy's windows and deadlines under one school's calendar and one timetable. Immutable but for what is found once and kept. */
final class PreparedSchool {
  private final SchoolDays days;
  private final WindowDays[] windows;
  private final LessonDays lessons;
  private final DeadlineDays deadline;
  private final @Nullable DeadlineDays atLatest;
  private volatile @Nullable Periods last;

  private PreparedSchool(
      SchoolDays days, WindowDays[] windows, LessonDays lessons, PreparedExcuses excuses) {
    this.days = days;
    this.windows = windows;
    this.lessons = lessons;
    this.deadline = new DeadlineDays(excuses.deadline(), days, lessons);
    this.atLatest =
        excuses.atLatest() == null ? null : new DeadlineDays(excuses.atLatest(), days, lessons);
  }

  static PreparedSchool of(AttendanceFacts facts, PreparedPolicy policy) {
    SchoolDays days = new SchoolDays(facts.calendar());
    return new PreparedSchool(
        days,
        policy.windows().around(days),
        new LessonDays(facts.timetable(), days, policy.room()),
        policy.excuses());
  }

  /** The same school with another timetable. */
  PreparedSchool with(Timetable timetable, PreparedPolicy policy) {
    PreparedSchool school = new PreparedSchool(
        days, windows, new LessonDays(timetable, days, policy.room()), policy.excuses());
    school.last = last;
    return school;
  }

  boolean hasCalendar(List<SchoolYearCalendar> years) {
    return days.of(years);
  }

  boolean hasTimetable(Timetable timetable) {
    return lessons.timetable().equals(timetable);
  }

  /** The periods to decide as of a day; those of the day asked for last are kept. */
  Periods periods(PreparedPolicy policy, int asOf) {
    @Nullable Periods known = last;
    if (known == null || !known.of(asOf)) {
      known = new Periods(days, windows, policy, asOf);
      last = known;
    }
    return known;
  }

  SchoolDays days() {
    return days;
  }

  WindowDays window(int number) {
    return windows[number];
  }

  LessonDays lessons() {
    return lessons;
  }

  DeadlineDays deadline() {
    return deadline;
  }

  @Nullable
  DeadlineDays atLatest() {
    return atLatest;
  }
}
