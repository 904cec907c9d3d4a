package io.github.tvarka.support.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.support.SupportPolicy;
import java.time.LocalDate;
import java.util.List;

/**
 * A progymnasium's regulation of improving achievement and giving learning support, with adaptation.
 *
 * <p>Source: a regulation that names neither its school, its act nor any day. This edition begins on 1 September 2023, the first school
 * year under the curricula of 2022, and has no end set; whoever knows the day sets another edition.
 *
 * <p>Where the code stands: entitlement (clauses 1 and 2) in {@link ProgymnasiumEligibility}, requests (3), consultations (12), the minimum
 * to be learnt (7.7), plans and their effect (9.2) in {@link ProgymnasiumRules}, adaptation (13) in {@link ProgymnasiumAdaptation}, duties (4 to 11, 15, 16) in
 * {@link ProgymnasiumDuties} and {@link ProgymnasiumSchoolDuties}, the readings taken in {@link ProgymnasiumReadings}, the words for its
 * codes in {@link ProgymnasiumVocabulary}.
 */
public final class ProgymnasiumSupport {
  /** The document's key, by which findings cite it. */
  public static final String KEY = "progymnasium-support";

  private ProgymnasiumSupport() {}

  /**
   * The policy with the readings taken by default.
   *
   * @return the policy
   */
  public static SupportPolicy policy() {
    return policy(ReadingChoices.DEFAULTS);
  }

  /**
   * The policy with other readings.
   *
   * @param choices the readings to take instead of the defaults
   * @return the policy
   * @throws IllegalArgumentException if a choice names no declared reading, or no answer of it
   */
  public static SupportPolicy policy(ReadingChoices choices) {
    List<Reading> readings = choices.applyTo(ProgymnasiumReadings.all());
    ProgymnasiumReadings.Taken taken = ProgymnasiumReadings.Taken.of(readings);
    return SupportPolicy.builder()
        .document(document())
        .edition(Edition.of("2023", LocalDate.of(2023, 9, 1)))
        .addProvisions(new Provision(
            Clause.of("14"),
            ClauseKind.GENERAL,
            LocalText.of(
                "Pasiekimai gerinami ir pagalba teikiama pagal šį aprašą.",
                "Achievement is improved and support is given by this regulation.")))
        .eligibility(ProgymnasiumEligibility.policy(taken))
        .requests(ProgymnasiumRules.requests(taken))
        .consultations(ProgymnasiumRules.consultations(taken))
        .adaptation(ProgymnasiumAdaptation.policy(taken))
        .minimum(ProgymnasiumRules.minimum(taken))
        .plans(ProgymnasiumRules.plans(taken))
        .referral(ProgymnasiumRules.referral(taken))
        .responsibilities(ProgymnasiumDuties.all(taken))
        .addAllReadings(readings)
        .vocabulary(ProgymnasiumVocabulary.words())
        .build();
  }

  private static RegulationDocument document() {
    return RegulationDocument.builder()
        .key(KEY)
        .title(LocalText.of(
            "Progimnazijos mokymosi pasiekimų gerinimo ir mokymosi pagalbos teikimo tvarka",
            "A progymnasium's regulation of improving achievement and giving learning support"))
        .addBasis(LocalText.of(
            "Pradinio ir pagrindinio ugdymo bendrosios programos",
            "The general curricula of primary and lower secondary education"))
        .build();
  }
}
