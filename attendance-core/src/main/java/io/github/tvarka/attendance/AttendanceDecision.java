package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.reading.Reading;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a regulation says of one student on a day. Immutable.
 *
 * @param source the edition decided under
 * @param asOf the day of the decision
 * @param excuses what becomes of the missed lessons
 * @param tallies the counts of each period
 * @param escalation what follows in each period
 * @param headroom how many more unexcused lessons bring the rows about that do not hold in the period of the day
 * @param readings the declared readings that any part of the decision rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AttendanceDecision(
    @Required Source source,
    @Required LocalDate asOf,
    @Required ExcuseDecision excuses,
    List<PeriodTally> tallies,
    @Required EscalationDecision escalation,
    List<Headroom> headroom,
    List<Reading> readings)
    implements Serializable {
  /** Copies the lists. */
  public AttendanceDecision {
    Check.given("source", source);
    Check.given("asOf", asOf);
    Check.given("excuses", excuses);
    tallies = Check.list("tallies", tallies);
    Check.given("escalation", escalation);
    headroom = Check.list("headroom", headroom);
    readings = Check.list("readings", readings);
  }
}
