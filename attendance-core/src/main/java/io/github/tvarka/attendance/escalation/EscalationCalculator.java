package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which rows of the ladders hold in each period. Immutable and thread-safe; made once for a policy. */
public final class EscalationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(EscalationCalculator.class);

  private final CitedLadders ladders;

  private EscalationCalculator(CitedLadders ladders) {
    this.ladders = ladders;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy the ladders of the edition
   * @return the calculator
   */
  public static EscalationCalculator of(Source source, EscalationPolicy policy) {
    return new EscalationCalculator(new CitedLadders(source, policy));
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
    return decide(facts, taken, List.of());
  }

  /**
   * The same, where what follows in some periods was found before.
   *
   * @param facts the facts, as without
   * @param taken the measures taken
   * @param known what follows in some of the periods of the policy's own kind
   * @return the same as without
   */
  public EscalationDecision decide(
      ConditionContext facts, MeasureLog taken, List<PeriodDecision> known) {
    LOG.debug("deciding measures under {} as of {}", ladders.source(), facts.at());
    PeriodDecider decider = new PeriodDecider(ladders, taken.until(facts.at()), facts.at());
    List<PeriodDecision> decided = new ArrayList<>();
    for (DecidedPeriod period : DecidedPeriod.of(ladders.kinds(), facts)) {
      @Nullable PeriodDecision before = period.in(known);
      decided.add(before == null ? decider.decide(period, period.asked(facts)) : before);
    }
    return new EscalationDecision(decided);
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
    PeriodDecider decider = new PeriodDecider(ladders, taken.until(facts.at()), facts.at());
    List<PeriodDecision> decided = new ArrayList<>();
    for (DecidedPeriod period : DecidedPeriod.of(ladders.kinds(), facts)) {
      if (period.days().equals(days)) {
        decided.add(decider.decide(period, period.asked(facts)));
      }
    }
    return List.copyOf(decided);
  }

  /** The ladders made ready. */
  CitedLadders ladders() {
    return ladders;
  }
}
