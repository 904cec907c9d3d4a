package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.truth.Truth;

/** What the tiers of an allowance come to for one request and day. */
@WithinOneDecision
final class TierRun {
  private Truth truth = Truth.YES;
  private boolean marks;
  private boolean other;
  private Truth withoutTime = Truth.YES;
  private boolean needsMarks;
  private boolean needsOther;
  private boolean leftToSchool;

  void start() {
    withoutTime = Truth.YES;
    needsMarks = false;
    needsOther = false;
    leftToSchool = false;
    begin();
  }

  void begin() {
    truth = Truth.YES;
    marks = false;
    other = false;
  }

  /** Joins something of which nothing is missing that could be told. */
  void join(Truth part) {
    truth = truth.and(part);
  }

  void join(Truth part, boolean needs) {
    truth = truth.and(part);
    other |= needs && part == Truth.UNKNOWN;
  }

  void joinMarks(Truth part) {
    truth = truth.and(part);
    marks |= part == Truth.UNKNOWN;
  }

  /** Whether the tier does not fit, whatever else is asked and at whatever time the notice came: then nothing more needs to be asked. */
  boolean fails() {
    if (truth == Truth.NO) {
      withoutTime = Truth.NO;
    }
    return truth == Truth.NO;
  }

  /** What follows is about the time of the notice. */
  void timeFollows(boolean lateIsLeftToSchool) {
    withoutTime = truth;
    if (lateIsLeftToSchool) {
      keepNeeds();
    }
  }

  private void keepNeeds() {
    needsMarks |= truth == Truth.UNKNOWN && marks;
    needsOther |= truth == Truth.UNKNOWN && other;
  }

  /** Whether the tier excuses; if not, what it leaves. */
  boolean decides(PreparedTier tier, boolean lateIsLeftToSchool) {
    if (tier.excuses && truth == Truth.YES) {
      return true;
    }
    keepNeeds();
    boolean onlyLate = truth == Truth.NO && withoutTime == Truth.YES;
    leftToSchool |= (!tier.excuses && truth == Truth.YES) || (lateIsLeftToSchool && onlyLate);
    return false;
  }

  /** Whether marks could still change what the tiers so far come to. */
  boolean needsMarks() {
    return needsMarks;
  }

  /** Whether other facts could. */
  boolean needsOther() {
    return needsOther;
  }

  /** Whether a tier so far leaves the lessons to the school. */
  boolean leftToSchool() {
    return leftToSchool;
  }
}
