package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LengthProperties {
  private static LocalDate day(int offset) {
    return LocalDate.of(2020, 1, 1).plusDays(offset);
  }

  @Property
  void monthsNeverEndBeforeTheyBegin(
      @ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(min = 1, max = 24) int months) {
    assertThat(Length.lastOfMonths(day(offset), months)).isAfter(day(offset));
  }

  @Property
  void aLaterFirstDayNeverHasAnEarlierLastOne(
      @ForAll @IntRange(max = 4000) int offset,
      @ForAll @IntRange(max = 70) int later,
      @ForAll @IntRange(min = 1, max = 24) int months) {
    assertThat(Length.lastOfMonths(day(offset + later), months))
        .isAfterOrEqualTo(Length.lastOfMonths(day(offset), months));
  }

  @Property
  void moreMonthsEndLater(
      @ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(min = 1, max = 24) int months) {
    assertThat(Length.lastOfMonths(day(offset), months + 1))
        .isAfter(Length.lastOfMonths(day(offset), months));
  }
}
