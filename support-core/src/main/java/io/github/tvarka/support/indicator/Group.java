package io.github.tvarka.support.indicator;

import java.util.Optional;

/** One unit's share: what it can be, and how many members it is of, where that is known. */
record Group(String unit, Optional<Ratio> size, Ratio least, Ratio most) {
  static Group of(String unit, Optional<Observation> observation) {
    if (observation.isEmpty()) {
      return new Group(unit, Optional.empty(), Ratio.ZERO, Ratio.ONE);
    }
    if (observation.get() instanceof ObservedPercent percent) {
      Ratio share = Ratio.from(percent.percent().fraction());
      return new Group(unit, percent.members().map(Ratio::of), share, share);
    }
    ObservedShare share = (ObservedShare) observation.get();
    Ratio whole = Ratio.from(share.whole());
    if (whole.equals(Ratio.ZERO) || share.part().isEmpty()) {
      return new Group(unit, Optional.of(whole), Ratio.ZERO, Ratio.ONE);
    }
    Ratio part = Ratio.from(share.part().get()).dividedBy(whole);
    return new Group(unit, Optional.of(whole), part, part);
  }

  /** Whether the group is known to have fewer members. */
  boolean smallerThan(int members) {
    return size.map(known -> known.compareTo(Ratio.of(members)) < 0).orElse(false);
  }

  /** Whether there is something that this group could still tell about its own share. */
  boolean open() {
    return !least.equals(most);
  }
}
