package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * One duty on one day, or for one lesson of it, and why. Immutable.
 *
 * @param citation the duty's clause
 * @param duty the duty: who, what, to whom
 * @param lessons the lessons it is about, in order, those included of which it is not known yet
 * @param outcome what becomes of it
 * @param findings first whether it is called for, then, where it is or may be, whether it was done in time
 * @param channels by what means; empty where no clause says
 * @param channelsFrom the clause that names the means; empty where none does, otherwise one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DutyDecision(
    @Required Citation citation,
    @Required Duty duty,
    List<LessonSlot> lessons,
    @Required NoticeOutcome outcome,
    @Required List<Finding> findings,
    List<Channel> channels,
    List<Citation> channelsFrom)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public DutyDecision {
    Check.given("decision.citation", citation);
    Check.given("decision.duty", duty);
    lessons = Check.list("decision.lessons", lessons);
    Check.given("decision.outcome", outcome);
    findings = Check.filled("decision.findings", findings);
    channels = Check.list("decision.channels", channels);
    channelsFrom = Check.list("decision.channelsFrom", channelsFrom);
  }

  /**
   * Whether something is to be done now.
   *
   * @return true if it is called for, there is time, and nothing shows it done
   */
  public boolean calledFor() {
    return outcome instanceof NoticeOutcome.CalledFor;
  }
}
