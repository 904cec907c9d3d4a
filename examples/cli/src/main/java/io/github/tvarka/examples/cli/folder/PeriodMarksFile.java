package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.MarkCases.PeriodMarkFacts;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.mark.AssessmentEntry;
import io.github.tvarka.progress.mark.MarkFacts;
import io.github.tvarka.progress.mark.PeriodMarkRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marks of {@code marks.csv} by subject and term: each term of the kind that the regulation names, or of all kinds. */
final class PeriodMarksFile {
  private PeriodMarksFile() {}

  static Map<String, List<PeriodMarkFacts>> read(PartRows rows, ProgressPolicy policy) {
    Optional<TermKind> kind =
        policy.marks().flatMap(marks -> marks.periodMark()).flatMap(PeriodMarkRule::per);
    List<Term> terms = rows.calendar().terms().stream()
        .filter(term -> kind.map(term.kind()::equals).orElse(true))
        .toList();
    Map<String, List<PeriodMarkFacts>> facts = new LinkedHashMap<>();
    MarksFile.marks(rows).forEach((student, marks) -> facts.put(student, of(marks, terms)));
    return facts;
  }

  private static List<PeriodMarkFacts> of(MarkFacts marks, List<Term> terms) {
    List<String> subjects = marks.entries().entries().stream()
        .map(AssessmentEntry::subject)
        .distinct()
        .sorted()
        .toList();
    return subjects.stream()
        .flatMap(subject -> terms.stream().map(term -> new PeriodMarkFacts(marks, subject, term)))
        .toList();
  }
}
