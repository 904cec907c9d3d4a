package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndicatorCalculatorProperties {
  /** What one school reports: nothing, how many there are, or also how many of them. */
  record School(int part, int whole, Told told) {}

  enum Told {
    NOTHING,
    WHOLE,
    ALL
  }

  @Provide
  Arbitrary<School> schools() {
    return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(Told.values()))
        .flatAs((whole, told) ->
            Arbitraries.integers().between(0, whole).map(part -> new School(part, whole, told)));
  }

  @Provide
  Arbitrary<Grouping> groupings() {
    return Combinators.combine(
            Arbitraries.of(Aggregation.values()), Arbitraries.integers().between(1, 20))
        .as(Grouping::new);
  }

  private static Town town(List<School> schools, Grouping grouping, int percent, boolean allTold) {
    Town town = Town.aimingAt(Town.parents(Town.atLeast(percent, 100), grouping));
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      String code = "school-" + i;
      if (allTold || school.told() == Told.ALL) {
        town.share(code, school.part(), school.whole());
      } else if (school.told() == Told.WHOLE) {
        town.size(code, school.whole());
      } else {
        town.silent(code);
      }
    }
    return town;
  }

  @Property
  void whatIsReachedStaysReachedWhenTheNumeratorGrows(
      @ForAll @Size(min = 1, max = 6) List<@From("schools") School> schools,
      @ForAll("groupings") Grouping grouping,
      @ForAll @IntRange(min = 0, max = 100) int percent,
      @ForAll @IntRange(min = 0, max = 5) int which) {
    TargetOutcome before = town(schools, grouping, percent, true).outcome();
    List<School> more = new ArrayList<>(schools);
    School one = schools.get(which % schools.size());
    more.set(
        which % schools.size(),
        new School(Math.min(one.part() + 1, one.whole()), one.whole(), one.told()));
    TargetOutcome after = town(more, grouping, percent, true).outcome();
    if (before instanceof TargetOutcome.Reached) {
      assertThat(after).isEqualTo(before);
    }
    assertThat(after instanceof TargetOutcome.NothingToMeasure)
        .isEqualTo(before instanceof TargetOutcome.NothingToMeasure);
  }

  /** The same where some have not reported: what is reached whatever they report stays so. */
  @Property
  void whatIsReachedStaysReachedWhileOthersAreSilent(
      @ForAll @Size(min = 1, max = 6) List<@From("schools") School> schools,
      @ForAll("groupings") Grouping grouping,
      @ForAll @IntRange(min = 0, max = 100) int percent,
      @ForAll @IntRange(min = 0, max = 5) int which) {
    TargetOutcome before = town(schools, grouping, percent, false).outcome();
    List<School> more = new ArrayList<>(schools);
    School one = schools.get(which % schools.size());
    more.set(
        which % schools.size(),
        new School(Math.min(one.part() + 1, one.whole()), one.whole(), one.told()));
    if (before instanceof TargetOutcome.Reached) {
      assertThat(town(more, grouping, percent, false).outcome()).isEqualTo(before);
    }
  }

  @Property
  void aNumberReachedStaysReachedWhenItGrows(
      @ForAll @IntRange(min = 0, max = 40) int number,
      @ForAll @IntRange(min = 0, max = 40) int least,
      @ForAll boolean silent) {
    Town town = Town.aimingAt(CountAim.of("graduates", Band.atLeast(least))).count("a", number);
    Town more = Town.aimingAt(CountAim.of("graduates", Band.atLeast(least))).count("a", number + 1);
    if (silent) {
      town.silent("b");
      more.silent("b");
    }

    assertThat(town.outcome() instanceof TargetOutcome.Reached).isEqualTo(number >= least);
    assertThat(more.outcome() instanceof TargetOutcome.Reached).isEqualTo(number + 1 >= least);
  }

  @Property
  void theOrderOfSchoolsDoesNotMatter(
      @ForAll @Size(min = 1, max = 6) List<@From("schools") School> schools,
      @ForAll("groupings") Grouping grouping,
      @ForAll @IntRange(min = 0, max = 100) int percent,
      @ForAll long seed) {
    List<School> shuffled = new ArrayList<>(schools);
    Collections.shuffle(shuffled, new Random(seed));
    ShareResult one =
        (ShareResult) town(schools, grouping, percent, false).decide().finding();
    ShareResult other =
        (ShareResult) town(shuffled, grouping, percent, false).decide().finding();
    assertThat(other.observed()).isEqualTo(one.observed());
    assertThat(other.truth()).isEqualTo(one.truth());
  }

  @Property
  void pooledAndMeanLieBetweenTheSchools(
      @ForAll @Size(min = 1, max = 6) List<@From("schools") School> schools,
      @ForAll Aggregation how) {
    ShareResult all =
        (ShareResult) town(schools, new Grouping(how, 1), 50, true).decide().finding();
    Ratio value = all.observed().orElseThrow().least();
    List<Ratio> own = schools.stream()
        .map(school -> Ratio.from(Fraction.of(school.part(), school.whole())))
        .toList();
    assertThat(all.observed().orElseThrow().exact()).isTrue();
    assertThat(value)
        .isBetween(
            Collections.min(own, Comparator.naturalOrder()),
            Collections.max(own, Comparator.naturalOrder()));
  }

  @Property
  void whatBecomesKnownWasPossible(
      @ForAll @Size(min = 1, max = 6) List<@From("schools") School> schools,
      @ForAll("groupings") Grouping grouping,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    ShareResult before =
        (ShareResult) town(schools, grouping, percent, false).decide().finding();
    ShareResult after =
        (ShareResult) town(schools, grouping, percent, true).decide().finding();
    if (before.observed().isPresent() && after.observed().isPresent()) {
      Possible possible = before.observed().get();
      Ratio value = after.observed().get().least();
      assertThat(value).isGreaterThanOrEqualTo(possible.least());
      assertThat(value).isLessThanOrEqualTo(possible.most().orElseThrow());
      assertThat(possible.leastReached() || !value.equals(possible.least())).isTrue();
      assertThat(possible.mostReached() || !value.equals(possible.most().orElseThrow()))
          .isTrue();
      if (before.truth() != Truth.UNKNOWN) {
        assertThat(after.truth()).isEqualTo(before.truth());
      }
    }
  }

  @Property
  void theOutcomeFollowsFromTheFinding(
      @ForAll @Size(min = 1, max = 6) List<@From("schools") School> schools,
      @ForAll("groupings") Grouping grouping,
      @ForAll @IntRange(min = 0, max = 100) int percent,
      @ForAll @IntRange(min = -2, max = 2) int days) {
    TargetDecision decision =
        town(schools, grouping, percent, false).decide(Town.YEAR.to().plusDays(days));
    assertThat(decision.outcome())
        .isEqualTo(
            TargetOutcome.of(decision.finding(), decision.due(), Town.YEAR.to().plusDays(days)));
    assertThat(decision.finding().needs().isEmpty())
        .isEqualTo(
            decision.finding().truth() != Truth.UNKNOWN || decision.finding().nothing());
    if (days >= 0) {
      assertThat(decision.finding().settled()).isEqualTo(decision.finding().truth());
    }
  }
}
