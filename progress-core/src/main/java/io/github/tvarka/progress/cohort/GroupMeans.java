package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the means of the groups' shares in the place of the shares of all students together. */
final class GroupMeans {
  private final List<GroupAnalysis.Shown> groups;

  GroupMeans(List<GroupAnalysis.Shown> groups) {
    this.groups = groups;
  }

  GroupAnalysis.Shown in(GroupAnalysis.Shown all) {
    return new GroupAnalysis.Shown(
        all.students(),
        levels(all.levels(), groups.stream().map(GroupAnalysis.Shown::levels).toList()),
        all.unknown(),
        progress(
            all.progress(), groups.stream().map(GroupAnalysis.Shown::progress).toList()),
        all.subjects().stream().map(this::subject).toList(),
        all.suppressed());
  }

  private SubjectAnalysis subject(SubjectAnalysis all) {
    List<SubjectAnalysis> same = groups.stream()
        .flatMap(group -> group.subjects().stream())
        .filter(subject -> subject.subject().equals(all.subject()))
        .toList();
    return new SubjectAnalysis(
        all.subject(),
        all.taught(),
        levels(all.levels(), same.stream().map(SubjectAnalysis::levels).toList()),
        all.unknown(),
        all.gaps(),
        progress(all.progress(), same.stream().map(SubjectAnalysis::progress).toList()));
  }

  private static List<LevelCount> levels(List<LevelCount> all, List<List<LevelCount>> ofGroups) {
    List<LevelCount> means = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      List<Interval> shares = ofGroups.stream()
          .flatMap(counts -> counts.get(index).share().stream())
          .map(Interval::exactly)
          .toList();
      LevelCount count = all.get(i);
      means.add(new LevelCount(count.level(), count.count(), mean(shares).map(Interval::least)));
    }
    return means;
  }

  private static ProgressCount progress(ProgressCount all, List<ProgressCount> ofGroups) {
    List<Interval> shares =
        ofGroups.stream().flatMap(progress -> progress.share().stream()).toList();
    return new ProgressCount(
        all.made(), all.notMade(), all.unknown(), all.nothingEarlier(), mean(shares), all.bands());
  }

  private static Optional<Interval> mean(List<Interval> shares) {
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    Fraction least = Fraction.ZERO;
    Fraction most = Fraction.ZERO;
    for (Interval share : shares) {
      least = least.plus(share.least());
      most = most.plus(share.most());
    }
    Fraction count = Fraction.of(shares.size());
    return Optional.of(new Interval(least.dividedBy(count), most.dividedBy(count)));
  }
}
