package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.ProgressPolicy;
import java.time.LocalDate;
import java.util.List;

/**
 * A progymnasium's system of monitoring and encouraging individual progress in grades 1 to 8.
 *
 * <p>Source: the monitoring and motivation system of Pilenai progymnasium, Kaunas. The text bears no date, no number and no name of who
 * adopted it, and numbers nothing: clauses are counted here by its seven sections and the points of each, in their order. Its closing
 * lines and its chart repeat the sections and hold nothing more. So that cases under the curricula of 2022 can be decided, this edition
 * begins with the first school year under them, on 1 September 2023, with no end set.
 *
 * <p>Where the code stands: marks and what follows negative ones (sections 3 and 6) in {@link PilenaiMarks} and {@link PilenaiFollowUp},
 * the plan in {@link PilenaiPlans}, the progress tables in {@link PilenaiTables}, the nomination in {@link PilenaiNomination}, what each role
 * does besides in {@link PilenaiDuties}, the readings taken in {@link PilenaiReadings}, the words for its codes in
 * {@link PilenaiVocabulary}. Which entries are unsatisfactory, and which marks a level has, are national: {@link LithuaniaAssessment}.
 */
public final class Pilenai {
  /** The document's key, by which findings cite it. */
  public static final String KEY = "pilenai-progress";

  private Pilenai() {}

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
    List<Reading> readings = choices.applyTo(PilenaiReadings.all());
    PilenaiReadings.Taken taken = PilenaiReadings.Taken.of(readings);
    return ProgressPolicy.builder()
        .document(document())
        .edition(Edition.of("undated", LocalDate.of(2023, 9, 1)))
        .marks(PilenaiMarks.policy(taken))
        .achievement(LithuaniaAssessment.achievement())
        .followUp(PilenaiFollowUp.policy(taken))
        .plans(PilenaiPlans.policy(taken::is))
        .tables(PilenaiTables.policy(taken::is))
        .nomination(PilenaiNomination.policy(taken::is))
        .addAllCadences(PilenaiDuties.cadences(taken))
        .addAllDuties(PilenaiDuties.others())
        .addAllReadings(readings)
        .vocabulary(PilenaiVocabulary.words())
        .build();
  }

  private static RegulationDocument document() {
    return RegulationDocument.builder()
        .key(KEY)
        .title(
            LocalText.of(
                "1–8 klasių mokinių individualios pažangos stebėjimo ir motyvavimo sistema",
                "System of monitoring and encouraging the individual progress of students in grades 1 to 8"))
        .issuer(LocalText.of("Kauno Pilėnų progimnazija", "Pilenai progymnasium, Kaunas"))
        .build();
  }
}
