package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Compares the candidates of one class, or of the school. Ties stay ties. */
final class Ranking {
  private final List<Judged> group;
  private final boolean ranks;
  private final OptionalInt room;

  /** Of a group in a fixed order; no room given means room for all. */
  Ranking(List<Judged> group, boolean ranks, OptionalInt room) {
    this.group = group;
    this.ranks = ranks;
    this.room = room;
  }

  CandidateStanding standing(Judged one) {
    boolean placed = ranks && one.eligible() != Truth.NO;
    CandidateStanding.Builder standing = CandidateStanding.builder();
    standing
        .candidate(one.key())
        .schoolClass(one.candidate().schoolClass())
        .outcome(outcome(one))
        .given(one.given())
        .finding(one.finding());
    if (ranks) {
      standing.points(one.points());
    }
    if (placed) {
      standing.places(places(one)).tiedWith(tied(one));
    }
    return standing.build();
  }

  private NominationOutcome outcome(Judged one) {
    if (one.eligible() == Truth.NO) {
      return new NominationOutcome.NotEligible();
    } else if (one.eligible() == Truth.UNKNOWN) {
      return new NominationOutcome.NotYetKnown(one.finding().needs());
    } else if (room.isEmpty() || atOrAbove(one) < room.getAsInt()) {
      return new NominationOutcome.PutForward();
    } else if (above(one) >= room.getAsInt()) {
      return new NominationOutcome.BeyondLimit();
    }
    List<Judged> contested = contested(one);
    if (contested.stream().allMatch(one::surelyTied)) {
      return new NominationOutcome.TiedAtLimit(
          contested.stream().map(Judged::key).toList());
    }
    return new NominationOutcome.NotYetKnown(needs(one, contested));
  }

  private static List<Need> needs(Judged one, List<Judged> contested) {
    List<List<Need>> needs = new ArrayList<>();
    needs.add(one.needs());
    contested.forEach(other -> needs.add(other.needs()));
    return Need.merge(needs);
  }

  private Interval places(Judged one) {
    return Interval.between(1 + above(one), 1 + atOrAbove(one));
  }

  private List<String> tied(Judged one) {
    return others(one).filter(one::surelyTied).map(Judged::key).toList();
  }

  /** How many are surely above. */
  private long above(Judged one) {
    return others(one).filter(other -> other.surelyAbove(one)).count();
  }

  /** How many may be above or beside. */
  private long atOrAbove(Judged one) {
    return others(one).filter(other -> other.mayReach(one)).count();
  }

  /** Those that are neither surely above nor surely below. */
  private List<Judged> contested(Judged one) {
    return others(one)
        .filter(other -> other.mayReach(one) && !other.surelyAbove(one))
        .toList();
  }

  private Stream<Judged> others(Judged one) {
    return group.stream().filter(other -> !other.key().equals(one.key()));
  }
}
