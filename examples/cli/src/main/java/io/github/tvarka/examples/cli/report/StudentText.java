package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.attendance.tally.RecordedLesson;
import io.github.tvarka.policy.calendar.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The report on one student: month by month, then what is left. */
final class StudentText {
  private final Words words;
  private final StudentDecision student;
  private final boolean brief;
  private final Counts counts;
  private final List<String> lines = new ArrayList<>();

  /** Among others a student is told of briefly: without allowances not touched and rows that are out of reach. */
  StudentText(Words words, StudentDecision student, boolean brief) {
    this.words = words;
    this.student = student;
    this.brief = brief;
    this.counts = new Counts(student);
  }

  List<String> lines() {
    lines.add(student.student());
    for (YearMonth month : months()) {
      month(month);
    }
    if (lines.size() == 1) {
      lines.add("  " + words.in("Praleistų pamokų nėra.", "No lessons missed."));
    }
    new HeadroomLines(words, student, brief).lines().forEach(line -> lines.add("  " + line));
    return lines;
  }

  /** The months with something in them; a period that is no month is told in the month in which it ends. */
  private Set<YearMonth> months() {
    Set<YearMonth> months = new TreeSet<>();
    LocalDate asOf = student.decision().asOf();
    counts
        .lessons(new DateRange(LocalDate.EPOCH, asOf))
        .forEach(lesson -> months.add(YearMonth.from(lesson.slot().date())));
    RowLines rows = new RowLines(words, student.facts());
    for (PeriodDecision period : student.decision().escalation().periods()) {
      if (!rows.of(period).isEmpty()) {
        months.add(end(period, asOf));
      }
    }
    return months;
  }

  private static YearMonth end(PeriodDecision period, LocalDate asOf) {
    LocalDate last = period.period().to();
    return YearMonth.from(last.isAfter(asOf) ? asOf : last);
  }

  private void month(YearMonth month) {
    DateRange days = DateRange.of(month);
    List<RecordedLesson> lessons = counts.lessons(days);
    List<ExcuseVerdict> verdicts = student.decision().excuses().verdicts().stream()
        .filter(verdict -> days.contains(verdict.date()))
        .filter(verdict -> !ExcuseLines.onLateArrivals(verdict, lessons))
        .toList();
    ExcuseLines excuses = new ExcuseLines(words, student.facts());
    List<String> missed = new ArrayList<>(excuses.of(verdicts));
    missed.addAll(excuses.others(lessons, verdicts));
    List<String> rows = new ArrayList<>();
    for (PeriodDecision period : student.decision().escalation().periods()) {
      if (end(period, student.decision().asOf()).equals(month)) {
        rows.addAll(rows(period));
      }
    }
    if (missed.size() == 1 && rows.isEmpty()) {
      lines.add("  " + words.month(month) + ": " + missed.get(0));
      return;
    }
    lines.add("  " + words.month(month) + ":" + (missed.isEmpty() ? "" : " " + sums(days)));
    missed.forEach(line -> lines.add("    " + line));
    if (!rows.isEmpty()) {
      lines.add("    " + words.in("Kas taikoma:", "What follows:"));
      rows.forEach(line -> lines.add("      " + line));
    }
  }

  /** What follows in a period; the days of one that is not of the policy's own kind are told. */
  private List<String> rows(PeriodDecision period) {
    List<String> rows = new RowLines(words, student.facts()).of(period);
    if (period.decidedPer().isEmpty() || rows.isEmpty()) {
      return rows;
    }
    List<String> told = new ArrayList<>(List.of(words.explainer().period(period.period()) + ":"));
    rows.forEach(row -> told.add("  " + row));
    return told;
  }

  private String sums(DateRange days) {
    return words.in("praleista pamokų: ", "lessons missed: ")
        + words.number(counts.missed(days))
        + words.in(", pateisinta: ", ", excused: ")
        + words.number(counts.excused(days))
        + words.in(", nepateisinta: ", ", unexcused: ")
        + words.number(counts.unexcused(days))
        + late(days);
  }

  private String late(DateRange days) {
    long late = counts.lessons(days).stream()
        .filter(lesson -> lesson.state() == LessonState.LATE
            || lesson.state() == LessonState.LATE_EXCUSED
            || lesson.state() == LessonState.LATE_NOT_YET_KNOWN)
        .count();
    return late == 0 ? "" : words.in(", pavėluota: ", ", late: ") + late;
  }
}
