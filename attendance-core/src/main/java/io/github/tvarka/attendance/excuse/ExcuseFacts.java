package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What decides about excuses. Immutable.
 *
 * @param student the student
 * @param calendar the school calendar, serialisable if these facts are to be
 * @param timetable the student's lessons
 * @param absences the missed and unmarked lessons
 * @param requests the notices, in any order
 * @param decisions what the school decided itself, in any order
 * @param facts single facts
 */
public record ExcuseFacts(
    StudentProfile student,
    SchoolCalendar calendar,
    Timetable timetable,
    AbsenceLog absences,
    List<ExcuseRequest> requests,
    List<SchoolDecision> decisions,
    FactLog facts)
    implements Serializable {
  /** Copies the lists. */
  public ExcuseFacts {
    requests = Check.list("requests", requests);
    decisions = Check.list("schoolDecisions", decisions);
  }

  /** The facts without what was missed after a day. */
  ExcuseFacts until(LocalDate day) {
    return withAbsences(absences.until(day));
  }

  /** The same facts with other absences. */
  ExcuseFacts withAbsences(AbsenceLog other) {
    return new ExcuseFacts(student, calendar, timetable, other, requests, decisions, facts);
  }
}
