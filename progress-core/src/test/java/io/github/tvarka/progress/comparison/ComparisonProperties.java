package io.github.tvarka.progress.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.Levels;
import io.github.tvarka.progress.preset.Kedainiai;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ComparisonProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 10);

  private static ComparisonDecision decide(LevelEntry own, LevelEntry against) {
    ProgressPolicy policy = Kedainiai.policy();
    LevelRecord record =
        Levels.record(Levels.student(DAY, "art", own), Levels.teachers(DAY, "art", against));
    return ComparisonCalculator.of(
            policy.source(), policy.levels().orElseThrow(), policy.comparison().orElseThrow())
        .decide(record, DAY);
  }

  private static Interval gap(LevelEntry own, LevelEntry against) {
    return ((QuantityFinding) decide(own, against).consultations().get(0).finding()).observed();
  }

  @Property
  void shiftingBothRowsLeavesTheGap(
      @ForAll @IntRange(max = 3) int own, @ForAll @IntRange(max = 3) int against) {
    assertThat(gap(LevelEntry.of(own + 1), LevelEntry.of(against + 1)))
        .isEqualTo(gap(LevelEntry.of(own), LevelEntry.of(against)));
  }

  @Property
  void theGapDoesNotDependOnWhoIsHigher(
      @ForAll("entries") LevelEntry own, @ForAll("entries") LevelEntry against) {
    assertThat(gap(own, against)).isEqualTo(gap(against, own));
  }

  @Property
  void theOutcomeFollowsFromTheFinding(
      @ForAll("entries") LevelEntry own, @ForAll("entries") LevelEntry against) {
    for (ConsultationDecision decision : decide(own, against).consultations()) {
      Truth truth = decision.finding().truth();
      assertThat(decision.calledFor()).isEqualTo(truth == Truth.YES);
      assertThat(decision.outcome() instanceof ConsultationOutcome.NotYetKnown)
          .isEqualTo(truth == Truth.UNKNOWN);
    }
  }

  @Property
  void knowingMoreNeverTurnsADecisionRound(
      @ForAll @IntRange(max = 4) int own, @ForAll @IntRange(max = 4) int against) {
    List<ConsultationDecision> open =
        decide(LevelEntry.of(own), LevelEntry.NOT_KNOWN).consultations();
    List<ConsultationDecision> known =
        decide(LevelEntry.of(own), LevelEntry.of(against)).consultations();
    for (int i = 0; i < open.size(); i++) {
      Truth before = open.get(i).finding().truth();
      assertThat(before == Truth.UNKNOWN || before == known.get(i).finding().truth())
          .isTrue();
    }
  }

  @Property
  void aGapHoldsEveryPossibleDistance(
      @ForAll @IntRange(max = 4) int one,
      @ForAll @IntRange(max = 4) int two,
      @ForAll @IntRange(max = 4) int width) {
    Interval first = Interval.between(one, one + width);
    Interval apart = Gaps.apart(first, Interval.exactly(two));
    for (int number = one; number <= one + width; number++) {
      assertThat(Fraction.of(Math.abs(number - two))).isBetween(apart.least(), apart.most());
    }
    assertThat(apart).isEqualTo(Gaps.apart(Interval.exactly(two), first));
  }

  @Provide
  Arbitrary<LevelEntry> entries() {
    return Arbitraries.of(
        LevelEntry.of(0),
        LevelEntry.of(1),
        LevelEntry.of(2),
        LevelEntry.of(3),
        LevelEntry.of(4),
        LevelEntry.NOT_KNOWN);
  }
}
