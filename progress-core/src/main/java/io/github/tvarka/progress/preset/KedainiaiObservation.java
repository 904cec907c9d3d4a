package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.observation.ObservationPolicy;
import io.github.tvarka.progress.observation.TrendBase;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Annex 6: the sheet for observing progress in lessons, which a teacher may choose (clause 8.1).
 *
 * <p>The criteria are those of the subject's curriculum; the annex names them for chemistry only, as an example, so that none are held here.
 * It compares nothing by itself.
 */
final class KedainiaiObservation {
  static final String TREND_BASE = "observation-compared-with";

  private KedainiaiObservation() {}

  static ObservationPolicy policy(BiPredicate<String, String> taken) {
    return ObservationPolicy.builder()
        .clause(Clause.of("A6"))
        .duty(Duty.builder()
            .clause(Clause.of("A6"))
            .actor(Role.SUBJECT_TEACHER)
            .act(Act.of("observe-achievement"))
            .modality(Modality.MAY)
            .trigger(DutyTrigger.InMonths.of(9, 1, 5))
            .due(DutyDue.PERIOD_END)
            .build())
        .marks(Band.between(1, 10))
        .addLevels("unsatisfactory", "satisfactory", "basic", "advanced")
        .base(taken.test(TREND_BASE, "first") ? TrendBase.FIRST : TrendBase.PREVIOUS)
        .addReadings(TREND_BASE)
        .build();
  }

  static List<Reading> readings() {
    return List.of(new Reading(
        TREND_BASE,
        Clause.of("A6"),
        LocalText.of(
            "Su kuria data lyginamas naujausias pasiekimų lygis?",
            "With which date is the latest level of achievement compared?"),
        ReadingOption.of(
            "first", "su pirmąja tų mokslo metų data", "with the first date of the school year"),
        List.of(ReadingOption.of("previous", "su ankstesne data", "with the date before"))));
  }
}
