package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCalculatorTest {
  private static final TargetOutcome REACHED = new TargetOutcome.Reached();
  private static final TargetOutcome NOTHING = new TargetOutcome.NothingToMeasure();
  private static final Band FOUR_FIFTHS = Town.atLeast(4, 5);
  private static final LocalDate LAST_DAY = Town.YEAR.to();

  private static TargetOutcome unknown(String... units) {
    return new TargetOutcome.NotYetKnown(List.of(units).stream()
        .<Need>map(unit -> new Need.OfObservation(Town.TARGET, unit))
        .toList());
  }

  private static Gap points(String amount) {
    return Gap.exactly(Ratio.parse(amount), Gap.PERCENTAGE_POINT, GapSide.BELOW);
  }

  private static Gap lacking(long amount, String unit) {
    return Gap.exactly(Ratio.of(amount), unit, GapSide.BELOW);
  }

  @Nested
  class Shares {
    @ParameterizedTest
    @CsvSource({"7999, false", "8000, true", "8001, true", "0, false", "10000, true"})
    void atLeastEightyPercent(long part, boolean reached) {
      TargetOutcome outcome = Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
          .share("a", part, 10000)
          .outcome();
      assertThat(outcome instanceof TargetOutcome.Reached).isEqualTo(reached);
      assertThat(outcome instanceof TargetOutcome.NotReached).isEqualTo(!reached);
    }

    @ParameterizedTest
    @CsvSource({"7999, false", "8000, false", "8001, true"})
    void moreThanEightyPercent(long part, boolean reached) {
      TargetOutcome outcome = Town.aimingAt(Town.parents(Town.moreThan(4, 5), Grouping.POOLED))
          .share("a", part, 10000)
          .outcome();
      assertThat(outcome instanceof TargetOutcome.Reached).isEqualTo(reached);
    }

    @Test
    void tellsByHowManyPointsAndMembers() {
      assertThat(Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
              .share("a", 70, 101)
              .outcome())
          .isEqualTo(new TargetOutcome.NotReached(
              List.of(points("1080/101"), lacking(11, "cooperating-parents"))));
    }

    @ParameterizedTest
    @CsvSource({"80, 1", "79, 2"})
    void aboveALimitBetweenTwoNumbersOneFewerIsLacking(long part, long lacking) {
      assertThat(Town.aimingAt(Town.parents(Town.moreThan(4, 5), Grouping.POOLED))
              .share("a", part, 101)
              .decide()
              .finding()
              .gaps())
          .contains(Gap.exactly(Ratio.of(lacking), "cooperating-parents", GapSide.BELOW));
    }

    @Test
    void theLimitItselfLacksOneWhereItIsNotEnough() {
      assertThat(Town.aimingAt(Town.parents(Town.moreThan(4, 5), Grouping.POOLED))
              .share("a", 80, 100)
              .outcome())
          .isEqualTo(new TargetOutcome.NotReached(
              List.of(points("0"), lacking(1, "cooperating-parents"))));
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true"})
    void exactlyAll(long part, boolean reached) {
      assertThat(
              Town.aimingAt(Town.parents(Band.exactly(1), Grouping.POOLED))
                      .share("a", part, 100)
                      .outcome()
                  instanceof TargetOutcome.Reached)
          .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"59, 240, false", "60, 240, true", "61, 240, true"})
    void aFractionOfTime(long hours, long of, boolean reached) {
      ShareAim quarter = ShareAim.of("inquiry-hours", "science-hours", Town.atLeast(1, 4));
      assertThat(
              Town.aimingAt(quarter).share("a", hours, of).outcome()
                  instanceof TargetOutcome.Reached)
          .isEqualTo(reached);
    }

    @Test
    void hoursMayBeLessThanOne() {
      ShareAim quarter = ShareAim.of("inquiry-hours", "science-hours", Town.atLeast(1, 4));
      assertThat(Town.aimingAt(quarter)
              .with(new ObservedShare(
                  "a", Town.TARGET, Optional.of(Fraction.of(1, 8)), Fraction.of(1, 2)))
              .outcome())
          .isEqualTo(REACHED);
    }

    @Test
    void aMissingSchoolIsNeverZero() {
      Town town = Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
          .share("a", 100, 100)
          .silent("b");
      assertThat(town.outcome()).isEqualTo(unknown("b"));
      ShareResult found = (ShareResult) town.decide().finding();
      assertThat(found.observed())
          .contains(new Possible(Ratio.ZERO, false, Optional.of(Ratio.ONE), true));
    }

    @Test
    void oneSchoolShortOfAllDecidesWhateverTheMissingOneReports() {
      assertThat(Town.aimingAt(Town.parents(Band.exactly(1), Grouping.POOLED))
              .share("a", 99, 100)
              .silent("b")
              .outcome())
          .isEqualTo(new TargetOutcome.NotReached(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
      // 400 of 500 are enough; b has 100 parents and has not said how many cooperate.
      "299, NO",
      "300, UNKNOWN",
      "399, UNKNOWN",
      "400, YES",
    })
    void decidesOnceTheWholeIntervalAgrees(long part, Truth truth) {
      TargetDecision decision = Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
          .share("a", part, 400)
          .size("b", 100)
          .decide();
      assertThat(decision.finding().truth()).isEqualTo(truth);
      if (truth == Truth.UNKNOWN) {
        assertThat(decision.outcome()).isEqualTo(unknown("b"));
      } else {
        assertThat(decision.finding().needs()).isEmpty();
      }
    }

    @Test
    void aPercentageWithoutASizeDrawsThePooledShareTowardsItself() {
      Town town = Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
          .share("a", 90, 100)
          .with(new ObservedPercent("b", Town.TARGET, Percent.of(70), Optional.empty()));
      ShareResult found = (ShareResult) town.decide().finding();
      assertThat(found.observed())
          .contains(
              new Possible(Ratio.parse("7/10"), false, Optional.of(Ratio.parse("9/10")), false));
      assertThat(town.outcome()).isEqualTo(unknown("b"));
    }

    @Test
    void aPercentageWithASizeCountsAsItsMembers() {
      assertThat(Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
              .share("a", 90, 100)
              .with(new ObservedPercent("b", Town.TARGET, Percent.of(70), Optional.of(100)))
              .outcome())
          .isEqualTo(REACHED);
    }

    @Test
    void ofNobodyThereIsNothingToMeasure() {
      assertThat(Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
              .share("a", 0, 0)
              .outcome())
          .isEqualTo(NOTHING);
    }

    @Test
    void aSchoolWithNobodyDoesNotWeigh() {
      TargetDecision decision = Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.MEAN))
          .share("a", 0, 0)
          .share("b", 8, 10)
          .decide();
      assertThat(decision.outcome()).isEqualTo(REACHED);
      assertThat(((ShareResult) decision.finding()).leftOut()).containsExactly("a");
    }

    @Test
    void withNoUnitsTheKindIsWhatIsMissing() {
      assertThat(Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED)).outcome())
          .isEqualTo(unknown("school"));
    }
  }

  @Nested
  class Aggregations {
    /** A large school with few and two small schools with all: pooled 92 of 120, mean of the shares 270 of 300. */
    private Town simpson(Grouping grouping) {
      return Town.aimingAt(Town.parents(FOUR_FIFTHS, grouping))
          .share("large", 72, 100)
          .share("small-1", 10, 10)
          .share("small-2", 10, 10);
    }

    @Test
    void pooledAndMeanOfGroupsCanPart() {
      assertThat(simpson(Grouping.POOLED).outcome())
          .isEqualTo(new TargetOutcome.NotReached(
              List.of(points("10/3"), lacking(4, "cooperating-parents"))));
      assertThat(simpson(Grouping.MEAN).outcome()).isEqualTo(REACHED);
    }

    @Test
    void smallGroupsAreLeftOutOfTheMean() {
      TargetDecision decision =
          simpson(new Grouping(Aggregation.MEAN_OF_GROUPS, 11)).decide();
      assertThat(decision.outcome()).isEqualTo(new TargetOutcome.NotReached(List.of(points("8"))));
      assertThat(((ShareResult) decision.finding()).leftOut())
          .containsExactly("small-1", "small-2");
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, true", "11, false"})
    void aGroupNeedsItsMembers(int least, boolean counts) {
      TargetDecision decision =
          simpson(new Grouping(Aggregation.MEAN_OF_GROUPS, least)).decide();
      assertThat(decision.outcome().equals(REACHED)).isEqualTo(counts);
      assertThat(decision.units().get(1).outcome()).isEqualTo(counts ? REACHED : NOTHING);
    }

    @Test
    void smallGroupsStillCountInThePooledShare() {
      assertThat(simpson(new Grouping(Aggregation.POOLED, 11)).decide().finding())
          .extracting(found -> ((ShareResult) found).whole())
          .isEqualTo(Optional.of(Ratio.of(120)));
    }

    @Test
    void allTogetherMayBeTooFew() {
      assertThat(simpson(new Grouping(Aggregation.POOLED, 121)).outcome()).isEqualTo(NOTHING);
    }

    @Test
    void aPercentageWithoutASizeMayBeOfTooFew() {
      Town town = Town.aimingAt(
              Town.parents(FOUR_FIFTHS, new Grouping(Aggregation.MEAN_OF_GROUPS, 10)))
          .with(new ObservedPercent("a", Town.TARGET, Percent.of(90), Optional.empty()));
      assertThat(town.outcome()).isEqualTo(unknown("a"));
    }

    @Test
    void inAMeanAPercentageNeedsNoSize() {
      assertThat(Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.MEAN))
              .share("a", 90, 100)
              .with(new ObservedPercent("b", Town.TARGET, Percent.of(70), Optional.empty()))
              .outcome())
          .isEqualTo(REACHED);
    }

    @Test
    void aMissingSchoolWidensTheMean() {
      ShareResult found = (ShareResult) Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.MEAN))
          .share("a", 90, 100)
          .silent("b")
          .decide()
          .finding();
      assertThat(found.observed())
          .contains(Possible.between(Ratio.parse("9/20"), Ratio.parse("19/20")));
    }
  }

  @Nested
  class Counts {
    private final Town town = Town.aimingAt(CountAim.of("graduates", Band.atLeast(30)));

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "31, true"})
    void atLeastThirty(int graduates, boolean reached) {
      assertThat(town.count("a", graduates).outcome())
          .isEqualTo(
              reached ? REACHED : new TargetOutcome.NotReached(List.of(lacking(1, "graduates"))));
    }

    @Test
    void schoolsAreAdded() {
      assertThat(town.count("a", 10).count("b", 20).outcome()).isEqualTo(REACHED);
    }

    @Test
    void enoughIsEnoughBeforeTheDayAndWithoutTheOthers() {
      assertThat(town.count("a", 30).silent("b").outcome(Town.YEAR.from())).isEqualTo(REACHED);
    }

    @Test
    void tooLittleCanStillGrowUntilTheLastDay() {
      town.count("a", 29);
      assertThat(town.outcome(LAST_DAY.minusDays(1)))
          .isEqualTo(new TargetOutcome.NotYetMeasurable(LAST_DAY, Truth.NO));
      assertThat(town.outcome(LAST_DAY)).isInstanceOf(TargetOutcome.NotReached.class);
    }

    @Test
    void missingNumbersAreNotZero() {
      assertThat(town.count("a", 29).silent("b").outcome()).isEqualTo(unknown("b"));
    }

    @ParameterizedTest
    @CsvSource({"1, BELOW, 1", "5, ABOVE, 1", "7, ABOVE, 3"})
    void outsideARange(int strategies, GapSide side, long by) {
      assertThat(Town.aimingAt(CountAim.of("strategies", Band.between(2, 4)))
              .count("a", strategies)
              .outcome())
          .isEqualTo(
              new TargetOutcome.NotReached(List.of(Gap.exactly(Ratio.of(by), "strategies", side))));
    }

    @Test
    void tooMuchIsSettledBeforeTheDay() {
      assertThat(Town.aimingAt(CountAim.of("strategies", Band.exactly(3)))
              .count("a", 4)
              .outcome(Town.YEAR.from()))
          .isInstanceOf(TargetOutcome.NotReached.class);
      assertThat(Town.aimingAt(CountAim.of("strategies", Band.exactly(3)))
              .count("a", 3)
              .outcome(Town.YEAR.from()))
          .isEqualTo(new TargetOutcome.NotYetMeasurable(LAST_DAY, Truth.YES));
    }
  }

  @Nested
  class Frequencies {
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 31);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, false"})
    void onceOrTwiceAYear(int times, boolean reached) {
      LocalDate[] days = new LocalDate[times];
      for (int i = 0; i < times; i++) {
        days[i] = MARCH.plusMonths(i);
      }
      assertThat(
              Town.aimingAt(FrequencyAim.of("meeting", Band.between(1, 2), Cycle.YEAR))
                      .events("a", days)
                      .outcome()
                  instanceof TargetOutcome.Reached)
          .isEqualTo(reached);
    }

    private Town monthly(List<Integer> except) {
      return Town.aimingAt(
          new FrequencyAim(Act.of("meeting"), Band.atLeast(1), Cycle.MONTH, except));
    }

    private LocalDate[] eachMonthBut(int left) {
      return IntStream.rangeClosed(1, 12)
          .filter(month -> month != left)
          .mapToObj(month -> YearMonth.of(2020, month).atEndOfMonth())
          .toArray(LocalDate[]::new);
    }

    @Test
    void everyMonth() {
      assertThat(monthly(List.of()).events("a", eachMonthBut(13)).outcome()).isEqualTo(REACHED);
      assertThat(monthly(List.of()).events("a", eachMonthBut(7)).outcome())
          .isEqualTo(new TargetOutcome.NotReached(List.of(lacking(1, "meeting"))));
      assertThat(monthly(List.of(7, 8)).events("a", eachMonthBut(7)).outcome()).isEqualTo(REACHED);
    }

    @Test
    void aMonthThatIsOverDecidesBeforeTheYearIs() {
      Town town = monthly(List.of()).events("a", LocalDate.of(2020, 1, 15));
      assertThat(town.outcome(LocalDate.of(2020, 2, 28)))
          .isEqualTo(new TargetOutcome.NotYetMeasurable(LAST_DAY, Truth.UNKNOWN));
      assertThat(town.outcome(LocalDate.of(2020, 2, 29)))
          .isInstanceOf(TargetOutcome.NotReached.class);
    }

    @Test
    void daysAfterTheDayAskedAboutAreNotSeen() {
      Town town =
          Town.aimingAt(FrequencyAim.of("meeting", Band.atLeast(1), Cycle.YEAR)).events("a", MARCH);
      assertThat(town.outcome(MARCH.minusDays(1)))
          .isInstanceOf(TargetOutcome.NotYetMeasurable.class);
      assertThat(town.outcome(MARCH)).isEqualTo(REACHED);
    }

    @Test
    void whoReportsNothingMayHaveHeldIt() {
      assertThat(monthly(List.of()).silent("a").outcome()).isEqualTo(unknown("a"));
    }
  }

  @Nested
  class Events {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 18);

    @ParameterizedTest
    @CsvSource({
      "2020-02-17, 1, BELOW",
      "2020-02-11, 7, BELOW",
      "2020-02-19, 1, ABOVE",
      "2020-03-18, 29, ABOVE",
    })
    void onAnotherDay(LocalDate held, long by, GapSide side) {
      assertThat(
              Town.aimingAt(EventAim.on("methods-day", DAY)).events("a", held).outcome())
          .isEqualTo(
              new TargetOutcome.NotReached(List.of(Gap.exactly(Ratio.of(by), Gap.DAY, side))));
    }

    @Test
    void onTheDay() {
      Town town = Town.aimingAt(EventAim.on("methods-day", DAY)).events("a", DAY);
      assertThat(town.outcome(DAY.minusDays(1)))
          .isEqualTo(new TargetOutcome.NotYetMeasurable(DAY, Truth.NO));
      assertThat(town.outcome(DAY)).isEqualTo(REACHED);
      assertThat(town.outcome()).isEqualTo(REACHED);
    }

    @Test
    void onceHeldWithinItsDaysIsSettledBeforeTheyAreOver() {
      EventAim inFebruary =
          new EventAim(Act.of("methods-day"), DateRange.of(YearMonth.of(2020, 2)));
      Town town = Town.aimingAt(inFebruary).events("a", DAY);

      assertThat(town.outcome(DAY.minusDays(1))).isInstanceOf(TargetOutcome.NotYetMeasurable.class);
      assertThat(town.outcome(DAY)).isEqualTo(REACHED);
    }

    @Test
    void notHeldAtAllAndNotReported() {
      assertThat(Town.aimingAt(EventAim.on("methods-day", DAY)).events("a").outcome(DAY))
          .isEqualTo(new TargetOutcome.NotReached(List.of()));
      Town silent = Town.aimingAt(EventAim.on("methods-day", DAY)).silent("a");
      assertThat(silent.outcome(DAY.minusDays(1)))
          .isEqualTo(new TargetOutcome.NotYetMeasurable(DAY, Truth.UNKNOWN));
      assertThat(silent.outcome(DAY)).isEqualTo(unknown("a"));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-31, false", "2020-02-01, true", "2020-02-29, true", "2020-03-01, false"})
    void withinDays(LocalDate held, boolean reached) {
      EventAim inFebruary =
          new EventAim(Act.of("methods-day"), DateRange.of(YearMonth.of(2020, 2)));
      assertThat(
              Town.aimingAt(inFebruary).events("a", held).outcome()
                  instanceof TargetOutcome.Reached)
          .isEqualTo(reached);
    }
  }

  @Nested
  class SharesOfUnknownSize {
    @Test
    void tellNoNumberOfMembersThatAreLackingWhereSharesAreAlike() {
      TargetDecision decision = Town.aimingAt(Town.parents(Town.atLeast(4, 5), Grouping.POOLED))
          .share("a", 70, 100)
          .with(new ObservedPercent("b", Town.TARGET, Percent.of(70), Optional.empty()))
          .decide();

      assertThat(decision.finding().truth()).isEqualTo(Truth.NO);
      assertThat(((ShareResult) decision.finding()).sizeNotTold()).containsExactly("b");
      assertThat(decision.finding().gaps())
          .extracting(Gap::unit)
          .containsExactly(Gap.PERCENTAGE_POINT);
    }

    @Test
    void tellNoPartWhereOnlyPercentagesOrSizesAreTold() {
      ShareResult percents =
          (ShareResult) Town.aimingAt(Town.parents(Town.atLeast(4, 5), Grouping.POOLED))
              .with(new ObservedPercent("a", Town.TARGET, Percent.of(70), Optional.empty()))
              .decide()
              .finding();
      ShareResult sizes =
          (ShareResult) Town.aimingAt(Town.parents(Town.atLeast(4, 5), Grouping.POOLED))
              .size("a", 10)
              .decide()
              .finding();

      assertThat(percents.part()).isEmpty();
      assertThat(percents.whole()).isEmpty();
      assertThat(sizes.part()).isEmpty();
      assertThat(sizes.whole()).contains(Ratio.of(10));
      assertThat(sizes.sizeNotTold()).isEmpty();
    }

    @Test
    void lackAtLeastSoMuchWhereAPartIsNotTold() {
      TargetDecision decision = Town.aimingAt(Town.parents(Town.atLeast(4, 5), Grouping.POOLED))
          .share("a", 10, 1000)
          .size("b", 100)
          .decide();

      assertThat(decision.finding().gaps())
          .containsExactly(new Gap(Ratio.parse("70"), Gap.PERCENTAGE_POINT, GapSide.BELOW, false));
    }

    @Test
    void tellTheNumberOnceAllSizesAreKnown() {
      TargetDecision decision = Town.aimingAt(Town.parents(Town.atLeast(4, 5), Grouping.POOLED))
          .share("a", 70, 100)
          .with(new ObservedPercent("b", Town.TARGET, Percent.of(70), Optional.of(50)))
          .decide();

      assertThat(((ShareResult) decision.finding()).sizeNotTold()).isEmpty();
      assertThat(decision.finding().gaps())
          .containsExactly(
              Gap.exactly(Ratio.of(10), Gap.PERCENTAGE_POINT, GapSide.BELOW),
              Gap.exactly(Ratio.of(15), "cooperating-parents", GapSide.BELOW));
    }

    @Test
    void tellNoNumberOfMembersThatAreLacking() {
      TargetOutcome outcome = Town.aimingAt(Town.parents(Town.atLeast(4, 5), Grouping.POOLED))
          .with(new ObservedPercent("a", Town.TARGET, Percent.of(79), Optional.empty()))
          .outcome();
      assertThat(outcome)
          .isEqualTo(new TargetOutcome.NotReached(
              List.of(Gap.exactly(Ratio.ONE, Gap.PERCENTAGE_POINT, GapSide.BELOW))));
    }
  }

  @Nested
  class Stretches {
    private static final LocalDate LAST = LocalDate.of(2020, 8, 31);

    private Town until(LocalDate last) {
      return Town.aimingAt(LastingAim.of("project", YearMonth.of(2020, 8)))
          .with(
              new ObservedStretch("a", Town.TARGET, DateRange.of(LocalDate.of(2019, 9, 1), last)));
    }

    @Test
    void toTheLastDay() {
      assertThat(until(LAST).outcome()).isEqualTo(REACHED);
      assertThat(until(LAST.plusDays(1)).outcome()).isEqualTo(REACHED);
      assertThat(until(LAST.minusDays(1)).outcome())
          .isEqualTo(new TargetOutcome.NotReached(
              List.of(Gap.exactly(Ratio.ONE, Gap.DAY, GapSide.BELOW))));
    }

    @Test
    void thatBeginsOnTheLastDayAtTheLatest() {
      assertThat(of(LAST, LAST.plusDays(9)).outcome()).isEqualTo(REACHED);
      assertThat(of(LAST.plusDays(1), LAST.plusDays(9)).outcome())
          .isInstanceOf(TargetOutcome.NotReached.class);
    }

    private Town of(LocalDate first, LocalDate last) {
      return Town.aimingAt(LastingAim.of("project", YearMonth.of(2020, 8)))
          .with(new ObservedStretch("a", Town.TARGET, DateRange.of(first, last)));
    }

    @Test
    void notBeforeItsDay() {
      assertThat(until(LAST).outcome(LAST.minusDays(1)))
          .isEqualTo(new TargetOutcome.NotYetMeasurable(LAST, Truth.NO));
      assertThat(until(LAST).outcome(LAST)).isEqualTo(REACHED);
    }

    @Test
    void notReported() {
      assertThat(Town.aimingAt(LastingAim.of("project", YearMonth.of(2020, 8)))
              .silent("a")
              .outcome(LAST))
          .isEqualTo(unknown("a"));
    }
  }

  @Nested
  class NationalMeans {
    private Town town(Grouping grouping) {
      return Town.aimingAt(
          new NationalAim(CounterKey.of("test"), NationalComparison.AT_OR_ABOVE, grouping));
    }

    private static Observation mean(String school, long mean, int members) {
      return new ObservedMean(school, Town.TARGET, Fraction.of(mean), Optional.of(members));
    }

    @ParameterizedTest
    @CsvSource({"59, false, false", "60, true, false", "61, true, true"})
    void besideTheNationalOne(long mean, boolean atOrAbove, boolean above) {
      assertThat(town(Grouping.POOLED)
              .with(mean("a", mean, 10))
              .national(Fraction.of(60))
              .outcome()
              .equals(REACHED))
          .isEqualTo(atOrAbove);
      assertThat(Town.aimingAt(
                  new NationalAim(CounterKey.of("test"), NationalComparison.ABOVE, Grouping.POOLED))
              .with(mean("a", mean, 10))
              .national(Fraction.of(60))
              .outcome()
              .equals(REACHED))
          .isEqualTo(above);
    }

    @Test
    void largeSchoolsWeighMoreUnlessGroupsAreAveraged() {
      Fraction national = Fraction.of(60);
      assertThat(town(Grouping.POOLED)
              .with(mean("a", 50, 90))
              .with(mean("b", 80, 10))
              .national(national)
              .outcome())
          .isEqualTo(new TargetOutcome.NotReached(List.of(lacking(7, "test"))));
      assertThat(town(Grouping.MEAN)
              .with(mean("a", 50, 90))
              .with(mean("b", 80, 10))
              .national(national)
              .outcome())
          .isEqualTo(REACHED);
    }

    @Test
    void withoutTheNationalOneItIsNotKnown() {
      assertThat(town(Grouping.POOLED).with(mean("a", 50, 90)).outcome())
          .isEqualTo(unknown("national"));
    }

    @Test
    void aSchoolThatIsMissingOrDoesNotTellItsSizeLeavesItOpen() {
      assertThat(town(Grouping.POOLED)
              .with(mean("a", 50, 90))
              .with(new ObservedMean("b", Town.TARGET, Fraction.of(80), Optional.empty()))
              .silent("c")
              .national(Fraction.of(60))
              .outcome())
          .isEqualTo(unknown("c", "b"));
    }

    @Test
    void tooFewResultsHaveNoMean() {
      assertThat(town(new Grouping(Aggregation.MEAN_OF_GROUPS, 10))
              .with(mean("a", 50, 9))
              .national(Fraction.of(60))
              .outcome())
          .isEqualTo(NOTHING);
    }
  }

  @Nested
  class Answers {
    @ParameterizedTest
    @CsvSource({"YES", "NO", "UNKNOWN"})
    void areTakenAsTheyAre(Truth answer) {
      for (Aim aim : List.of(
          StatementAim.of("progress-monitored"),
          JudgedAim.of("leadership", Role.of("municipality")))) {
        Town town = Town.aimingAt(aim).with(new ObservedAnswer("a", Town.TARGET, answer));
        assertThat(town.outcome(LAST_DAY.minusDays(1)))
            .isEqualTo(new TargetOutcome.NotYetMeasurable(LAST_DAY, answer));
        assertThat(town.outcome(LAST_DAY))
            .isEqualTo(
                switch (answer) {
                  case YES -> REACHED;
                  case NO -> new TargetOutcome.NotReached(List.of());
                  case UNKNOWN -> unknown("a");
                });
      }
    }

    @Test
    void oneNoOutweighsWhatIsMissing() {
      assertThat(Town.aimingAt(StatementAim.of("progress-monitored"))
              .with(new ObservedAnswer("a", Town.TARGET, Truth.NO))
              .silent("b")
              .outcome())
          .isEqualTo(new TargetOutcome.NotReached(List.of()));
    }
  }

  @Nested
  class EachUnit {
    private static Observation answer(String school, Truth answer) {
      return new ObservedAnswer(school, Town.TARGET, answer);
    }

    private Town monitoring(Band limit) {
      return Town.aimingAt(new UnitsAim(StatementAim.of("progress-monitored"), limit));
    }

    @Test
    void allSchools() {
      assertThat(monitoring(Band.exactly(1))
              .with(answer("a", Truth.YES))
              .with(answer("b", Truth.YES))
              .outcome())
          .isEqualTo(REACHED);
      assertThat(monitoring(Band.exactly(1))
              .with(answer("a", Truth.YES))
              .with(answer("b", Truth.NO))
              .silent("c")
              .outcome())
          .isEqualTo(new TargetOutcome.NotReached(
              List.of(new Gap(Ratio.parse("100/3"), Gap.PERCENTAGE_POINT, GapSide.BELOW, false))));
      assertThat(monitoring(Band.exactly(1))
              .with(answer("a", Truth.YES))
              .silent("b")
              .outcome())
          .isEqualTo(unknown("b"));
    }

    @ParameterizedTest
    @CsvSource({
      "2, 1, 1, YES",
      "1, 1, 1, UNKNOWN",
      "1, 2, 0, NO",
      "2, 2, 0, YES",
      "1, 2, 1, UNKNOWN",
      "1, 3, 0, NO"
    })
    void halfOfTheSchools(int yes, int no, int silent, Truth truth) {
      Town town = monitoring(Town.atLeast(1, 2));
      for (int i = 0; i < yes; i++) {
        town.with(answer("yes-" + i, Truth.YES));
      }
      for (int i = 0; i < no; i++) {
        town.with(answer("no-" + i, Truth.NO));
      }
      for (int i = 0; i < silent; i++) {
        town.silent("silent-" + i);
      }
      assertThat(town.decide().finding().truth()).isEqualTo(truth);
    }

    @Test
    void schoolsWithNobodyToMeasureAreLeftOut() {
      Town town = Town.aimingAt(UnitsAim.all(Town.parents(FOUR_FIFTHS, Grouping.POOLED)))
          .share("a", 80, 100)
          .share("b", 0, 0);
      assertThat(town.outcome()).isEqualTo(REACHED);
      assertThat(((UnitsResult) town.decide().finding()).leftOut()).containsExactly("b");
      assertThat(Town.aimingAt(UnitsAim.all(Town.parents(FOUR_FIFTHS, Grouping.POOLED)))
              .share("b", 0, 0)
              .outcome())
          .isEqualTo(NOTHING);
    }

    @Test
    void theTableTellsEachSchoolByItself() {
      TargetDecision decision = Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
          .share("a", 90, 100)
          .share("b", 70, 100)
          .silent("c")
          .decide();
      assertThat(decision.units())
          .extracting(UnitDecision::unit, UnitDecision::outcome)
          .containsExactly(
              tuple("a", REACHED),
              tuple(
                  "b",
                  new TargetOutcome.NotReached(
                      List.of(points("10"), lacking(10, "cooperating-parents")))),
              tuple("c", unknown("c")));
    }
  }

  @Nested
  class Refusals {
    private final IndicatorCalculator calculator =
        IndicatorCalculator.of(Town.programme(Town.parents(FOUR_FIFTHS, Grouping.POOLED)));

    private void refuses(Observation observation, String kind, String message) {
      IndicatorFacts facts = IndicatorFacts.builder()
          .addUnits(ReportingUnit.of("a", kind))
          .addObservations(observation)
          .build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calculator.decide(facts, Town.AFTER))
          .withMessage(message);
    }

    @Test
    void anObservationForATargetThatThereIsNot() {
      refuses(
          new ObservedCount("a", "no-such-target", 1),
          "school",
          "observation.target (no-such-target) must be one of [made-up-target]");
    }

    @Test
    void anObservationOfAnotherKind() {
      refuses(
          new ObservedCount("a", Town.TARGET, 1),
          "school",
          "observation of made-up-target (ObservedCount) must be one of [ObservedShare, ObservedPercent]");
    }

    @Test
    void anObservationFromWhoDoesNotReportForIt() {
      refuses(
          new ObservedShare("a", Town.TARGET, Optional.empty(), Fraction.of(1)),
          "museum",
          "observation.unit (a) must be one that reports for made-up-target");
    }

    @Test
    void aNationalResultForWhatIsNotCompared() {
      IndicatorFacts facts = Town.aimingAt(Town.parents(FOUR_FIFTHS, Grouping.POOLED))
          .national(Fraction.of(60))
          .facts();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calculator.decide(facts, Town.AFTER))
          .withMessage("national.target (made-up-target) must be compared with a national result");
    }
  }
}
