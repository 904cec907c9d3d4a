package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which rows of the ladders hold in each period. Immutable and thread-safe; made once for a policy. */
public final class EscalationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(EscalationCalculator.class);

  private final Source source;
  private final EscalationPolicy policy;

  private EscalationCalculator(Source source, EscalationPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy the ladders of the edition
   * @return the calculator
   */
  public static EscalationCalculator of(Source source, EscalationPolicy policy) {
    return new EscalationCalculator(source, policy);
  }

  /**
   * What follows in each period of the school year, up to the day that the facts are asked for.
   *
   * @param facts the facts; conditions of a period are asked on its last day, or on {@link ConditionContext#at()} if that is earlier
   * @param taken the measures taken
   * @return the periods of each kind from the school year's first to that of the day; only those where the calendar knows no school year. School days of which
   *     the calendar does not say the period are one period, in which each row needs the term
   */
  public EscalationDecision decide(ConditionContext facts, MeasureLog taken) {
    LOG.debug("deciding measures under {} as of {}", source, facts.at());
    return new EscalationDecision(decide(facts, taken, period -> true));
  }

  /**
   * What follows in one of those periods.
   *
   * @param facts the facts, as for all
   * @param taken the measures taken
   * @param days the days of the period
   * @return the same as for all; one for each kind of period with these days, none if no period has them
   */
  public List<PeriodDecision> decide(ConditionContext facts, MeasureLog taken, DateRange days) {
    return decide(facts, taken, period -> period.days().equals(days));
  }

  private List<PeriodDecision> decide(
      ConditionContext facts, MeasureLog taken, Predicate<DecidedPeriod> asked) {
    PeriodDecider decider = new PeriodDecider(source, policy, taken.until(facts.at()));
    return DecidedPeriod.of(policy.periodKinds(), facts).stream()
        .filter(asked)
        .map(period -> decider.decide(period, period.asked(facts)))
        .toList();
  }
}
