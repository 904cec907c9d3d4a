package io.github.tvarka.testkit;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A made-up regulation that holds some clauses and nothing else. */
record HeldRegulation(RegulationDocument document, Edition edition, List<HeldClause> clauses)
    implements Regulation {
  static HeldRegulation of(String key, String... clauses) {
    return new HeldRegulation(
        RegulationDocument.builder()
            .key(key)
            .title(LocalText.of("made up", "made up"))
            .build(),
        Edition.of("1", LocalDate.of(2025, 9, 1)),
        Stream.of(clauses)
            .map(clause -> new HeldClause(Clause.of(clause), ClauseKind.RULE, "Rule", "rules"))
            .toList());
  }

  @Override
  public List<Duty> allDuties() {
    return List.of();
  }

  @Override
  public List<Reading> readings() {
    return List.of();
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.EMPTY;
  }
}
