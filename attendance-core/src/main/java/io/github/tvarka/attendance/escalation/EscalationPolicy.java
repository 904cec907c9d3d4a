package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * The ladders of a regulation and the period by which they are decided. Immutable.
 *
 * @param decidedPer the period for which rows are decided, at whose end, or on the day of the decision, conditions are asked
 * @param ladders the ladders; rows of different ladders stand beside each other
 */
public record EscalationPolicy(
    @Required Window decidedPer, @Required List<Ladder> ladders) implements Serializable {
  /** Refuses a period that is none, and a ladder that stands twice. */
  public EscalationPolicy {
    Check.given("escalation.decidedPer", decidedPer);
    boolean period = switch (decidedPer.kind()) {
      case DAY, CALENDAR_MONTH, TERM, SCHOOL_YEAR -> true;
      case WEEK, PREVIOUS_MONTH, WHOLE_RECORD, ROLLING, SINCE_ACT, SPELL -> false;
    };
    Check.that(
        period,
        "escalation.decidedPer",
        decidedPer,
        "must be a day, a calendar month, a term or a school year");
    ladders = Check.list("escalation.ladders", ladders);
    Check.distinct("escalation.ladders", ladders.stream().map(Ladder::key).toList());
  }
}
