package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the mean of several units comes to beside the national one. */
final class NationalEvaluation {
  /** From whom the national mean has to come. */
  static final String NATIONAL = "national";

  private NationalEvaluation() {}

  static AmountResult of(NationalAim aim, Case of) {
    List<ObservedMean> means = of.observed(ObservedMean.class);
    List<Need> needs = new ArrayList<>(of.missing());
    boolean weighed = (aim.grouping().how() == Aggregation.POOLED && of.units().size() > 1)
        || aim.grouping().minMembers() > 1;
    means.stream()
        .filter(mean -> weighed && mean.members().isEmpty())
        .forEach(mean -> needs.add(of.need(mean.unit())));
    Optional<Possible> observed =
        needs.isEmpty() ? mean(aim, means).map(Possible::exactly) : Optional.empty();
    Optional<Band> limit = of.reported().national(of.target().key()).map(aim.national()::band);
    if (limit.isEmpty()) {
      needs.add(of.need(NATIONAL));
    }
    Truth truth = observed.isPresent() && limit.isPresent()
        ? observed.get().within(limit.get())
        : Truth.UNKNOWN;
    return new AmountResult(
        of.citation(), truth, of.atTheEnd(truth), aim.mean(), observed, limit, needs);
  }

  /** Empty where every unit has too few members. */
  private static Optional<Ratio> mean(NationalAim aim, List<ObservedMean> means) {
    boolean pooled = aim.grouping().how() == Aggregation.POOLED && means.size() > 1;
    Ratio sum = Ratio.ZERO;
    long number = 0;
    long members = 0;
    for (ObservedMean mean : means) {
      int size = mean.members().orElse(1);
      boolean counts = pooled || size >= aim.grouping().minMembers();
      int weight = pooled ? size : counts ? 1 : 0;
      sum = sum.plus(Ratio.from(mean.mean()).times(Ratio.of(weight)));
      number += weight;
      members += size;
    }
    boolean enough = number > 0 && (!pooled || members >= aim.grouping().minMembers());
    return enough ? Optional.of(sum.dividedBy(Ratio.of(number))) : Optional.empty();
  }
}
