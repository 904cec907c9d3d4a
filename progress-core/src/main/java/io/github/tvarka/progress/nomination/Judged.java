package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;

/** A candidate by itself, before it is compared with others. */
record Judged(Candidate candidate, Finding finding, List<PointsGiven> given, Interval points) {
  static Judged of(Candidate candidate, Finding finding, List<PointsGiven> given) {
    Fraction least = Fraction.ZERO;
    Fraction most = Fraction.ZERO;
    for (PointsGiven part : given) {
      least = least.plus(part.points().least());
      most = most.plus(part.points().most());
    }
    return new Judged(candidate, finding, given, new Interval(least, most));
  }

  String key() {
    return candidate.key();
  }

  Truth eligible() {
    return finding.truth();
  }

  boolean surelyAbove(Judged other) {
    return eligible() == Truth.YES && points.least().compareTo(other.points.most()) > 0;
  }

  /** Whether it may stand above the other, or beside it. */
  boolean mayReach(Judged other) {
    return eligible() != Truth.NO && points.most().compareTo(other.points.least()) >= 0;
  }

  boolean surelyTied(Judged other) {
    return certain() && other.certain() && points.equals(other.points);
  }

  private boolean certain() {
    return eligible() == Truth.YES && points.exact();
  }

  List<Need> needs() {
    List<List<Need>> needs = new ArrayList<>();
    needs.add(finding.needs());
    given.forEach(part -> needs.add(part.needs()));
    return Need.merge(needs);
  }
}
