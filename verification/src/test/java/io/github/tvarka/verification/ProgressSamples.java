package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.text;

import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.preset.Kedainiai;
import io.github.tvarka.progress.preset.Pilenai;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Samples of the policy of progress; each concept has a samples class of its own. */
final class ProgressSamples {
  private ProgressSamples() {}

  static List<Sample> all() {
    return List.of(
        Sample.of(policy()),
        Sample.of("bare", bare().build()),
        Sample.of("kedainiai", Kedainiai.policy()),
        Sample.of("pilenai", Pilenai.policy()));
  }

  private static ProgressPolicy policy() {
    return bare()
        .addProvisions(new Provision(CLAUSE, ClauseKind.FORM, text("Forma", "A form")))
        .levels(LevelSamples.POLICY)
        .comparison(ComparisonSamples.COMPARISON)
        .changes(ComparisonSamples.CHANGES)
        .cohort(ComparisonSamples.COHORT)
        .marks(MarkSamples.POLICY)
        .achievement(MarkSamples.ACHIEVEMENT)
        .followUp(FollowUpSamples.POLICY)
        .plans(FormSamples.PLANS)
        .tables(FormSamples.TABLES)
        .observation(FormSamples.OBSERVATION)
        .nomination(NominationSamples.POLICY)
        .addCadences(DutySamples.DUTY)
        .addDuties(DutySamples.DUTY.withModality(Modality.SHOULD))
        .addReadings(READING)
        .vocabulary(new Vocabulary(Map.of("learning-level", text("lygis", "level")), Map.of()))
        .build();
  }

  private static ProgressPolicy.Builder bare() {
    ProgressPolicy.Builder policy = ProgressPolicy.builder();
    policy
        .document(RegulationDocument.builder()
            .key("school-progress-2023")
            .title(text("Pažangos tvarka", "Progress rules"))
            .build())
        .edition(Edition.of("2023-09-01", LocalDate.of(2023, 9, 1)));
    return policy;
  }
}
