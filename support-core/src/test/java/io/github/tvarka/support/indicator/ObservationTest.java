package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObservationTest {
  private static void refused(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }

  private static ObservedShare share(long part, long whole) {
    return new ObservedShare("a", "t", Optional.of(Fraction.of(part)), Fraction.of(whole));
  }

  @Nested
  class Shares {
    @Test
    void aPartMayBeTheWholeAndNotMore() {
      assertThat(share(10, 10).part()).contains(Fraction.of(10));
      refused(
          () -> share(11, 10), "observation.part (11) must not be above observation.whole (10)");
    }

    @Test
    void nothingIsNegative() {
      assertThat(share(0, 0).whole()).isEqualTo(Fraction.ZERO);
      refused(() -> share(-1, 10), "observation.part (-1) must not be negative");
      refused(
          () -> new ObservedShare("a", "t", Optional.empty(), Fraction.of(-1)),
          "observation.whole (-1) must not be negative");
    }
  }

  @Nested
  class Percentages {
    private ObservedPercent percent(String percent, int members) {
      return new ObservedPercent("a", "t", Percent.parse(percent), Optional.of(members));
    }

    @Test
    void areAtMostAll() {
      assertThat(percent("100%", 1).percent()).isEqualTo(Percent.of(100));
      refused(() -> percent("100.01%", 1), "observation.percent (100.01%) must be at most 100%");
      refused(() -> percent("101%", 1), "observation.percent (101%) must be at most 100%");
    }

    @Test
    void areOfSomebody() {
      refused(() -> percent("50%", 0), "observation.members (0) must be at least 1");
      refused(() -> percent("50%", -3), "observation.members (-3) must be at least 1");
    }
  }

  @Test
  void countsAreNotNegative() {
    assertThat(new ObservedCount("a", "t", 0).count()).isZero();
    refused(() -> new ObservedCount("a", "t", -1), "observation.count (-1) must not be negative");
  }

  @Test
  void meansAreNotNegativeAndOfSomeResults() {
    refused(
        () -> new ObservedMean("a", "t", Fraction.of(-1, 2), Optional.empty()),
        "observation.mean (-1/2) must not be negative");
    refused(
        () -> new ObservedMean("a", "t", Fraction.of(7), Optional.of(0)),
        "observation.members (0) must be at least 1");
    refused(
        () -> new NationalResult("t", Fraction.of(-1)), "national.mean (-1) must not be negative");
  }

  @Test
  void eventsStandInTheOrderOfTheCalendar() {
    LocalDate first = LocalDate.of(2020, 1, 2);
    assertThat(new ObservedEvents("a", "t", List.of(first.plusDays(1), first)).events())
        .containsExactly(first, first.plusDays(1));
  }

  @Test
  void codesAreCodes() {
    refused(
        () -> new ObservedCount("A school", "t", 1),
        "observation.unit (A school) must be lower-case words joined by hyphens, such as class-teacher");
    refused(() -> new ObservedCount("a", "", 1), "observation.target () must not be blank");
  }

  @Test
  void refusesADayTwice() {
    LocalDate day = LocalDate.of(2020, 5, 12);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObservedEvents("town", "heads-gathered", List.of(day, day)))
        .withMessage("observation.events (2020-05-12) must not stand twice");
  }
}
