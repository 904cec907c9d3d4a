package io.github.tvarka.attendance.preset;

import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.preset.RukainiaiReadings.Taken;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;

/** What several clauses of chapter IV share: counts, acts, ages, and how a measure is written down. */
final class RukainiaiTerms {
  static final Counter ILLNESS_DAYS =
      Counter.of("illness-days", CountUnit.SCHOOL_DAY, Counted.MISSED).withGrounds(Ground.ILLNESS);
  static final Counter PERSONAL_DAYS = Counter.of(
          "personal-days", CountUnit.SCHOOL_DAY, Counted.MISSED)
      .withGrounds(Ground.PERSONAL);
  static final Act HEARING = Act.of("commission-hearing");
  static final CounterKey UNEXCUSED = Counter.UNEXCUSED_LESSONS.key();
  static final Condition ANY_THIS_MONTH = unexcused(Band.atLeast(1));
  static final Condition MINOR = new AgeIs(Band.lessThan(18));
  static final Condition ADULT = new AgeIs(Band.atLeast(18));

  private static final Percent HALF = Percent.of(50);

  private RukainiaiTerms() {}

  static Condition unexcused(Band band) {
    return Count.of(UNEXCUSED, Window.CALENDAR_MONTH, band);
  }

  /** What clause 20 asks. */
  static Condition minimalSupervision(Taken taken) {
    boolean strictly = taken.is(RukainiaiMeasureReadings.HALF, "strictly-more");
    CounterKey lessons = Counter.SCHEDULED_LESSONS.key();
    Condition half = strictly
        ? Share.moreThan(UNEXCUSED, lessons, Window.CALENDAR_MONTH, HALF)
        : Share.atLeast(UNEXCUSED, lessons, Window.CALENDAR_MONTH, HALF);
    return AllOf.of(half, FactIs.of("support-exhausted"));
  }

  static Measure.Builder measure(Role actor, String act, Modality modality, Role... addressees) {
    Measure.Builder measure = Measure.builder();
    measure.actor(actor).act(Act.of(act)).modality(modality).addAddressees(addressees);
    return measure;
  }
}
