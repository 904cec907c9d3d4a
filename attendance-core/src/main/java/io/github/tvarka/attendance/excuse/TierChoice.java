package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the tiers of an allowance come to for one request and day: the first that excuses decides. */
record TierChoice(
    List<Tried> tried, NoticeRule notice, ExcuseOutcome outcome, Optional<AllowanceTier> tier) {

  static TierChoice of(List<Tried> tried, NoticeRule notice, Source source) {
    for (Tried one : tried) {
      if (one.tier().effect() == Effect.EXCUSED && one.truth() == Truth.YES) {
        ExcuseOutcome excused = new ExcuseOutcome.Excused(
            source.cite(one.tier().clause()), one.tier().approver());
        return new TierChoice(tried, notice, excused, Optional.of(one.tier()));
      }
    }
    boolean lateToSchool = notice.late() == LateNotice.LEFT_TO_SCHOOL;
    List<Need> needs = needs(tried, lateToSchool);
    if (!needs.isEmpty()) {
      return new TierChoice(tried, notice, new ExcuseOutcome.NotYetKnown(needs), Optional.empty());
    }
    for (Tried one : tried) {
      boolean fits = one.tier().effect() == Effect.LEFT_TO_SCHOOL && one.truth() == Truth.YES;
      if (fits || (lateToSchool && one.onlyLate())) {
        ExcuseOutcome left = new ExcuseOutcome.LeftToSchool(
            source.cite(one.tier().clause()), one.tier().approver());
        return new TierChoice(tried, notice, left, Optional.of(one.tier()));
      }
    }
    return new TierChoice(tried, notice, new ExcuseOutcome.NotExcused(), Optional.empty());
  }

  private static List<Need> needs(List<Tried> tried, boolean lateToSchool) {
    List<List<Need>> needs = new ArrayList<>();
    for (Tried one : tried) {
      needs.add(one.needs());
      if (lateToSchool) {
        needs.add(one.withoutTime().map(CompoundFinding::needs).orElse(List.of()));
      }
    }
    return Need.merge(needs);
  }

  /** Those of each tier up to the one that decides, since the earlier ones did not fit by their readings; of lateness, if it mattered. */
  List<String> readings(GroundUse use) {
    Set<String> readings = new LinkedHashSet<>(use.allowance().readings());
    readings.addAll(use.refusedReadings());
    for (Tried one : tried) {
      readings.addAll(one.tier().readings());
      one.tier().limits().forEach(limit -> readings.addAll(limit.readings()));
      if (tier.equals(Optional.of(one.tier()))) {
        break;
      }
    }
    boolean excused = outcome instanceof ExcuseOutcome.Excused;
    if (!excused && tried.stream().anyMatch(Tried::onlyLate)) {
      readings.addAll(notice.readings());
    }
    return List.copyOf(readings);
  }

  /** What one tier came to, with the time at which the notice came and without. */
  record Tried(
      AllowanceTier tier,
      Optional<CompoundFinding> withoutTime,
      Optional<CompoundFinding> finding,
      Optional<Finding> late) {
    /** Whether it fits but for the time at which the notice came. */
    boolean onlyLate() {
      return truth() == Truth.NO
          && withoutTime.map(CompoundFinding::truth).orElse(Truth.YES) == Truth.YES;
    }

    Truth truth() {
      return finding.map(CompoundFinding::truth).orElse(Truth.YES);
    }

    List<Need> needs() {
      return finding.map(CompoundFinding::needs).orElse(List.of());
    }
  }
}
