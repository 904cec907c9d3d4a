package io.github.tvarka.progress.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.testkit.ClauseCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PilenaiClausesTest {
  private final ProgressPolicy policy = Pilenai.policy();

  @Test
  void eachClauseOfTheTextIsHeldAsWhatItIs() throws IOException {
    List<String> held = policy.clauses().stream()
        .map(clause -> clause.clause() + "\t" + clause.kind().name().toLowerCase(Locale.ROOT))
        .toList();
    assertThat(held).containsExactlyInAnyOrderElementsOf(expected()).hasSize(47);
  }

  private static List<String> expected() throws IOException {
    try (InputStream in =
        PilenaiClausesTest.class.getResourceAsStream("pilenai-progress-clauses.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  @Test
  void eachReadingLeavesEachClauseHeld() {
    List<Clause> clauses = policy.clauses().stream().map(HeldClause::clause).toList();
    for (Reading reading : policy.readings()) {
      for (ReadingOption option : reading.alternatives()) {
        ReadingChoices choice = ReadingChoices.DEFAULTS.with(reading.key(), option.code());
        ProgressPolicy other = Pilenai.policy(choice);
        assertThat(other.clauses())
            .as("%s", choice)
            .extracting(HeldClause::clause)
            .containsExactlyElementsOf(clauses);
        assertThat(other).as("%s", choice).isNotEqualTo(policy);
        assertThat(other.withReadings(policy.readings()))
            .as("%s changes more than the list of readings", choice)
            .isNotEqualTo(policy);
      }
    }
  }

  @Test
  void eachClauseIsExercisedByAScenario() {
    ClauseCoverage coverage =
        ClauseCoverage.of(PilenaiClausesTest.class, "io.github.tvarka.progress");
    assertThat(coverage.notExercised(policy)).isEmpty();
    assertThat(coverage.notHeld(policy)).isEmpty();
  }
}
