package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a condition held in earlier periods. Immutable. */
final class CitedAgain extends CitedCondition {
  private final Again again;
  private final CitedCondition then;
  private final Asked asked;
  private final Asked condition;
  private final Band times;

  /** Whether what was so in an earlier period is the same seen from each later one. */
  private final boolean ofThatPeriod;

  CitedAgain(Again again, Citation citation) {
    super(citation);
    this.again = again;
    this.then = of(again.again(), citation);
    this.asked = new Asked(again);
    this.condition = new Asked(again.again());
    this.times = Band.atLeast(again.times());
    this.ofThatPeriod = again.again() instanceof Held
        || (again.again() instanceof Count count && count.per().equals(again.per()));
  }

  /** In which earlier periods it held, whoever asks. */
  private record Earlier(
      Truth truth, List<DateRange> held, List<DateRange> unknown, List<Need> needs) {}

  @Override
  public Finding finding(ConditionContext context) {
    Earlier earlier = earlier(context);
    return new AgainFinding(
        citation,
        earlier.truth,
        again.per(),
        again.within(),
        again.times(),
        earlier.held,
        earlier.unknown,
        earlier.needs);
  }

  /** What was so before the period decided alone is the same for each row that asks, whatever happened in that period. */
  private Earlier earlier(ConditionContext context) {
    Stretch period = Stretch.of(again.per(), context);
    boolean before = period.range().isEmpty()
        || !period.range().get().from().isAfter(context.period().from());
    if (!ofThatPeriod || !before || !(context instanceof Remembering remembering)) {
      return found(period, context);
    }
    Asked.On question = new Asked.On(asked, context.at(), context.period().from());
    @Nullable Earlier known = remembering.memory().known(question, Earlier.class);
    if (known == null) {
      known = found(period, context);
      remembering.memory().keep(question, known);
    }
    return known;
  }

  private Earlier found(Stretch period, ConditionContext context) {
    Stretch within = Stretch.of(again.within(), context);
    // Where nothing can have happened, as since an act that never was, it does not matter which
    // period this is.
    List<Need> missing = within.range().isPresent() ? period.missing() : within.missing();
    List<Finding> found = List.of();
    List<DateRange> before = List.of();
    if (within.range().isPresent() && period.range().isPresent()) {
      PeriodsSince since = PeriodsSince.of(again.per(), within.range().get(), context);
      before = since.before(period.range().get().from(), context);
      found = findings(before, since.found(condition), context);
    }
    return earlier(before, found, missing);
  }

  private Earlier earlier(List<DateRange> before, List<Finding> found, List<Need> missing) {
    List<DateRange> held = those(before, found, Truth.YES);
    List<DateRange> unknown = those(before, found, Truth.UNKNOWN);
    Interval often = Interval.between(held.size(), (long) held.size() + unknown.size());
    Truth truth = missing.isEmpty() ? times.contains(often) : Truth.UNKNOWN;
    List<Need> needs = truth == Truth.UNKNOWN ? needs(missing, before.size(), found) : List.of();
    return new Earlier(truth, held, unknown, needs);
  }

  /** The periods, mostly none, for which something was found. */
  private static List<DateRange> those(List<DateRange> before, List<Finding> found, Truth truth) {
    List<DateRange> those = List.of();
    for (int i = 0; i < before.size(); i++) {
      if (found.get(i).truth() == truth) {
        those = those.isEmpty() ? new ArrayList<>() : those;
        those.add(before.get(i));
      }
    }
    return List.copyOf(those);
  }

  /** What the open ones of the first periods need. */
  private static List<Need> needs(List<Need> missing, int periods, List<Finding> found) {
    List<List<Need>> needs = new ArrayList<>(List.of(missing));
    for (Finding then : found.subList(0, periods)) {
      if (then.truth() == Truth.UNKNOWN) {
        needs.add(then.needs());
      }
    }
    return Need.merge(needs);
  }

  /** What was so in each earlier period; its truth and what it needs do not depend on who asks. */
  private List<Finding> findings(
      List<DateRange> before, List<Finding> known, ConditionContext context) {
    LocalDate begins = context.period().from();
    boolean seenAlike =
        ofThatPeriod && (before.isEmpty() || before.get(before.size() - 1).to().isBefore(begins));
    List<Finding> found = seenAlike ? known : new ArrayList<>();
    for (int i = found.size(); i < before.size(); i++) {
      DateRange earlier = before.get(i);
      found.add(then.finding(context.at(earlier.to()).in(earlier)));
    }
    return found;
  }
}
