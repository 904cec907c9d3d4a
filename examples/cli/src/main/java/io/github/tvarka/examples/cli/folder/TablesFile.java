package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.FormCases.TableFacts;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.table.TableEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file {@code tables.csv}: a row for each part of a progress table that was filled in. */
final class TablesFile {
  private TablesFile() {}

  static Map<String, TableFacts> read(PartRows rows, ProgressPolicy policy) {
    Map<String, TableFacts> facts = new LinkedHashMap<>();
    rows.of("tables.csv", "student", "table", "part", "for_period_of", "on")
        .forEach((student, entries) -> facts.put(
            student,
            rows.together(
                student,
                "tables.csv",
                () -> new TableFacts(
                    List.of(rows.calendar()),
                    rows.students().get(student),
                    FactLog.EMPTY,
                    entries.stream().map(TablesFile::entry).toList()))));
    return facts;
  }

  private static TableEntry entry(CsvRow row) {
    return row.whole(() -> new TableEntry(
        row.text("table"),
        row.value("part", PartKey::of),
        row.optional("for_period_of", row::date).orElseGet(() -> row.date("on")),
        row.date("on")));
  }
}
