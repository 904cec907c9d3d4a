package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.citation.Source;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which missed lessons are excused. Immutable and thread-safe; made once for a policy.
 *
 * <p>Requests are decided in the order in which they came, the days of one request in order of date. What one uses up of an allowance is
 * gone for the next, so a request that comes later never takes back what an earlier one was given; but a limit on all that is told of
 * ({@link LimitCounts#ALL_TOLD}) looks at later requests too. A tier that depends on what was counted before looks at the days before
 * the missed one, their excuses decided as if nothing had been missed later.
 */
public final class ExcuseCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(ExcuseCalculator.class);

  private final Source source;
  private final ExcusePolicy policy;
  private final Counting.Of counting;
  private final RequestDecider decider;

  private ExcuseCalculator(Source source, ExcusePolicy policy, Counting.Of counting) {
    this.source = source;
    this.policy = policy;
    this.counting = counting;
    this.decider = new RequestDecider(source, policy);
  }

  /**
   * A calculator for a policy whose tiers count nothing.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of excuses
   * @return the calculator
   */
  public static ExcuseCalculator of(Source source, ExcusePolicy policy) {
    return of(source, policy, (facts, decided) -> Counting.NOTHING);
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of excuses
   * @param counting how lessons are counted, for tiers that depend on what was missed before
   * @return the calculator
   */
  public static ExcuseCalculator of(Source source, ExcusePolicy policy, Counting.Of counting) {
    return new ExcuseCalculator(source, policy, counting);
  }

  /**
   * What becomes of the missed lessons.
   *
   * @param facts the absences and what was said of them
   * @param asOf the day of the decision: what happened or came by the end of that day is known, later facts are left out
   * @return a verdict on each missed lesson
   */
  public ExcuseDecision decide(ExcuseFacts facts, LocalDate asOf) {
    LOG.debug("deciding excuses under {} as of {}", source, asOf);
    ExcuseDecision asMarked = decideAsMarked(facts, asOf);
    UnmarkedLessons unmarked = UnmarkedLessons.of(
        source.cite(policy.notice().clause()),
        facts.absences().until(asOf),
        RequestOrder.received(facts, asOf));
    if (unmarked.none()) {
      return asMarked;
    }
    return unmarked.weigh(
        asMarked,
        unmarked.resolved(facts).stream().map(one -> decideAsMarked(one, asOf)).toList());
  }

  private ExcuseDecision decideAsMarked(ExcuseFacts facts, LocalDate asOf) {
    DaysBefore before = new DaysBefore((eve, earlier) -> {
      ExcuseFacts untilEve = facts.until(eve);
      return counting.after(untilEve, decideAsMarked(new Known(untilEve, asOf, earlier)));
    });
    return decideAsMarked(new Known(facts, asOf, before));
  }

  private ExcuseDecision decideAsMarked(Known known) {
    return new RequestRound(decider, policy, known).decide(source);
  }
}
