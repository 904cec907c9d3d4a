package io.github.tvarka.progress.mark;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
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

class NegativeRunProperties {
  private static final String MATHS = "mathematics";

  @Provide
  Arbitrary<List<String>> rows() {
    return words("3", "2", "8", "5", "ex", "?").list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> knownRows() {
    return words("3", "2", "8", "ex").list().ofMinSize(1).ofMaxSize(12);
  }

  private static Arbitrary<String> words(String... words) {
    return Arbitraries.of(words);
  }

  private static RunDecision decide(List<String> row, int length) {
    return decide(Diary.of(MATHS, String.join(" ", row)).facts(), length);
  }

  private static RunDecision decide(MarkFacts facts, int length) {
    NegativeRunRule rule = Rules.twoInARow().withLength(Band.atLeast(length));
    return NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(rule))
        .decide(facts, day(6, 12))
        .in(MATHS)
        .orElseThrow();
  }

  private static Interval longest(RunDecision decision) {
    List<?> parts = ((CompoundFinding) decision.finding()).parts();
    return ((QuantityFinding) parts.get(parts.size() - 1)).observed();
  }

  /** The longest run of a row in which everything is known, counted the plain way. */
  private static int counted(List<String> row) {
    int longest = 0;
    int run = 0;
    for (String word : row) {
      if (word.equals("8") || word.equals("5")) {
        run = 0;
      } else if (!word.equals("ex")) {
        run++;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** All rows that a row with missing entries can turn out to be. */
  private static List<List<String>> completions(List<String> row) {
    List<List<String>> all = List.of(List.of());
    for (String word : row) {
      List<List<String>> next = new ArrayList<>();
      for (List<String> so : all) {
        for (String with : word.equals("?") ? List.of("3", "8", "ex") : List.of(word)) {
          List<String> longer = new ArrayList<>(so);
          longer.add(with);
          next.add(longer);
        }
      }
      all = next;
    }
    return all;
  }

  @Property
  void knownEntriesAreCountedThePlainWay(
      @ForAll("knownRows") List<String> row, @ForAll @IntRange(min = 1, max = 4) int length) {
    RunDecision decision = decide(row, length);
    assertThat(longest(decision)).isEqualTo(Interval.exactly(counted(row)));
    assertThat(decision.finding().truth()).isEqualTo(Truth.of(counted(row) >= length));
  }

  @Property(tries = 200)
  void whatIsSaidHoldsWhateverIsEntered(
      @ForAll("rows") List<String> row, @ForAll @IntRange(min = 1, max = 4) int length) {
    List<Integer> possible = completions(row.subList(0, Math.min(row.size(), 8))).stream()
        .map(NegativeRunProperties::counted)
        .toList();
    RunDecision decision = decide(row.subList(0, Math.min(row.size(), 8)), length);
    assertThat(longest(decision))
        .isEqualTo(Interval.between(Collections.min(possible), Collections.max(possible)));
    boolean all = possible.stream().allMatch(longest -> longest >= length);
    boolean none = possible.stream().noneMatch(longest -> longest >= length);
    assertThat(decision.finding().truth())
        .isEqualTo(all ? Truth.YES : none ? Truth.NO : Truth.UNKNOWN);
  }

  /** How many negative entries a row holds in which everything is known. */
  private static int negative(List<String> row) {
    return (int)
        row.stream().filter(word -> word.equals("3") || word.equals("2")).count();
  }

  @Property(tries = 200)
  void altogetherTheyAreCountedThePlainWay(
      @ForAll("rows") List<String> row, @ForAll @IntRange(min = 1, max = 4) int length) {
    List<String> shortRow = row.subList(0, Math.min(row.size(), 8));
    List<Integer> possible =
        completions(shortRow).stream().map(NegativeRunProperties::negative).toList();
    NegativeRunRule rule =
        Rules.twoInARow().withCounting(Counting.ALTOGETHER).withLength(Band.atLeast(length));
    RunDecision decision = NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(rule))
        .decide(Diary.of(MATHS, String.join(" ", shortRow)).facts(), day(6, 12))
        .in(MATHS)
        .orElseThrow();
    assertThat(longest(decision))
        .isEqualTo(Interval.between(Collections.min(possible), Collections.max(possible)));
    assertThat(decision.runs().stream().mapToInt(run -> run.on().size()).sum())
        .isEqualTo(decision.runs().isEmpty() ? 0 : negative(shortRow));
  }

  @Property
  void theOrderInWhichEntriesComeDoesNotMatter(
      @ForAll("rows") List<String> row, @ForAll Random chance) {
    MarkFacts facts = Diary.of(MATHS, String.join(" ", row)).facts();
    List<AssessmentEntry> shuffled = new ArrayList<>(facts.entries().entries());
    Collections.shuffle(shuffled, chance);
    assertThat(decide(facts.withEntries(AssessmentLog.of(shuffled)), 2))
        .isEqualTo(decide(facts, 2));
  }

  @Property
  void aSatisfactoryEntryMoreNeverMakesARunLonger(
      @ForAll("rows") List<String> row, @ForAll @IntRange(max = 12) int at) {
    List<String> more = new ArrayList<>(row);
    more.add(Math.min(at, row.size()), "8");
    Interval before = longest(decide(row, 2));
    Interval after = longest(decide(more, 2));
    assertThat(after.least()).isLessThanOrEqualTo(before.least());
    assertThat(after.most()).isLessThanOrEqualTo(before.most());
  }

  @Property
  void aNegativeEntryMoreNeverMakesTheLongestRunShorter(
      @ForAll("rows") List<String> row, @ForAll @IntRange(max = 12) int at) {
    List<String> more = new ArrayList<>(row);
    more.add(Math.min(at, row.size()), "2");
    Interval before = longest(decide(row, 2));
    Interval after = longest(decide(more, 2));
    assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
    assertThat(after.most().minus(before.most())).isBetween(Fraction.ZERO, Fraction.of(1));
  }

  @Property
  void anExemptionChangesNothing(
      @ForAll("rows") List<String> row, @ForAll @IntRange(max = 12) int at) {
    List<String> more = new ArrayList<>(row);
    more.add(Math.min(at, row.size()), "ex");
    assertThat(longest(decide(more, 2))).isEqualTo(longest(decide(row, 2)));
  }

  @Property
  void theOutcomeFollowsFromTheFinding(
      @ForAll("rows") List<String> row, @ForAll @IntRange(min = 1, max = 4) int length) {
    RunDecision decision = decide(row, length);
    assertThat(decision.outcome() instanceof RunOutcome.Identified)
        .isEqualTo(decision.finding().truth() == Truth.YES);
    assertThat(decision.outcome() instanceof RunOutcome.NotYetKnown)
        .isEqualTo(decision.finding().truth() == Truth.UNKNOWN);
    assertThat(decision.finding().needs().isEmpty())
        .isEqualTo(decision.finding().truth() != Truth.UNKNOWN);
    assertThat(decide(row, length)).isEqualTo(decision);
  }
}
