package io.github.tvarka.progress.table;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.progress.form.AskedPart;
import io.github.tvarka.progress.form.FilledPart;
import io.github.tvarka.progress.form.FilledSection;
import io.github.tvarka.progress.form.FormCalculator;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.form.FormSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which parts of the progress tables are filled in, missing, or not due yet. Immutable and thread-safe; made once for a policy. */
public final class TableCalculator {
  private final TablePolicy policy;
  private final FormCalculator form;

  private TableCalculator(Source source, TablePolicy policy) {
    this.policy = policy;
    this.form = FormCalculator.of(source, policy.tables());
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of progress tables
   * @return the calculator
   */
  public static TableCalculator of(Source source, TablePolicy policy) {
    return new TableCalculator(source, Check.given("policy", policy));
  }

  /**
   * What the tables of a school year lack.
   *
   * @param entries what was filled in, in any order; what bears a later date is left out
   * @param student the day asked about, the school calendar, and what is known of the student: the grade decides which tables there are
   * @return the check
   * @throws IllegalArgumentException if there is no such table or part, if the calendar has no such period, or if a part was filled in twice
   *     for one period
   */
  public FormCheck check(List<TableEntry> entries, ConditionContext student) {
    Optional<DateRange> year = student.calendar().schoolYear(student.at());
    Map<List<Object>, List<TableEntry>> byPeriod = new LinkedHashMap<>();
    for (TableEntry entry : Check.<TableEntry>list("entries", entries)) {
      FormSection table = policy.tables().section(entry.table());
      checkPart(table, entry);
      Object period = year.map(days -> period(table, entry, days, student))
          .<Object>map(days -> days)
          .orElse(entry.forPeriodOf());
      byPeriod
          .computeIfAbsent(List.of(entry.table(), period), key -> new ArrayList<>())
          .add(entry);
    }
    return form.check(byPeriod.values().stream().map(TableCalculator::filled).toList(), student);
  }

  private static void checkPart(FormSection table, TableEntry entry) {
    List<?> parts = table.parts().stream().map(AskedPart::part).toList();
    Check.that(
        parts.contains(entry.part()),
        "entry." + entry.table() + ".part",
        entry.part(),
        "must be one of " + parts);
  }

  /** The table's period that the entry is for; the school year where the table has no date. */
  private static DateRange period(
      FormSection table, TableEntry entry, DateRange year, ConditionContext student) {
    for (DatedDuty dated :
        DutySchedule.of(List.of(table.duty()), student.calendar(), year).duties()) {
      if (dated.period().map(days -> days.contains(entry.forPeriodOf())).orElse(false)) {
        return dated.period().orElseThrow();
      } else if (!dated.needs().isEmpty()) {
        return new DateRange(entry.forPeriodOf(), entry.forPeriodOf());
      }
    }
    Check.that(
        year.contains(entry.forPeriodOf()),
        "entry." + entry.table() + ".forPeriodOf",
        entry.forPeriodOf(),
        "must be inside the school year " + year);
    return year;
  }

  private static FilledSection filled(List<TableEntry> entries) {
    FilledSection.Builder filled = FilledSection.builder();
    filled.section(entries.get(0).table());
    filled.forPeriodOf(entries.get(0).forPeriodOf());
    for (TableEntry entry : entries) {
      filled.addParts(new FilledPart(entry.part(), 1, Optional.<LocalDate>of(entry.on())));
    }
    return filled.build();
  }
}
