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
    List<Finding> open = new ArrayList<>();
    List<DateRange> held = new ArrayList<>();
    List<DateRange> unknown = new ArrayList<>();
    if (within.range().isPresent() && period.range().isPresent()) {
      PeriodsSince since = PeriodsSince.of(again.per(), within.range().get(), context);
      List<DateRange> before = since.before(period.range().get().from(), context);
      for (int i = 0; i < before.size(); i++) {
        Finding found = in(i, before.get(i), since, context);
        if (found.truth() == Truth.YES) {
          held.add(before.get(i));
        } else if (found.truth() == Truth.UNKNOWN) {
          unknown.add(before.get(i));
          open.add(found);
        }
      }
    }
    Interval often = Interval.between(held.size(), (long) held.size() + unknown.size());
    Truth truth = missing.isEmpty() ? times.contains(often) : Truth.UNKNOWN;
    return new Earlier(
        truth,
        List.copyOf(held),
        List.copyOf(unknown),
        truth == Truth.UNKNOWN ? needs(missing, open) : List.of());
  }

  private static List<Need> needs(List<Need> missing, List<Finding> open) {
    List<List<Need>> needs = new ArrayList<>(List.of(missing));
    for (Finding found : open) {
      needs.add(found.needs());
    }
    return Need.merge(needs);
  }

  /** What was so in an earlier period; its truth and what it needs do not depend on who asks. */
  private Finding in(int number, DateRange earlier, PeriodsSince since, ConditionContext context) {
    boolean before = earlier.to().isBefore(context.period().from());
    List<Finding> known = since.found(condition);
    if (ofThatPeriod && before && number < known.size()) {
      return known.get(number);
    }
    Finding found = then.finding(context.at(earlier.to()).in(earlier));
    if (ofThatPeriod && before && number == known.size()) {
      known.add(found);
    }
    return found;
  }
}
