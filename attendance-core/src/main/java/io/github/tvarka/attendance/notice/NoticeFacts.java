package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactLog;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of one student's day. Immutable.
 *
 * @param day the day
 * @param timetable the student's lessons
 * @param absences the missed and unmarked lessons; those of other days are left out
 * @param notices the notices that came
 * @param facts single facts; an event happened on the day if it was stated for that very day
 * @param done the duties that were done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticeFacts(
    @Required LocalDate day,
    @Required Timetable timetable,
    AbsenceLog absences,
    List<ReceivedNotice> notices,
    FactLog facts,
    List<DoneDuty> done)
    implements Serializable {
  /** Copies the lists. */
  public NoticeFacts {
    Check.given("notices.day", day);
    Check.given("notices.timetable", timetable);
    absences = absences == null ? AbsenceLog.EMPTY : absences;
    notices = Check.list("notices.notices", notices);
    facts = facts == null ? FactLog.EMPTY : facts;
    done = Check.list("notices.done", done);
  }
}
