package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.FormCases.ObservationFacts;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.observation.CriterionLevel;
import io.github.tvarka.progress.observation.Observation;
import io.github.tvarka.progress.observation.ObservationSheet;
import io.github.tvarka.progress.observation.SubjectCriteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files {@code criteria.csv} and {@code observations.csv}: the criteria of subjects, and a row for each day on which something was
 * observed in lessons. Levels are codes by criterion ({@code formulas:basic}).
 */
final class ObservationsFile {
  private ObservationsFile() {}

  static Map<String, List<ObservationFacts>> read(PartRows rows, ProgressPolicy policy) {
    Map<String, SubjectCriteria> subjects = new LinkedHashMap<>();
    for (CsvRow row : CsvTable.rows(rows.folder(), "criteria.csv", "subject", "criteria")) {
      SubjectCriteria criteria =
          row.whole(() -> new SubjectCriteria(row.text("subject"), row.list("criteria")));
      if (subjects.put(criteria.subject(), criteria) != null) {
        throw row.refusal("subject", "must not stand twice");
      }
    }
    Map<String, List<ObservationFacts>> facts = new LinkedHashMap<>();
    rows.of("observations.csv", "student", "subject", "on", "mark", "levels", "tasks")
        .forEach((student, observed) -> facts.put(student, sheets(rows, observed, subjects)));
    return facts;
  }

  private static List<ObservationFacts> sheets(
      PartRows rows, List<CsvRow> observed, Map<String, SubjectCriteria> subjects) {
    Map<String, List<CsvRow>> bySubject = new LinkedHashMap<>();
    for (CsvRow row : observed) {
      if (!subjects.containsKey(row.text("subject"))) {
        throw row.refusal("subject", "must be in criteria.csv");
      }
      bySubject.computeIfAbsent(row.text("subject"), key -> new ArrayList<>()).add(row);
    }
    List<ObservationFacts> sheets = new ArrayList<>();
    bySubject.forEach((subject, ofSubject) -> sheets.add(
        new ObservationFacts(List.of(rows.calendar()), sheet(subjects.get(subject), ofSubject))));
    return sheets;
  }

  private static ObservationSheet sheet(SubjectCriteria subject, List<CsvRow> rows) {
    CsvRow last = rows.get(rows.size() - 1);
    return last.whole(() -> new ObservationSheet(
        subject, rows.stream().map(ObservationsFile::observation).toList()));
  }

  private static Observation observation(CsvRow row) {
    return row.whole(() -> {
      Observation.Builder observation = Observation.builder();
      observation
          .on(row.date("on"))
          .mark(row.optional("mark", row::number))
          .tasks(row.optional("tasks", row::yes).map(Truth::of).orElse(Truth.UNKNOWN));
      row.list("levels").forEach(level -> observation.addLevels(level(row, level)));
      return observation.build();
    });
  }

  private static CriterionLevel level(CsvRow row, String level) {
    if (!level.matches("[a-z0-9-]+:[a-z0-9-]+")) {
      throw row.refusal("levels", "must be criteria with their levels, such as formulas:basic");
    }
    String[] named = level.split(":", -1);
    return new CriterionLevel(named[0], named[1]);
  }
}
