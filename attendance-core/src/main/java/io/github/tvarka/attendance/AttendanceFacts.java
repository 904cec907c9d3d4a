package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.excuse.ExcuseFacts;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.attendance.notice.NoticeFacts;
import io.github.tvarka.attendance.notice.ReceivedNotice;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that is known of one student's attendance. Immutable; it holds no name and no text of a notice.
 *
 * @param student age, grade and the like
 * @param calendar the school years that the facts reach over; in JSON one may stand without brackets
 * @param timetable the student's lessons
 * @param absences the missed and unmarked lessons
 * @param requests the notices that ask to excuse them
 * @param schoolDecisions what the school decided itself
 * @param measures the measures taken
 * @param facts single facts
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AttendanceFacts(
    StudentProfile student,

    @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    List<SchoolYearCalendar> calendar,

    @Required Timetable timetable,
    AbsenceLog absences,
    List<ExcuseRequest> requests,
    List<SchoolDecision> schoolDecisions,
    MeasureLog measures,
    FactLog facts)
    implements WithAttendanceFacts, Serializable {
  /** Refuses absences that no lesson of the timetable has, more missed minutes than a lesson has, requests with one id, and one request given twice. */
  public AttendanceFacts {
    student = student == null ? StudentProfile.UNKNOWN : student;
    calendar = Check.filled("calendar", calendar);
    Check.given("timetable", timetable);
    absences = absences == null ? AbsenceLog.EMPTY : absences;
    requests = Check.list("requests", requests);
    schoolDecisions = Check.distinct(
        "schoolDecisions",
        Check.<SchoolDecision>list("schoolDecisions", schoolDecisions),
        decision -> decision.days() + " on " + decision.decidedOn());
    measures = measures == null ? MeasureLog.EMPTY : measures;
    facts = facts == null ? FactLog.EMPTY : facts;
    checkAbsences(absences, SchoolCalendar.ofYears(calendar), timetable);
    Check.distinct("requests.id", requests.stream().map(ExcuseRequest::id).toList());
    checkDuplicates(requests);
  }

  private static void checkAbsences(
      AbsenceLog absences, SchoolCalendar calendar, Timetable timetable) {
    for (LessonEntry entry : absences.entries()) {
      Check.that(
          calendar.isSchoolDay(entry.date()),
          "absences.date",
          entry.date(),
          "must be a school day of the calendar");
      Check.that(
          timetable.lesson(entry.slot()).isPresent(),
          "absences.lesson",
          entry.slot(),
          "must be a lesson of the timetable");
      long whole = timetable.minutes(entry.lesson());
      entry
          .minutes()
          .ifPresent(minutes -> Check.that(
              minutes <= whole,
              "absences.minutes",
              minutes,
              "must be at most the " + whole + " minutes of lesson " + entry.slot()));
    }
  }

  private static void checkDuplicates(List<ExcuseRequest> requests) {
    for (int i = 0; i < requests.size(); i++) {
      for (ExcuseRequest other : requests.subList(0, i)) {
        Check.that(
            !duplicates(requests.get(i), other),
            "requests",
            requests.get(i).id(),
            "must not repeat request " + other.id());
      }
    }
  }

  /** The same notice twice: one moment, one ground, and days and lessons in common. */
  private static boolean duplicates(ExcuseRequest request, ExcuseRequest other) {
    boolean days = request.days().intersection(other.days()).isPresent();
    boolean lessons = request.lessons().isEmpty()
        || other.lessons().isEmpty()
        || request.lessons().stream().anyMatch(other.lessons()::contains);
    return days
        && lessons
        && request.ground().equals(other.ground())
        && request.receivedAt().equals(other.receivedAt())
        && request.givenBy().equals(other.givenBy());
  }

  /** The first day of the calendars, before which nothing is on record. */
  LocalDate recordStart() {
    LocalDate start = calendar.get(0).firstDay();
    for (SchoolYearCalendar year : calendar) {
      start = year.firstDay().isBefore(start) ? year.firstDay() : start;
    }
    return start;
  }

  /** The calendar as it concerns the student: days outside enrolment are no school days. */
  SchoolCalendar schoolCalendar() {
    SchoolCalendar school = SchoolCalendar.ofYears(calendar);
    return student
        .enrolled()
        .<SchoolCalendar>map(days -> new EnrolledCalendar(school, days))
        .orElse(school);
  }

  /** The same facts without entries from days on which the student did not belong to the school. */
  AttendanceFacts whileEnrolled() {
    return student
        .enrolled()
        .map(days -> withAbsences(AbsenceLog.of(absences.entries().stream()
            .filter(entry -> days.contains(entry.date()))
            .toList())))
        .orElse(this);
  }

  ExcuseFacts forExcuses() {
    return new ExcuseFacts(
        student, schoolCalendar(), timetable, absences, requests, schoolDecisions, facts);
  }

  /** What is known of a day, told by the duties that it may call for. */
  NoticeFacts forNotices(LocalDate day, List<Duty> duties) {
    List<DoneDuty> done = duties.stream()
        .flatMap(duty -> measures.measures().stream()
            .filter(taken -> taken.clause().equals(duty.clause()))
            .filter(taken -> taken.act().equals(duty.act()))
            .map(taken -> new DoneDuty(
                duty.clause(), duty.actor(), duty.act(), taken.on(), taken.forPeriodOf())))
        .distinct()
        .toList();
    List<ReceivedNotice> notices =
        requests.stream().flatMap(request -> notice(request).stream()).toList();
    return new NoticeFacts(day, timetable, absences, notices, facts, done);
  }

  private static Optional<ReceivedNotice> notice(ExcuseRequest request) {
    List<FactKey> states = request.statements().stream()
        .map(statement -> FactKey.of(statement.code()))
        .toList();
    return request
        .receivedAt()
        .map(moment -> new ReceivedNotice(
            request.givenBy(),
            request.channel(),
            moment,
            request.days(),
            request.lessons(),
            states));
  }

  /** The facts without what came later. */
  AttendanceFacts at(LocalDateTime moment) {
    return withRequests(requests.stream()
        .filter(
            request -> request.receivedAt().map(came -> !came.isAfter(moment)).orElse(true))
        .toList());
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts. */
  public static final class Builder extends AttendanceFactsBuilder {
    Builder() {
      student(StudentProfile.UNKNOWN);
      absences(AbsenceLog.EMPTY);
      measures(MeasureLog.EMPTY);
      facts(FactLog.EMPTY);
    }
  }
}
