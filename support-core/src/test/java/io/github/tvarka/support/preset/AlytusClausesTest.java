package io.github.tvarka.support.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import io.github.tvarka.testkit.ClauseCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AlytusClausesTest {
  private final IndicatorProgramme programme = AlytusPriority2.policy();

  @Test
  void eachRowOfTheTableIsHeldAsWhatItIs() throws IOException {
    List<String> held = programme.clauses().stream()
        .map(clause -> clause.clause() + "\t" + clause.kind().name().toLowerCase(Locale.ROOT))
        .toList();
    assertThat(held).containsExactlyElementsOf(expected()).hasSize(24);
  }

  private static List<String> expected() throws IOException {
    try (InputStream in =
        AlytusClausesTest.class.getResourceAsStream("alytus-priority-2-clauses.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  @Test
  void eachReadingLeavesEachRowHeldAndChangesSomeTarget() {
    List<Clause> clauses = programme.clauses().stream().map(HeldClause::clause).toList();
    for (Reading reading : programme.readings()) {
      for (ReadingOption option : reading.alternatives()) {
        IndicatorProgramme other =
            AlytusPriority2.policy(ReadingChoices.DEFAULTS.with(reading.key(), option.code()));
        assertThat(other.clauses())
            .extracting(HeldClause::clause)
            .containsExactlyElementsOf(clauses);
        assertThat(other.indicators())
            .as("%s taken as %s", reading.key(), option.code())
            .isNotEqualTo(programme.indicators());
      }
    }
  }

  @Test
  void eachReadingIsCitedByATarget() {
    Set<String> cited = new TreeSet<>();
    programme.indicators().stream()
        .flatMap(row -> row.targets().stream())
        .forEach(target -> cited.addAll(target.readings()));
    assertThat(programme.readings())
        .extracting(Reading::key)
        .containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void eachRowIsExercisedByAScenario() {
    ClauseCoverage coverage =
        ClauseCoverage.of(AlytusClausesTest.class, "io.github.tvarka.support");
    assertThat(coverage.notExercised(programme)).isEmpty();
    assertThat(coverage.notHeld(programme)).isEmpty();
  }
}
