package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a regulation says of one student on a day, each part under the edition that it belongs to. Immutable.
 *
 * @param asOf the day of the decision
 * @param rule by which day the edition is chosen
 * @param decisions one for each edition that decides something, in order of the editions: it holds the missed days and the periods of that
 *     edition alone, and the headroom only under the edition of the day of the decision
 * @param undecided the days of which nothing follows
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TimelineDecision(
    @Required LocalDate asOf,
    @Required TimelineRule rule,
    List<AttendanceDecision> decisions,
    List<UndecidedDays> undecided)
    implements Serializable {
  /** Copies the lists. */
  public TimelineDecision {
    Check.given("asOf", asOf);
    Check.given("rule", rule);
    decisions = Check.list("decisions", decisions);
    undecided = Check.list("undecided", undecided);
  }

  /**
   * What follows in all periods, under whatever edition; the citation of each row names it.
   *
   * @return the periods in order of their last days
   */
  public EscalationDecision escalation() {
    return new EscalationDecision(decisions.stream()
        .flatMap(decision -> decision.escalation().periods().stream())
        .sorted(Comparator.comparing(period -> period.period().to()))
        .toList());
  }

  /**
   * The verdicts on all missed lessons, under whatever edition.
   *
   * @return them, in order of days
   */
  public List<ExcuseVerdict> verdicts() {
    return decisions.stream()
        .flatMap(decision -> decision.excuses().verdicts().stream())
        .sorted(Comparator.comparing(ExcuseVerdict::date))
        .toList();
  }

  /**
   * What follows in the period of a day.
   *
   * @param date the day
   * @return the period, of the kind by which its policy decides; empty if none is decided
   */
  public Optional<PeriodDecision> at(LocalDate date) {
    return escalation().at(date);
  }
}
