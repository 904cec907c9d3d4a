package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tiers of an allowance come to for one request and day: the first that excuses decides. */
record TierChoice(
    List<Tried> tried,
    NoticeRule notice,
    ExcuseOutcome outcome,
    @Nullable AllowanceTier tier) {

  static TierChoice of(List<Tried> tried, NoticeRule notice) {
    for (Tried one : tried) {
      if (one.tier().effect() == Effect.EXCUSED && one.truth() == Truth.YES) {
        ExcuseOutcome excused =
            new ExcuseOutcome.Excused(one.citation(), one.tier().approver());
        return new TierChoice(tried, notice, excused, one.tier());
      }
    }
    boolean lateToSchool = notice.late() == LateNotice.LEFT_TO_SCHOOL;
    List<Need> needs = needs(tried, lateToSchool);
    if (!needs.isEmpty()) {
      return new TierChoice(tried, notice, new ExcuseOutcome.NotYetKnown(needs), null);
    }
    for (Tried one : tried) {
      boolean fits = one.tier().effect() == Effect.LEFT_TO_SCHOOL && one.truth() == Truth.YES;
      if (fits || (lateToSchool && one.onlyLate())) {
        ExcuseOutcome left =
            new ExcuseOutcome.LeftToSchool(one.citation(), one.tier().approver());
        return new TierChoice(tried, notice, left, one.tier());
      }
    }
    return new TierChoice(tried, notice, new ExcuseOutcome.NotExcused(), null);
  }

  private static List<Need> needs(List<Tried> tried, boolean lateToSchool) {
    List<List<Need>> needs = new ArrayList<>();
    for (Tried one : tried) {
      needs.add(one.needs());
      if (lateToSchool && one.withoutTime().isPresent()) {
        needs.add(one.withoutTime().get().needs());
      }
    }
    return Need.merge(needs);
  }

  /** One for each tier that asks anything. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(tried.size());
    for (Tried one : tried) {
      if (one.finding().isPresent()) {
        findings.add(one.finding().get());
      }
    }
    return findings;
  }

  /** That the notice was late where it excuses all the same, and the duties to tell in good time. */
  List<Finding> duties(List<Finding> toTell) {
    if (notice.late() != LateNotice.EXCUSES) {
      return toTell;
    }
    Set<Finding> late = new LinkedHashSet<>();
    for (Tried one : tried) {
      one.late().ifPresent(late::add);
    }
    List<Finding> duties = new ArrayList<>(late);
    duties.addAll(toTell);
    return duties;
  }

  /** Those of each tier up to the one that decides, since the earlier ones did not fit by their readings; of lateness, if it mattered. */
  List<String> readings(GroundUse use) {
    Set<String> readings = new LinkedHashSet<>(use.allowance().readings());
    readings.addAll(use.refusedReadings());
    for (Tried one : tried) {
      readings.addAll(one.tier().readings());
      for (AllowanceLimit limit : one.tier().limits()) {
        readings.addAll(limit.readings());
      }
      if (one.tier().equals(tier)) {
        break;
      }
    }
    if (!(outcome instanceof ExcuseOutcome.Excused) && anyOnlyLate()) {
      readings.addAll(notice.readings());
    }
    return List.copyOf(readings);
  }

  private boolean anyOnlyLate() {
    for (Tried one : tried) {
      if (one.onlyLate()) {
        return true;
      }
    }
    return false;
  }

  /** What one tier came to, with the time at which the notice came and without. */
  record Tried(
      AllowanceTier tier,
      Citation citation,
      Optional<CompoundFinding> withoutTime,
      Optional<CompoundFinding> finding,
      Optional<Finding> late) {
    /** Whether it fits but for the time at which the notice came. */
    boolean onlyLate() {
      return truth() == Truth.NO && truth(withoutTime) == Truth.YES;
    }

    Truth truth() {
      return truth(finding);
    }

    private static Truth truth(Optional<CompoundFinding> finding) {
      return finding.isPresent() ? finding.get().truth() : Truth.YES;
    }

    List<Need> needs() {
      return finding.isPresent() ? finding.get().needs() : List.of();
    }
  }
}
