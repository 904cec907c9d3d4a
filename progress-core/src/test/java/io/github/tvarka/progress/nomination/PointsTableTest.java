package io.github.tvarka.progress.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PointsTableTest {
  private static final Band BETWEEN_4_AND_5 = new Band(
      Optional.empty(), Optional.of(Fraction.of(4)), Optional.empty(), Optional.of(Fraction.of(5)));

  static List<Band> peaks() {
    return List.of(Band.exactly(5), BETWEEN_4_AND_5);
  }

  private static PointsGiven by(int table, Candidate candidate) {
    return MadeUpNomination.nominate(MadeUpNomination.policy(), candidate)
        .candidates()
        .get(0)
        .given()
        .get(table);
  }

  private static Candidate with(CounterKey key, Interval amount) {
    Candidate all = MadeUpNomination.risenBy("1", Fraction.of(1));
    return all.withValues(all.values().stream()
        .map(value -> value.criterion().equals(key) ? new CriterionValue(key, amount) : value)
        .toList());
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 0", "1/100, 1", "1/2, 1", "51/100, 3", "1, 3", "101/100, 5", "9, 5"})
  void aBoundBelongsToItsBand(String increase, long points) {
    PointsGiven given =
        by(0, with(MadeUpNomination.INCREASE, Interval.exactly(Fraction.parse(increase))));
    assertThat(given.points()).isEqualTo(Interval.exactly(points));
    assertThat(given.citation().clause()).hasToString("3.1");
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "10, 2", "11, 0"})
  void aNumberInNoBandGivesNothing(long missed, long points) {
    assertThat(by(1, with(MadeUpNomination.MISSED, Interval.exactly(missed))).points())
        .isEqualTo(Interval.exactly(points));
  }

  @ParameterizedTest
  @CsvSource({"7, 5", "79/10, 5", "8, 7", "89/10, 7", "9, 8", "10, 8"})
  void aTableInsideARowGivesMore(String mean, long points) {
    Candidate much = MadeUpNomination.risenBy("1", Fraction.of(2));
    Candidate candidate = much.withValues(
        much.values().get(0),
        new CriterionValue(MadeUpNomination.MEAN, Interval.exactly(Fraction.parse(mean))),
        much.values().get(2));
    assertThat(by(0, candidate).points()).isEqualTo(Interval.exactly(points));
  }

  @Test
  void rowsThatFitCanBeAddedUp() {
    PointsTable sum = new PointsTable(
        Clause.of("3.2"),
        MadeUpNomination.MISSED,
        RowChoice.SUM,
        List.of(PointsRow.of(Band.atMost(10), 2), PointsRow.of(Band.atMost(5), 3)),
        List.of());
    Nomination nomination = MadeUpNomination.nominate(
        MadeUpNomination.policy().withPoints(sum),
        with(MadeUpNomination.MISSED, Interval.exactly(5)));
    assertThat(nomination.candidates().get(0).points()).contains(Interval.exactly(5));
  }

  @Nested
  class WhatIsNotKnown {
    @Test
    void givesAllThatItMay() {
      Candidate open = with(MadeUpNomination.INCREASE, Interval.between(0, 1));
      PointsGiven given = by(0, open);
      assertThat(given.points()).isEqualTo(Interval.between(0, 3));
      assertThat(given.needs()).hasToString("[OfFact[fact=mean-increase]]");
    }

    @Test
    void needsNothingWhereItMakesNoDifference() {
      PointsGiven given = by(1, with(MadeUpNomination.MISSED, Interval.between(0, 10)));
      assertThat(given.points()).isEqualTo(Interval.exactly(2));
      assertThat(given.needs()).isEmpty();
    }

    @Test
    void ofATableInsideARowMattersOnlyInThatRow() {
      Candidate little = MadeUpNomination.risenBy("1", Fraction.of(1));
      Candidate much = MadeUpNomination.risenBy("2", Fraction.of(2));
      assertThat(by(0, withoutMean(little)).points()).isEqualTo(Interval.exactly(3));
      assertThat(by(0, withoutMean(much)).points()).isEqualTo(Interval.between(5, 8));
    }

    private Candidate withoutMean(Candidate candidate) {
      return candidate.withValues(candidate.values().stream()
          .filter(value -> !value.criterion().equals(MadeUpNomination.MEAN))
          .toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.tvarka.progress.nomination.PointsTableTest#peaks")
    void seesAPeakBetweenTheEnds(Band band) {
      PointsTable peak = new PointsTable(
          Clause.of("3.2"),
          MadeUpNomination.MISSED,
          RowChoice.ONLY,
          List.of(PointsRow.of(band, 9)),
          List.of());
      Nomination nomination = MadeUpNomination.nominate(
          MadeUpNomination.policy().withPoints(peak),
          with(MadeUpNomination.MISSED, Interval.between(0, 10)));
      assertThat(nomination.candidates().get(0).points()).contains(Interval.between(0, 9));
    }
  }

  @Nested
  class Competitions {
    private Interval points(CompetitionResult... results) {
      return by(
              2,
              MadeUpNomination.risenBy("1", Fraction.of(1))
                  .withResults(new CompetitionRecord(List.of(results))))
          .points();
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "3, 4", "4, 0"})
    void aPlaceIsWorthWhatItsRowSays(int place, long points) {
      assertThat(points(MadeUpNomination.place(CompetitionLevel.MUNICIPALITY, place)))
          .isEqualTo(Interval.exactly(points));
    }

    @Test
    void theBestTwoCount() {
      assertThat(points(
              MadeUpNomination.place(CompetitionLevel.MUNICIPALITY, 1),
              MadeUpNomination.place(CompetitionLevel.NATIONAL, 3),
              MadeUpNomination.place(CompetitionLevel.MUNICIPALITY, 2)))
          .isEqualTo(Interval.exactly(10));
    }

    @Test
    void aCompetitionThatIsNotNamedIsWorthNothing() {
      assertThat(points(MadeUpNomination.place(CompetitionLevel.INTERNATIONAL, 1)))
          .isEqualTo(Interval.exactly(0));
    }

    @Test
    void aPlaceThatIsNotKnownIsNotNone() {
      CompetitionResult open = new CompetitionResult(
          CompetitionLevel.NATIONAL, ProgressYear.day("2026-04-10"), Optional.empty(), Truth.NO);
      assertThat(points(open)).isEqualTo(Interval.between(0, 6));
    }

    @Test
    void resultsThatAreNotKnownAreNotNone() {
      Candidate open = MadeUpNomination.risenBy("1", Fraction.of(1)).withResults(Optional.empty());
      assertThat(by(2, open).points()).isEqualTo(Interval.between(0, 12));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 0", "2025-09-01, 4", "2026-05-20, 4", "2026-05-21, 0"})
    void onlyResultsOfTheSchoolYearByTheDayCount(String on, long points) {
      CompetitionResult result = new CompetitionResult(
          CompetitionLevel.MUNICIPALITY, ProgressYear.day(on), Optional.of(1), Truth.YES);
      assertThat(points(result)).isEqualTo(Interval.exactly(points));
    }
  }

  @Test
  void refusesRowsThatOverlapWhereOneAloneMayFit() {
    List<PointsRow> rows =
        List.of(PointsRow.of(Band.between(0, 10), 2), PointsRow.of(Band.between(10, 20), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PointsTable(
            Clause.of("3.2"), MadeUpNomination.MISSED, RowChoice.ONLY, rows, List.of()))
        .withMessage("points.rows by missed-lessons (10) must not stand in several rows");
    assertThat(new PointsTable(
                Clause.of("3.2"), MadeUpNomination.MISSED, RowChoice.HIGHEST, rows, List.of())
            .rows())
        .hasSize(2);
  }

  @Test
  void seesAnOverlapThatHasNoBound() {
    List<PointsRow> rows =
        List.of(PointsRow.of(BETWEEN_4_AND_5, 2), PointsRow.of(BETWEEN_4_AND_5, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PointsTable(
            Clause.of("3.2"), MadeUpNomination.MISSED, RowChoice.ONLY, rows, List.of()))
        .withMessage("points.rows by missed-lessons (9/2) must not stand in several rows");
  }

  @Test
  void refusesNegativePoints() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PointsRow.of(Band.atLeast(1), -1))
        .withMessage("row.points (-1) must not be negative");
  }
}
