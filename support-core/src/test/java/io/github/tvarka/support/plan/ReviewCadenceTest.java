package io.github.tvarka.support.plan;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCadenceTest {
  private static final ReviewCadence FOUR_WEEKS = ReviewCadence.every("5", Length.ofWeeks(4));
  private static final ReviewCadence BY_MONTHS = ReviewCadence.inMonths("5", "10", "01", "04-05");

  private static SupportPlan plan(String from, String... held) {
    return SupportPlan.builder()
        .kind(SupportPlanKind.SUPPORT)
        .from(day(from))
        .addAllReviews(Stream.of(held)
            .map(on -> new SupportReview(day(on), Optional.of(day(on))))
            .toList())
        .build();
  }

  private static PlanAnalysis analyse(ReviewCadence cadence, SupportPlan plan, String on) {
    SupportPlanPolicy policy = new SupportPlanPolicy(
        List.of(SupportPlanRule.builder()
            .clause(Clause.of("4"))
            .kind(SupportPlanKind.SUPPORT)
            .reviews(cadence)
            .build()),
        new EffectPolicy(
            Clause.of("6"),
            Role.CHILD_WELFARE_COMMISSION,
            EffectRule.ANY_CHANGE,
            List.of(),
            List.of()));
    return SupportPlanCalculator.of(new Source("invented-reviews", "2025"), policy)
        .analyse(plan, student().on(on));
  }

  /** What the regulation asks for, as a day and a state each. */
  private static String asked(ReviewCadence cadence, SupportPlan plan, String on) {
    return String.join(
        " ",
        analyse(cadence, plan, on).reviews().stream()
            .filter(status -> status.asked().isPresent())
            .map(status -> status.review().dueOn() + "/" + status.state())
            .toList());
  }

  @Nested
  class EverySoLong {
    @ParameterizedTest
    @CsvSource({
      "2025-09-30, 2025-09-29/OVERDUE 2025-10-27/UPCOMING",
      "2025-09-29, 2025-09-29/DUE 2025-10-27/UPCOMING",
      "2025-09-28, 2025-09-29/UPCOMING",
      "2025-09-02, 2025-09-29/UPCOMING",
      "2025-09-01, 2025-09-29/UPCOMING"
    })
    void isDueByTheLastDayOfEachStretch(String on, String reviews) {
      assertThat(asked(FOUR_WEEKS, plan("2025-09-02"), on)).isEqualTo(reviews);
    }

    @ParameterizedTest
    @CsvSource({
      "2025-10-26, 2025-09-29/OVERDUE",
      "2025-10-27, 2025-09-29/OVERDUE 2025-10-27/OVERDUE",
      "2025-11-23, 2025-09-29/OVERDUE 2025-10-27/OVERDUE",
      "2025-11-24, 2025-09-29/OVERDUE 2025-10-27/OVERDUE 2025-11-24/OVERDUE"
    })
    void isAskedForInWholeStretchesOfThePlanAlone(LocalDate to, String reviews) {
      SupportPlan ending = plan("2025-09-02").withTo(to);

      assertThat(asked(FOUR_WEEKS, ending, "2026-06-12")).isEqualTo(reviews);
    }

    @Test
    void countsMonthsFromThePlansFirstDay() {
      ReviewCadence monthly = ReviewCadence.every("5", Length.ofMonths(1));
      SupportPlan plan = plan("2025-12-31").withTo(day("2026-05-01"));

      assertThat(asked(monthly, plan, "2025-12-31"))
          .isEqualTo("2026-01-30/UPCOMING 2026-02-28/UPCOMING 2026-03-30/UPCOMING"
              + " 2026-04-30/UPCOMING");
    }

    @Test
    void followsTheTermsOfTheYear() {
      ReviewCadence eachTrimester = ReviewCadence.every("5", Length.parse("trimester"));
      SupportPlan plan = plan("2025-10-13").withTo(day("2026-06-12"));

      assertThat(asked(eachTrimester, plan, "2025-10-13")).startsWith("2025-11-28/UPCOMING");
    }
  }

  @Nested
  class InMonths {
    @ParameterizedTest
    @CsvSource({
      "2025-09-01, 2025-10-31/UPCOMING",
      "2025-10-30, 2025-10-31/UPCOMING",
      "2025-10-31, 2025-10-31/DUE",
      "2025-11-01, 2025-10-31/OVERDUE"
    })
    void isDueByTheLastDayOfTheMonth(String on, String first) {
      assertThat(asked(BY_MONTHS, plan("2025-09-15").withTo(day("2025-12-31")), on))
          .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
      "2025-10-31, 2026-05-31, 2025-10-31/UPCOMING 2026-01-31/UPCOMING 2026-05-31/UPCOMING",
      "2025-11-01, 2026-05-31, 2026-01-31/UPCOMING 2026-05-31/UPCOMING",
      "2025-11-01, 2026-04-01, 2026-01-31/UPCOMING 2026-04-01/UPCOMING",
      "2025-11-01, 2026-03-31, 2026-01-31/UPCOMING",
      "2026-05-31, 2026-06-12, 2026-05-31/UPCOMING",
      "2026-06-01, 2026-06-12, ''"
    })
    void isAskedForOnTheDaysThatThePlanHas(LocalDate from, LocalDate to, String reviews) {
      SupportPlan plan = plan(from.toString()).withTo(to);

      assertThat(asked(BY_MONTHS, plan, "2025-09-01")).isEqualTo(reviews);
    }

    @Test
    void goesOnWhereThePlanHasNoLastDay() {
      assertThat(asked(BY_MONTHS, plan("2025-09-15"), "2026-02-01"))
          .contains("2026-01-31/OVERDUE")
          .contains("2026-05-31/UPCOMING");
    }
  }

  @Nested
  class AtTheEnd {
    private final ReviewCadence atEnd =
        ReviewCadence.builder().clause(Clause.of("5")).atEnd(true).build();

    @Test
    void isDueByThePlansLastDay() {
      assertThat(asked(atEnd, plan("2025-09-02").withTo(day("2025-10-01")), "2025-10-01"))
          .isEqualTo("2025-10-01/DUE");
      assertThat(asked(atEnd, plan("2025-09-02"), "2025-10-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2025-09-29, 2025-09-29/UPCOMING",
      "2025-09-30, 2025-09-29/UPCOMING 2025-09-30/UPCOMING"
    })
    void isNotAskedForTwiceOnOneDay(LocalDate to, String reviews) {
      assertThat(asked(FOUR_WEEKS.withAtEnd(true), plan("2025-09-02").withTo(to), "2025-09-02"))
          .isEqualTo(reviews);
    }
  }

  @Nested
  class Held {
    @ParameterizedTest
    @CsvSource({
      "2025-09-02, 2025-09-29/HELD 2025-10-27/OVERDUE",
      "2025-09-29, 2025-09-29/HELD 2025-10-27/OVERDUE",
      "2025-09-30, 2025-09-29/OVERDUE 2025-10-27/HELD",
      "2025-10-27, 2025-09-29/OVERDUE 2025-10-27/HELD",
      "2025-10-28, 2025-09-29/HELD 2025-10-27/OVERDUE"
    })
    void answersTheStretchInWhichItIs(String held, String reviews) {
      SupportPlan plan = plan("2025-09-02", held).withTo(day("2025-11-10"));

      assertThat(asked(FOUR_WEEKS, plan, "2025-11-10")).isEqualTo(reviews);
    }

    @Test
    void answersOneAlone() {
      SupportPlan twice = plan("2025-09-02", "2025-10-06", "2025-10-20").withTo(day("2025-11-10"));

      assertThat(asked(FOUR_WEEKS, twice, "2025-11-10"))
          .isEqualTo("2025-09-29/HELD 2025-10-27/HELD");
      assertThat(asked(FOUR_WEEKS, twice, "2025-10-10"))
          .isEqualTo("2025-09-29/OVERDUE 2025-10-27/HELD");
    }

    @Test
    void theEarlierOfTwoAnswersTheStretchInWhichBothAre() {
      SupportPlan twice = plan("2025-09-02", "2025-10-20", "2025-10-06").withTo(day("2025-11-10"));

      assertThat(analyse(FOUR_WEEKS, twice, "2025-11-10").reviews().stream()
              .filter(status -> status.asked().isPresent())
              .map(status -> status.review().heldOn().orElseThrow()))
          .containsExactly(day("2025-10-20"), day("2025-10-06"));
    }

    @Test
    void laterThanTheDayAskedAboutIsNotSeen() {
      SupportPlan plan = plan("2025-09-02", "2025-09-20").withTo(day("2025-10-01"));

      assertThat(asked(FOUR_WEEKS, plan, "2025-09-19")).isEqualTo("2025-09-29/UPCOMING");
      assertThat(asked(FOUR_WEEKS, plan, "2025-09-20")).isEqualTo("2025-09-29/HELD");
    }
  }

  @Test
  void thePlansOwnReviewsStandBesideThoseOfTheRegulation() {
    SupportPlan plan = plan("2025-09-02")
        .withTo(day("2025-10-01"))
        .withReviews(SupportReview.on(day("2025-09-15")));

    assertThat(analyse(FOUR_WEEKS, plan, "2025-09-16").reviews())
        .satisfiesExactly(
            own -> {
              assertThat(own.asked()).isEmpty();
              assertThat(own.state()).isEqualTo(ReviewState.OVERDUE);
            },
            asked -> {
              assertThat(asked.asked().orElseThrow().clause()).isEqualTo(Clause.of("5"));
              assertThat(asked.state()).isEqualTo(ReviewState.UPCOMING);
            });
  }

  @Test
  void aPlanOfAnotherKindIsNotAskedForAny() {
    assertThat(asked(FOUR_WEEKS, plan("2025-09-02").withKind(SupportPlanKind.TRIAL), "2026-06-12"))
        .isEmpty();
  }

  @Nested
  class BadInput {
    @Test
    void refusesACadenceWithoutAnyDay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReviewCadence.builder().clause(Clause.of("5")).build())
          .withMessage("reviews (5) must say every, months or atEnd");
    }

    @Test
    void refusesAMonthTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReviewCadence.inMonths("5", "4-5", "5"))
          .withMessage("reviews.months (5) must not stand twice");
    }
  }
}
