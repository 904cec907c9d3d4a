package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How many units reach an aim by themselves. */
final class UnitsEvaluation {
  private final List<String> reaching = new ArrayList<>();
  private final List<String> failing = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<List<Need>> needs = new ArrayList<>();
  private final List<Truth> settled = new ArrayList<>();

  private UnitsEvaluation() {}

  static UnitsResult of(UnitsAim aim, Case of) {
    UnitsEvaluation units = new UnitsEvaluation();
    of.units().forEach(unit -> units.place(unit, AimEvaluator.evaluate(aim.each(), of.only(unit))));
    return units.result(aim, of);
  }

  private void place(String unit, TargetFinding finding) {
    if (finding.nothing()) {
      leftOut.add(unit);
      return;
    }
    switch (finding.truth()) {
      case YES -> reaching.add(unit);
      case NO -> failing.add(unit);
      case UNKNOWN -> open.add(unit);
    }
    needs.add(finding.needs());
    settled.add(finding.settled());
  }

  private UnitsResult result(UnitsAim aim, Case of) {
    Optional<Possible> observed = share(reaching.size(), failing.size());
    Truth truth = observed.map(share -> share.within(aim.limit())).orElse(Truth.UNKNOWN);
    Truth forGood = share(
            Collections.frequency(settled, Truth.YES), Collections.frequency(settled, Truth.NO))
        .map(share -> share.within(aim.limit()))
        .orElse(Truth.UNKNOWN);
    return new UnitsResult(
        of.citation(),
        truth,
        forGood,
        aim,
        reaching,
        failing,
        open,
        leftOut,
        observed,
        Case.needs(truth, Need.merge(needs)));
  }

  private Optional<Possible> share(int yes, int no) {
    int all = reaching.size() + failing.size() + open.size();
    if (all == 0) {
      return Optional.empty();
    }
    Ratio whole = Ratio.of(all);
    return Optional.of(Possible.between(
        Ratio.of(yes).dividedBy(whole), Ratio.of(all - (long) no).dividedBy(whole)));
  }
}
