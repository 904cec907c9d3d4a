package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendanceFactsLint;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.UnknownCode;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.edition.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Refuses facts that cannot concern anything: days beyond the calendar, lessons without a time.
 *
 * <p>The library would leave them without effect; a person who mistyped a year should be told.
 *
 * @param path where the facts stand, with a full stop at its end, or empty
 * @param facts the facts
 */
public record CaseCheck(String path, AttendanceFacts facts) {
  /**
   * Refuses an as-of day without an edition or a school year.
   *
   * @param field where the day was given
   * @param asOf the day
   * @param policy the policy
   * @param years the calendar
   */
  public static void asOf(
      String field, LocalDate asOf, AttendancePolicy policy, List<SchoolYearCalendar> years) {
    inForce(field, asOf, policy.edition());
    inCalendar(field, asOf, years);
  }

  /**
   * Refuses an as-of day on which an edition is not in force.
   *
   * @param field where the day was given
   * @param asOf the day
   * @param edition the edition
   */
  public static void inForce(String field, LocalDate asOf, Edition edition) {
    if (!edition.inForce(asOf)) {
      String days =
          "from " + edition.from() + edition.to().map(end -> " to " + end).orElse("");
      throw Refusal.of(
          field,
          asOf,
          "must be a day on which edition " + edition.name() + " is in force (" + days + ")");
    }
  }

  /**
   * Refuses a day outside the school years.
   *
   * @param field where the day was given
   * @param day the day
   * @param years the calendar
   */
  public static void inCalendar(String field, LocalDate day, List<SchoolYearCalendar> years) {
    inCalendar(field, day, SchoolCalendar.ofYears(years));
  }

  /**
   * Refuses codes that the policy asks nowhere about where one that it knows is so near that the other must be a slip.
   *
   * @param lint what the policy knows
   * @param facts the facts
   */
  public static void codes(AttendanceFactsLint lint, AttendanceFacts facts) {
    for (UnknownCode unknown : lint.check(facts)) {
      unknown.maybe().ifPresent(near -> {
        throw Refusal.of(
            "facts." + unknown.where(),
            unknown.code(),
            "must be a code that the policy knows. Maybe " + near);
      });
    }
  }

  /** Checks requests and decisions of the school, and days that came long before or after the calendar. */
  public void check() {
    SchoolCalendar calendar = SchoolCalendar.ofYears(facts.calendar());
    for (LocalDate day : facts.timetable().exceptions().keySet()) {
      if (!calendar.isSchoolDay(day)) {
        throw Refusal.of(
            path + "timetable.exceptions", day, "must be a school day of the calendar");
      }
    }
    dates();
    for (int i = 0; i < facts.requests().size(); i++) {
      ExcuseRequest request = facts.requests().get(i);
      String at = path + "requests[" + i + "].";
      inCalendar(at + "from", request.from(), calendar);
      inCalendar(at + "to", request.to(), calendar);
      timed(at + "lessons", request.lessons());
    }
    for (int i = 0; i < facts.schoolDecisions().size(); i++) {
      SchoolDecision decision = facts.schoolDecisions().get(i);
      String at = path + "schoolDecisions[" + i + "].";
      inCalendar(at + "from", decision.from(), calendar);
      inCalendar(at + "to", decision.to(), calendar);
      timed(at + "lessons", decision.lessons());
    }
  }

  /** A day that nothing of the calendar can reach is one of which the year was mistyped. */
  private void dates() {
    FarDays far = FarDays.of(facts.calendar());
    for (int i = 0; i < facts.requests().size(); i++) {
      String at = path + "requests[" + i + "].receivedAt";
      facts
          .requests()
          .get(i)
          .receivedAt()
          .ifPresent(came -> reach(at, came.toLocalDate(), far.rule(came.toLocalDate())));
    }
    for (int i = 0; i < facts.schoolDecisions().size(); i++) {
      LocalDate day = facts.schoolDecisions().get(i).decidedOn();
      reach(path + "schoolDecisions[" + i + "].decidedOn", day, far.rule(day));
    }
    for (int i = 0; i < facts.facts().facts().size(); i++) {
      String at = path + "facts[" + i + "].since";
      facts
          .facts()
          .facts()
          .get(i)
          .since()
          .filter(since -> since.isAfter(far.last()))
          .ifPresent(since -> reach(at, since, far.rule(since)));
    }
    facts.student().enrolled().filter(days -> apart(days, far)).ifPresent(days -> {
      throw Refusal.of(
          path + "student.enrolled", days, "must have days in a school year of the calendar");
    });
  }

  private static boolean apart(DateRange days, FarDays far) {
    return days.from().isAfter(far.last()) || days.to().isBefore(far.first());
  }

  private static void reach(String field, LocalDate day, Optional<String> broken) {
    broken.ifPresent(rule -> {
      throw Refusal.of(field, day, rule);
    });
  }

  /**
   * Refuses measures of a year that was mistyped: they may be older than the calendar, but not answer what lay years before them.
   *
   * @throws IllegalArgumentException that names the property of the facts, without its place in their list
   */
  public void measures() {
    LocalDate last = FarDays.of(facts.calendar()).last();
    for (TakenMeasure taken : facts.measures().measures()) {
      far(
          "measures.on",
          taken.on(),
          taken.on().isAfter(last),
          "must not be after the school years of the calendar (until " + last + ")");
      boolean longAgo = taken.forPeriodOf().plusYears(1).isBefore(taken.on());
      far(
          "measures.forPeriodOf",
          taken.forPeriodOf(),
          longAgo,
          "must not be more than a year before the measure was taken (" + taken.on() + ")");
    }
  }

  private static void far(String field, LocalDate day, boolean far, String rule) {
    if (far) {
      throw new IllegalArgumentException(field + " (" + day + ") " + rule);
    }
  }

  private static void inCalendar(String field, LocalDate day, SchoolCalendar calendar) {
    if (calendar.schoolYear(day).isEmpty()) {
      throw Refusal.of(field, day, "must be in a school year of the calendar");
    }
  }

  private void timed(String field, List<Integer> lessons) {
    List<Integer> known =
        facts.timetable().times().stream().map(LessonTime::lesson).toList();
    for (int lesson : lessons) {
      if (!known.contains(lesson)) {
        throw Refusal.of(field, lesson, "must be a lesson of timetable.times " + known);
      }
    }
  }
}
