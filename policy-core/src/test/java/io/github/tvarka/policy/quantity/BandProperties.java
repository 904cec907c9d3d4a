package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.truth.Truth;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class BandProperties {
  @Provide
  Arbitrary<Band> bands() {
    Arbitrary<Long> low = Arbitraries.longs().between(0, 20);
    return Combinators.combine(
            low, Arbitraries.longs().between(1, 20), Arbitraries.integers().between(0, 7))
        .as(BandProperties::band);
  }

  private static Band band(long low, long width, int shape) {
    Optional<Fraction> lower = Optional.of(Fraction.of(low));
    Optional<Fraction> upper = Optional.of(Fraction.of(low + width));
    Optional<Fraction> none = Optional.empty();
    return switch (shape) {
      case 0 -> new Band(lower, none, upper, none);
      case 1 -> new Band(lower, none, none, upper);
      case 2 -> new Band(none, lower, upper, none);
      case 3 -> new Band(none, lower, none, upper);
      case 4 -> new Band(lower, none, none, none);
      case 5 -> new Band(none, lower, none, none);
      case 6 -> new Band(none, none, upper, none);
      default -> new Band(none, none, none, upper);
    };
  }

  @Property
  void wideningAnIntervalNeverTurnsYesIntoNoOrNoIntoYes(
      @ForAll("bands") Band band,
      @ForAll @LongRange(min = 0, max = 40) long least,
      @ForAll @LongRange(min = 0, max = 40) long width,
      @ForAll @LongRange(min = 0, max = 10) long down,
      @ForAll @LongRange(min = 0, max = 10) long up) {
    Truth before = band.contains(Interval.between(least, least + width));
    Truth after = band.contains(Interval.between(least - down, least + width + up));
    assertThat(after).isIn(before, Truth.UNKNOWN);
  }

  @Property
  void anIntervalIsJudgedAsEachNumberInIt(
      @ForAll("bands") Band band,
      @ForAll @LongRange(min = 0, max = 40) long least,
      @ForAll @LongRange(min = 0, max = 20) long width) {
    Truth truth = band.contains(Interval.between(least, least + width));
    // halves, so that a strict band between neighbours is met too
    boolean all = LongStream.rangeClosed(2 * least, 2 * (least + width))
        .allMatch(half -> band.contains(Fraction.of(half, 2)));
    boolean none = LongStream.rangeClosed(2 * least, 2 * (least + width))
        .noneMatch(half -> band.contains(Fraction.of(half, 2)));
    assertThat(truth).isEqualTo(all ? Truth.YES : none ? Truth.NO : Truth.UNKNOWN);
  }

  @Property
  void aKnownNumberIsNeverUnknown(
      @ForAll("bands") Band band, @ForAll @LongRange(min = -5, max = 45) long number) {
    assertThat(band.contains(Interval.exactly(number)))
        .isEqualTo(Truth.of(band.contains(Fraction.of(number))));
  }
}
