package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AimTest {
  private static void refused(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }

  @Test
  void aShareLiesBetweenNothingAndAll() {
    assertThat(ShareAim.of("a", "b", Band.between(0, 1)).limit()).isEqualTo(Band.between(0, 1));
    refused(
        () -> ShareAim.of("a", "b", Band.atLeast(80)),
        "aim.limit (80) must be a share from 0 to 1");
    refused(
        () -> ShareAim.of("a", "b", Town.atLeast(101, 100)),
        "aim.limit (101/100) must be a share from 0 to 1");
    refused(
        () -> new UnitsAim(StatementAim.of("a"), Band.atMost(2)),
        "aim.limit (2) must be a share from 0 to 1");
    refused(
        () -> ShareAim.of("a", "a", Band.exactly(1)),
        "aim.of (a) must not be what the share is counted by");
  }

  @Test
  void groupsHaveAMember() {
    refused(
        () -> new Grouping(Aggregation.POOLED, 0), "grouping.minMembers (0) must be at least 1");
  }

  @Test
  void unitsDoNotContainUnits() {
    UnitsAim inner = UnitsAim.all(StatementAim.of("a"));
    refused(
        () -> UnitsAim.all(inner),
        "aim.each (" + inner + ") must be something that one unit can reach");
  }

  @Nested
  class Due {
    @Test
    void isThePeriodsEndUnlessTheAimHasADay() {
      LocalDate day = LocalDate.of(2020, 2, 18);
      assertThat(StatementAim.of("a").due(Town.YEAR)).isEqualTo("2020-12-31");
      assertThat(EventAim.on("a", day).due(Town.YEAR)).isEqualTo(day);
      assertThat(LastingAim.of("a", YearMonth.of(2020, 2)).due(Town.YEAR)).isEqualTo("2020-02-29");
      assertThat(UnitsAim.all(EventAim.on("a", day)).due(Town.YEAR)).isEqualTo(day);
    }
  }

  @Nested
  class Turns {
    private FrequencyAim monthly(Integer... except) {
      return new FrequencyAim(Act.of("a"), Band.atLeast(1), Cycle.MONTH, List.of(except));
    }

    @Test
    void aYearHasTwelveMonths() {
      assertThat(monthly().turns(Town.YEAR))
          .hasSize(12)
          .startsWith(DateRange.of(YearMonth.of(2020, 1)))
          .endsWith(DateRange.of(YearMonth.of(2020, 12)));
      assertThat(monthly(7, 8).turns(Town.YEAR))
          .hasSize(10)
          .doesNotContain(DateRange.of(YearMonth.of(2020, 7)));
    }

    @Test
    void aYearIsOneTurnAndTwoYearsAreTwo() {
      DateRange schoolYears = DateRange.of(LocalDate.of(2019, 9, 1), LocalDate.of(2021, 8, 31));
      assertThat(Cycle.YEAR.turns(Town.YEAR)).containsExactly(Town.YEAR);
      assertThat(Cycle.YEAR.turns(schoolYears))
          .containsExactly(
              DateRange.of(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 8, 31)),
              DateRange.of(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31)));
    }

    @Test
    void theLastTurnEndsWithThePeriod() {
      DateRange days = DateRange.of(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 3, 5));
      assertThat(Cycle.MONTH.turns(days))
          .containsExactly(
              DateRange.of(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 28)),
              DateRange.of(LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 5)));
    }

    @Test
    void monthsArePassedOverOnlyWhereTurnsAreMonths() {
      refused(() -> monthly(13), "aim.exceptMonths (13) must be a month from 1 to 12");
      refused(() -> monthly(7, 7), "aim.exceptMonths (7) must not stand twice");
      refused(
          () -> new FrequencyAim(Act.of("a"), Band.atLeast(1), Cycle.YEAR, List.of(7)),
          "aim.exceptMonths ([7]) must be empty unless turns are months");
    }
  }
}
