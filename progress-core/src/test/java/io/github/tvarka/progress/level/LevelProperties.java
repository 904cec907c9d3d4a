package io.github.tvarka.progress.level;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.preset.Kedainiai;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LevelProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 10);
  private static final LevelScale SCALE =
      Kedainiai.policy().levels().orElseThrow().scale();

  private static LevelCalculator calculator(boolean continuous) {
    ReadingChoices choices = continuous
        ? ReadingChoices.DEFAULTS.with("percent-between-bands", "continuous")
        : ReadingChoices.DEFAULTS;
    ProgressPolicy policy = Kedainiai.policy(choices);
    return LevelCalculator.of(policy.source(), policy.levels().orElseThrow());
  }

  private static int level(LevelDecision decision) {
    return ((LevelOutcome.Reached) decision.outcome()).level();
  }

  @Property
  void aHigherPercentNeverGivesALowerLevel(
      @ForAll("percents") BigDecimal one,
      @ForAll("percents") BigDecimal two,
      @ForAll boolean continuous) {
    LevelCalculator levels = calculator(continuous);
    int ofLower = level(levels.fromPercent(new Percent(one.min(two)), DAY));
    int ofHigher = level(levels.fromPercent(new Percent(one.max(two)), DAY));
    assertThat(ofHigher).isGreaterThanOrEqualTo(ofLower);
  }

  @Property
  void theOutcomeIsTheOneLevelWhoseFindingHolds(
      @ForAll("percents") BigDecimal percent, @ForAll boolean continuous) {
    LevelDecision decision = calculator(continuous).fromPercent(new Percent(percent), DAY);
    assertThat(decision.findings())
        .filteredOn(each -> each.truth() == Truth.YES)
        .hasSize(1);
    assertThat(decision.findings().get(level(decision)).truth()).isEqualTo(Truth.YES);
  }

  @Property
  void bothReadingsAgreeOnWholePercents(@ForAll @IntRange(max = 100) int percent) {
    assertThat(level(calculator(true).fromPercent(Percent.of(percent), DAY)))
        .isEqualTo(level(calculator(false).fromPercent(Percent.of(percent), DAY)));
  }

  @Property
  void theMeanIsBetweenTheLowestAndTheHighest(@ForAll("entries") List<LevelEntry> entries) {
    List<Interval> taught = entries.stream()
        .filter(LevelEntry::taught)
        .map(entry -> entry.in(SCALE))
        .toList();
    if (taught.isEmpty()) {
      assertThat(Means.of(entries, SCALE)).isEmpty();
      return;
    }
    Interval mean = Means.of(entries, SCALE).orElseThrow();
    assertThat(mean.least())
        .isBetween(
            taught.stream().map(Interval::least).min(Fraction::compareTo).orElseThrow(),
            taught.stream().map(Interval::least).max(Fraction::compareTo).orElseThrow());
    assertThat(mean.most())
        .isBetween(
            taught.stream().map(Interval::most).min(Fraction::compareTo).orElseThrow(),
            taught.stream().map(Interval::most).max(Fraction::compareTo).orElseThrow());
  }

  @Property
  void theMeanDoesNotDependOnTheOrder(
      @ForAll("entries") List<LevelEntry> entries, @ForAll long seed) {
    List<LevelEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Means.of(shuffled, SCALE)).isEqualTo(Means.of(entries, SCALE));
  }

  @Property
  void aBlankCellChangesNoMean(@ForAll("entries") List<LevelEntry> entries) {
    List<LevelEntry> more = new ArrayList<>(entries);
    more.add(LevelEntry.NOT_TAUGHT);
    assertThat(Means.of(more, SCALE)).isEqualTo(Means.of(entries, SCALE));
  }

  @Property
  void knowingMoreNeverWidensWhatIsPossible(
      @ForAll("criteria") List<LevelEntry> entries, @ForAll @IntRange(max = 4) int level) {
    List<LevelEntry> known = new ArrayList<>(entries);
    int unknown = known.indexOf(LevelEntry.NOT_KNOWN);
    if (unknown >= 0) {
      known.set(unknown, LevelEntry.of(level));
    }
    Interval before = decide(entries).observed();
    Interval after = decide(known).observed();
    assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
    assertThat(after.most()).isLessThanOrEqualTo(before.most());
  }

  private static LevelDecision decide(List<LevelEntry> entries) {
    return calculator(false)
        .fromCriteria(
            CriteriaSheet.of(
                Role.STUDENT, DAY, "art", Levels.criteria(entries.toArray(new LevelEntry[0]))),
            SchoolCalendars.month(2025, 10));
  }

  @Provide
  Arbitrary<BigDecimal> percents() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(3);
  }

  @Provide
  Arbitrary<List<LevelEntry>> entries() {
    return Arbitraries.of(
            LevelEntry.of(0),
            LevelEntry.of(1),
            LevelEntry.of(2),
            LevelEntry.of(3),
            LevelEntry.of(4),
            LevelEntry.NOT_KNOWN,
            LevelEntry.NOT_TAUGHT)
        .list()
        .ofMaxSize(16);
  }

  @Provide
  Arbitrary<List<LevelEntry>> criteria() {
    return Arbitraries.of(
            LevelEntry.of(0),
            LevelEntry.of(1),
            LevelEntry.of(2),
            LevelEntry.of(3),
            LevelEntry.of(4),
            LevelEntry.NOT_KNOWN)
        .list()
        .ofSize(5);
  }
}
