package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.ProgressPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A gymnasium's model of individual progress: learning levels, consultations, plans.
 *
 * <p>Source: the regulation of the model of students' individual progress of Kedainiai Sviesioji gymnasium. The text names no day of adoption
 * and no first day in force; it rests on the curricula of 2022, and this edition begins with the first school year under them, on 1 September
 * 2023, with no end set.
 *
 * <p>Where the code stands: scale, criteria, rounds and tables in {@link KedainiaiLevels} (7.2, 8.3, annexes 3 to 5), comparison and
 * consultations in {@link KedainiaiConsultations} (7.3, 7.7, 8.4, 9.4, 9.5), progress and its analyses in {@link KedainiaiProgress} (3.2, 9.7,
 * 13.3), the other duties in {@link KedainiaiDuties}, the readings taken in {@link KedainiaiReadings}, the words for its codes in
 * {@link KedainiaiVocabulary}.
 */
public final class Kedainiai {
  /** The document's key, by which findings cite it. */
  public static final String KEY = "kedainiai-mip";

  private Kedainiai() {}

  /**
   * The policy with the readings taken by default.
   *
   * @return the policy
   */
  public static ProgressPolicy policy() {
    return policy(ReadingChoices.DEFAULTS);
  }

  /**
   * The policy with other readings.
   *
   * @param choices the readings to take instead of the defaults
   * @return the policy
   * @throws IllegalArgumentException if a choice names no declared reading, or no answer of it
   */
  public static ProgressPolicy policy(ReadingChoices choices) {
    List<Reading> readings = choices.applyTo(Stream.of(
            KedainiaiReadings.all(), KedainiaiPlans.readings(), KedainiaiObservation.readings())
        .flatMap(List::stream)
        .toList());
    KedainiaiReadings.Taken taken = KedainiaiReadings.Taken.of(readings);
    return ProgressPolicy.builder()
        .document(document())
        .edition(Edition.of("2023", LocalDate.of(2023, 9, 1)))
        .addAllProvisions(KedainiaiProvisions.all())
        .levels(KedainiaiLevels.policy(taken))
        .plans(KedainiaiPlans.policy(taken::is))
        .observation(KedainiaiObservation.policy(taken::is))
        .comparison(KedainiaiConsultations.policy(taken))
        .changes(KedainiaiProgress.changes(taken))
        .cohort(KedainiaiProgress.cohort(taken))
        .addAllCadences(KedainiaiDuties.cadences(taken))
        .addAllDuties(KedainiaiDuties.others(taken))
        .addAllReadings(readings)
        .vocabulary(KedainiaiVocabulary.words())
        .build();
  }

  private static RegulationDocument document() {
    return RegulationDocument.builder()
        .key(KEY)
        .title(LocalText.of(
            "Gimnazijos mokinių individualios pažangos modelio įgyvendinimo tvarka",
            "A gymnasium's regulation of the model of individual progress"))
        .issuer(LocalText.of("Kėdainių šviesioji gimnazija", "Kedainiai Sviesioji gymnasium"))
        .addBasis(
            LocalText.of(
                "Švietimo ir mokslo ministro 2012 m. gegužės 8 d. įsakymas V-766 dėl nuosekliojo mokymosi",
                "Order V-766 of the minister of education and science of 8 May 2012 on continuous learning"),
            LocalText.of(
                "Švietimo, mokslo ir sporto ministro 2022 m. rugsėjo 30 d. įsakymas V-1541 dėl bendrųjų programų",
                "Order V-1541 of the minister of education, science and sport of 30 September 2022 on the general curricula"))
        .build();
  }
}
