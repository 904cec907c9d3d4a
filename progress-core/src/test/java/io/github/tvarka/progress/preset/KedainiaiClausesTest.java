package io.github.tvarka.progress.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.testkit.ClauseCoverage;
import io.github.tvarka.testkit.Exercises;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KedainiaiClausesTest {
  private final ProgressPolicy policy = Kedainiai.policy();

  @Test
  void eachClauseOfTheTextIsHeldAsWhatItIs() throws IOException {
    List<String> held = policy.clauses().stream()
        .map(clause -> clause.clause() + "\t" + clause.kind().name().toLowerCase(Locale.ROOT))
        .toList();
    assertThat(held).containsExactlyInAnyOrderElementsOf(expected()).hasSize(54);
  }

  private static List<String> expected() throws IOException {
    try (InputStream in =
        KedainiaiClausesTest.class.getResourceAsStream("kedainiai-mip-clauses.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  @Test
  void eachClauseIsExercisedByAScenario() {
    ClauseCoverage coverage =
        ClauseCoverage.of(KedainiaiClausesTest.class, "io.github.tvarka.progress");
    assertThat(coverage.notExercised(policy)).isEmpty();
    assertThat(coverage.notHeld(policy)).isEmpty();
  }

  @Test
  void eachReadingLeavesEachClauseHeldAndChangesTheData() {
    List<Clause> clauses = policy.clauses().stream().map(HeldClause::clause).toList();
    for (Reading reading : policy.readings()) {
      for (ReadingOption option : reading.alternatives()) {
        ReadingChoices choice = ReadingChoices.DEFAULTS.with(reading.key(), option.code());
        ProgressPolicy other = Kedainiai.policy(choice);
        assertThat(other.clauses())
            .as("%s", choice)
            .extracting(HeldClause::clause)
            .containsExactlyElementsOf(clauses);
        assertThat(other.withReadings(policy.readings())).as("%s", choice).isNotEqualTo(policy);
      }
    }
  }

  @Test
  void eachReadingIsRestedOn() {
    for (Reading reading : policy.readings()) {
      List<Reading> without =
          policy.readings().stream().filter(other -> !other.equals(reading)).toList();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy.withReadings(without))
          .withMessage("readings (" + reading.key() + ") must be declared by the policy");
    }
  }

  @Test
  @Exercises(
      document = "kedainiai-mip",
      value = {"1", "5.1", "5.2", "5.3", "5.4", "6", "14", "A1"})
  void theGeneralClausesSayWhatTheyAreAbout() {
    assertThat(provisions(ClauseKind.GENERAL))
        .extracting(provision -> provision.clause().number())
        .containsExactly("1", "5.1", "5.2", "5.3", "5.4", "6", "14", "15", "A1");
    assertThat(policy.document().basis()).hasSize(2);
  }

  @Test
  @Exercises(
      document = "kedainiai-mip",
      value = {"3.1", "3.3", "3.4"})
  void theDefinitionsSayWhatAWordMeans() {
    assertThat(provisions(ClauseKind.DEFINITION))
        .extracting(provision -> provision.clause().number())
        .containsExactly("3.1", "3.3", "3.4");
    assertThat(policy.levels().orElseThrow().criteria().orElseThrow().criteria())
        .as("the five of clause 3.4")
        .hasSize(5);
  }

  @Test
  @Exercises(document = "kedainiai-mip", value = "15")
  void theEditionHasNoEndUntilANewOneComes() {
    assertThat(policy.edition().to()).isEmpty();
    assertThat(policy.source().document()).isEqualTo("kedainiai-mip");
  }

  private List<Provision> provisions(ClauseKind kind) {
    return policy.provisions().stream()
        .filter(provision -> provision.kind() == kind)
        .toList();
  }
}
