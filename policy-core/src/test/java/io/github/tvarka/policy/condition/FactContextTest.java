package io.github.tvarka.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactContextTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
  private static final DateRange RANGE = new DateRange(DAY, DAY);
  private static final CounterKey PRIZES = CounterKey.of("prizes");
  private static final FactKey CONSENT = FactKey.of("consent");
  private static final FactContext NOBODY = FactContext.of(SchoolCalendars.year2025(), DAY);

  @Test
  void knowsNothingUnlessItIsTold() {
    assertThat(NOBODY.at()).isEqualTo(DAY);
    assertThat(NOBODY.student()).isEqualTo(StudentProfile.UNKNOWN);
    assertThat(NOBODY.fact(CONSENT)).isEqualTo(Truth.UNKNOWN);
    assertThat(NOBODY.held(Act.of("talk"))).isEmpty();
  }

  @Test
  void tellsWhatItWasTold() {
    Measured two = new Measured(Interval.exactly(2), List.of());
    FactContext someone = NOBODY
        .with(StudentProfile.builder().grade(5).build())
        .with(PRIZES, two)
        .with(FactLog.of(List.of(new KnownFact(CONSENT, Truth.YES, Optional.of(DAY)))));
    assertThat(someone.student().grade()).contains(5);
    assertThat(someone.measure(PRIZES, RANGE)).isEqualTo(two);
    assertThat(someone.fact(CONSENT)).isEqualTo(Truth.YES);
    assertThat(someone.at(DAY.minusDays(1)).fact(CONSENT)).isEqualTo(Truth.UNKNOWN);
    assertThat(someone.at(DAY.minusDays(1)).student().grade()).contains(5);
  }

  @Test
  void refusesToCountWhatNobodyCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOBODY.measure(PRIZES, RANGE))
        .withMessage("count (prizes) must be one of []");
  }
}
