package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.FormCases.NominationFacts;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.nomination.Candidate;
import io.github.tvarka.progress.nomination.CompetitionLevel;
import io.github.tvarka.progress.nomination.CompetitionRecord;
import io.github.tvarka.progress.nomination.CompetitionResult;
import io.github.tvarka.progress.nomination.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files {@code proposals.csv}, {@code competitions.csv} and {@code facts.csv}: who was put forward by whom, the results of
 * competitions, and what people state, such as progress made. The first two are complete: who is not in them has no proposal and no result.
 */
final class CandidatesFile {
  private CandidatesFile() {}

  static NominationFacts read(PartRows rows, ProgressPolicy policy) {
    Map<String, List<CsvRow>> proposals = rows.of("proposals.csv", "student", "by", "on");
    Map<String, List<CsvRow>> results =
        rows.of("competitions.csv", "student", "level", "on", "place", "prize");
    Map<String, List<CsvRow>> facts = rows.of("facts.csv", "student", "fact", "value", "known_on");
    List<Candidate> candidates = new ArrayList<>();
    rows.students()
        .forEach((code, profile) -> candidates.add(Candidate.builder()
            .key(code)
            .schoolClass(rows.className())
            .student(profile)
            .facts(FactLog.of(facts.get(code).stream().map(CandidatesFile::fact).toList()))
            .results(new CompetitionRecord(
                results.get(code).stream().map(CandidatesFile::result).toList()))
            .addAllProposals(
                proposals.get(code).stream().map(CandidatesFile::proposal).toList())
            .build()));
    return new NominationFacts(List.of(rows.calendar()), candidates);
  }

  private static Proposal proposal(CsvRow row) {
    return row.whole(() -> new Proposal(row.value("by", Role::of), row.date("on")));
  }

  private static CompetitionResult result(CsvRow row) {
    return row.whole(() -> new CompetitionResult(
        row.value("level", CompetitionLevel::of),
        row.date("on"),
        row.optional("place", row::number),
        row.optional("prize", row::yes).map(Truth::of).orElse(Truth.UNKNOWN)));
  }

  private static KnownFact fact(CsvRow row) {
    return row.whole(() -> new KnownFact(
        row.value("fact", FactKey::of), truth(row), row.optional("known_on", row::date)));
  }

  private static Truth truth(CsvRow row) {
    return switch (row.text("value")) {
      case "yes" -> Truth.YES;
      case "no" -> Truth.NO;
      case "unknown" -> Truth.UNKNOWN;
      default -> throw row.refusal("value", "must be yes, no or unknown");
    };
  }
}
