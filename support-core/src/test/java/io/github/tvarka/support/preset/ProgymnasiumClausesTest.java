package io.github.tvarka.support.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.testkit.ClauseCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgymnasiumClausesTest {
  private final SupportPolicy policy = ProgymnasiumSupport.policy();

  @Test
  void eachClauseOfTheTextIsHeldAsWhatItIs() throws IOException {
    List<String> held = policy.clauses().stream()
        .map(clause -> clause.clause() + "\t" + clause.kind().name().toLowerCase(Locale.ROOT))
        .toList();
    assertThat(held).containsExactlyInAnyOrderElementsOf(expected()).hasSize(44);
  }

  private static List<String> expected() throws IOException {
    try (InputStream in =
        ProgymnasiumClausesTest.class.getResourceAsStream("progymnasium-support-clauses.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  @Test
  void eachReadingLeavesEachClauseHeldAndChangesThePolicy() {
    List<Clause> clauses = policy.clauses().stream().map(HeldClause::clause).toList();
    for (Reading reading : policy.readings()) {
      for (ReadingOption option : reading.alternatives()) {
        ReadingChoices choice = ReadingChoices.DEFAULTS.with(reading.key(), option.code());
        SupportPolicy other = ProgymnasiumSupport.policy(choice);
        assertThat(other.clauses())
            .as("%s", choice)
            .extracting(HeldClause::clause)
            .containsExactlyElementsOf(clauses);
        assertThat(other.withReadings(policy.readings()))
            .as("the rules under %s", choice)
            .isNotEqualTo(policy);
      }
    }
  }

  @Test
  void eachClauseIsExercisedByAScenario() {
    ClauseCoverage coverage =
        ClauseCoverage.of(ProgymnasiumClausesTest.class, "io.github.tvarka.support");
    assertThat(coverage.notExercised(policy))
        .as("clauses of the preset without a test that bears @Exercises")
        .isEmpty();
    assertThat(coverage.notHeld(policy))
        .as("clauses that tests name and the preset lacks")
        .isEmpty();
  }
}
