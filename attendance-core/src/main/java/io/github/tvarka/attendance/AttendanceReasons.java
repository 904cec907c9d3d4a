package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.policy.calendar.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of a decision on one student, part by part, each found when it is asked for. Immutable and thread-safe.
 *
 * <p>For example, why row 17.3 holds in one month is found without the other months, and without the excuses where no lesson of the month
 * is uncertain.
 */
public final class AttendanceReasons {
  private final AttendanceCalculator calculator;
  private final AttendanceFacts facts;
  private final LocalDate asOf;
  private final UnaryOperator<Counting> counts;

  /** Found once and kept; whoever loses a race finds the same. */
  private volatile @Nullable ExcuseDecision excuses;

  private volatile @Nullable Counting counted;

  AttendanceReasons(
      AttendanceCalculator calculator,
      AttendanceFacts marked,
      LocalDate asOf,
      UnaryOperator<Counting> counts) {
    this.calculator = calculator;
    this.facts = marked;
    this.asOf = asOf;
    this.counts = counts;
  }

  /**
   * What becomes of the missed lessons, and why.
   *
   * @return the same as the decision says
   */
  public ExcuseDecision excuses() {
    ExcuseDecision known = excuses;
    if (known == null) {
      known = calculator.excuses(facts, asOf);
      excuses = known;
    }
    return known;
  }

  /**
   * What follows in some days, and why.
   *
   * @param days the days of a period that is decided
   * @return the same as the decision says; one for each kind of period with these days, none if no period has them
   */
  public List<PeriodDecision> periods(DateRange days) {
    return calculator.periods(days, facts, context());
  }

  /**
   * The whole decision.
   *
   * @return the same as the calculator decides
   */
  public AttendanceDecision decision() {
    return calculator.decide(facts, excuses(), context());
  }

  /**
   * The whole decision, where parts of it were found before.
   *
   * @param known what follows in some periods, each as {@link #periods} finds it
   * @param headroom how many more lessons bring rows about; null if that was not found
   * @return the same as the calculator decides
   */
  public AttendanceDecision decision(
      List<PeriodDecision> known, @Nullable List<Headroom> headroom) {
    return calculator.decide(facts, excuses(), context(), known, headroom);
  }

  /** The counts of lessons after excuses were decided, found once and kept too. */
  private Counting counted() {
    Counting known = counted;
    if (known == null) {
      known = calculator.counts(facts, excuses(), asOf);
      counted = known;
    }
    return known;
  }

  /** What conditions ask, with counts that are made once; one for each question, since what it remembers is for one thread. */
  private AttendanceContext context() {
    return calculator.context(facts, this::counted, asOf, counts);
  }
}
