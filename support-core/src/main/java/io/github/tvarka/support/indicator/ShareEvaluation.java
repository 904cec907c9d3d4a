package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the share of several units can be. */
final class ShareEvaluation {
  private final ShareAim aim;
  private final Case of;
  private final List<Group> groups = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final List<Group> sized = new ArrayList<>();
  private final List<Group> unsized = new ArrayList<>();

  private ShareEvaluation(ShareAim aim, Case of) {
    this.aim = aim;
    this.of = of;
    for (String unit : of.units()) {
      groups.add(Group.of(unit, of.reported().by(unit, of.target().key())));
    }
  }

  static ShareResult of(ShareAim aim, Case of) {
    return new ShareEvaluation(aim, of).result();
  }

  private ShareResult result() {
    boolean pooled = aim.grouping().how() == Aggregation.POOLED;
    // A group of nobody has no share; a small one has none in a mean, but its members count
    // together with others.
    int least = pooled ? 1 : aim.grouping().minMembers();
    groups.forEach(group -> place(group, least, pooled));
    Optional<Possible> observed = pooled ? pooled() : mean();
    Truth truth = maybeTooFew(pooled)
        ? Truth.UNKNOWN
        : observed.map(share -> share.within(aim.limit())).orElse(Truth.UNKNOWN);
    return new ShareResult(
        of.citation(),
        truth,
        of.atTheEnd(truth),
        aim,
        Optional.of(sum(false)).filter(sum -> sized.stream().anyMatch(group -> !group.open())),
        Optional.of(whole()).filter(all -> !sized.isEmpty()),
        observed,
        leftOut,
        unsized.stream().filter(group -> !group.open()).map(Group::unit).toList(),
        Case.needs(observed.isEmpty() ? Truth.YES : truth, needs));
  }

  private void place(Group group, int least, boolean pooled) {
    if (group.smallerThan(least) && !hasPartOfMember(group)) {
      leftOut.add(group.unit());
      return;
    }
    boolean known = group.size().isPresent();
    (known ? sized : unsized).add(group);
    boolean sizeMatters = (pooled && of.units().size() > 1) || mayBeSmall();
    if (group.open() || (!known && sizeMatters)) {
      needs.add(of.need(group.unit()));
    }
  }

  /** Lesson time can be less than one hour, and is still time. */
  private boolean hasPartOfMember(Group group) {
    return aim.grouping().minMembers() == 1
        && group.size().map(size -> size.compareTo(Ratio.ZERO) > 0).orElse(false);
  }

  private boolean mayBeSmall() {
    return aim.grouping().minMembers() > 1;
  }

  /** The members of all units that told how many they are. */
  private Ratio whole() {
    return sized.stream().map(group -> group.size().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus);
  }

  private Ratio sum(boolean most) {
    return sized.stream()
        .map(group -> (most ? group.most() : group.least()).times(group.size().orElseThrow()))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  /** Units of unknown size draw the share towards their own, as far as they may be large. */
  private Optional<Possible> pooled() {
    Ratio whole = whole();
    if (unsized.isEmpty() && (sized.isEmpty() || tooFew(whole))) {
      sized.forEach(group -> leftOut.add(group.unit()));
      return Optional.empty();
    }
    List<Ratio> lower = new ArrayList<>(unsized.stream().map(Group::least).toList());
    List<Ratio> upper = new ArrayList<>(unsized.stream().map(Group::most).toList());
    if (!sized.isEmpty()) {
      lower.add(sum(false).dividedBy(whole));
      upper.add(sum(true).dividedBy(whole));
    }
    Ratio least = lower.stream().min(Comparator.naturalOrder()).orElseThrow();
    Ratio most = upper.stream().max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(
        new Possible(least, allAre(least, lower), Optional.of(most), allAre(most, upper)));
  }

  private boolean tooFew(Ratio whole) {
    return mayBeSmall() && whole.compareTo(Ratio.of(aim.grouping().minMembers())) < 0;
  }

  /** Whether it hangs on sizes not told whether there is a value at all. */
  private boolean maybeTooFew(boolean pooled) {
    return mayBeSmall() && !unsized.isEmpty() && (pooled ? tooFew(whole()) : sized.isEmpty());
  }

  private static boolean allAre(Ratio end, List<Ratio> values) {
    return values.stream().allMatch(end::equals);
  }

  /** Units of unknown size may have too few members, or none, to count: each is taken in only where it widens the mean. */
  private Optional<Possible> mean() {
    if (sized.isEmpty() && unsized.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Possible.between(mean(false), mean(true)));
  }

  /** A percentage without a size is of somebody. */
  private boolean surelyCounts(Group group) {
    return !group.open() && !mayBeSmall();
  }

  private Ratio mean(boolean most) {
    Ratio sum = Ratio.ZERO;
    int number = 0;
    for (Group group : groups) {
      if (sized.contains(group) || (unsized.contains(group) && surelyCounts(group))) {
        sum = sum.plus(most ? group.most() : group.least());
        number++;
      }
    }
    Comparator<Ratio> outermost =
        most ? Comparator.reverseOrder() : Comparator.<Ratio>naturalOrder();
    List<Ratio> maybe = unsized.stream()
        .filter(group -> !surelyCounts(group))
        .map(group -> most ? group.most() : group.least())
        .sorted(outermost)
        .toList();
    for (Ratio share : maybe) {
      if (number == 0 || outermost.compare(share.times(Ratio.of(number)), sum) < 0) {
        sum = sum.plus(share);
        number++;
      }
    }
    return sum.dividedBy(Ratio.of(number));
  }
}
