package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.FormCases.PlanFacts;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.form.FilledPart;
import io.github.tvarka.progress.form.FilledSection;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.SectionSignature;
import io.github.tvarka.progress.plan.ProgressPlan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code plans.csv}: a row for each section of a student's plan. Parts are codes with the number of lines filled in
 * ({@code steps:3}), signatures roles with a day ({@code parent:2025-11-20}).
 */
final class PlansFile {
  private PlansFile() {}

  static Map<String, PlanFacts> read(PartRows rows, ProgressPolicy policy) {
    Map<String, PlanFacts> plans = new LinkedHashMap<>();
    rows.of(
            "plans.csv",
            "student",
            "section",
            "for_period_of",
            "on",
            "level",
            "parts",
            "signatures")
        .forEach((student, sections) -> plans.put(
            student,
            new PlanFacts(
                List.of(rows.calendar()),
                rows.students().get(student),
                FactLog.EMPTY,
                plan(sections))));
    return plans;
  }

  private static Optional<ProgressPlan> plan(List<CsvRow> sections) {
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(sections
            .get(sections.size() - 1)
            .whole(
                () -> new ProgressPlan(sections.stream().map(PlansFile::section).toList())));
  }

  private static FilledSection section(CsvRow row) {
    return row.whole(() -> {
      FilledSection.Builder section = FilledSection.builder();
      section
          .section(row.text("section"))
          .forPeriodOf(row.optional("for_period_of", row::date))
          .on(row.optional("on", row::date))
          .level(row.optional("level", column -> row.value(column, Fraction::parse)));
      row.list("parts").forEach(part -> section.addParts(part(row, part)));
      row.list("signatures").forEach(signed -> section.addSignatures(signature(row, signed)));
      return section.build();
    });
  }

  private static FilledPart part(CsvRow row, String part) {
    if (!part.matches("[a-z0-9-]+:[0-9]{1,2}")) {
      throw row.refusal("parts", "must be parts with their lines, such as goal:1;steps:3");
    }
    String[] named = part.split(":", -1);
    return FilledPart.of(PartKey.of(named[0]), Integer.parseInt(named[1]));
  }

  private static SectionSignature signature(CsvRow row, String signed) {
    if (!signed.matches("[a-z0-9-]+:[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      throw row.refusal("signatures", "must be roles with a day, such as parent:2025-11-20");
    }
    String[] named = signed.split(":", -1);
    return new SectionSignature(Role.of(named[0]), LocalDate.parse(named[1]));
  }
}
