package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** School days of one month, one after the other, on which the same became of the missed lessons. */
final class DayRun {
  private final Object verdict;
  private final ExcuseVerdict first;
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private int lessons;

  private DayRun(Object verdict, ExcuseVerdict first) {
    this.verdict = verdict;
    this.first = first;
  }

  /** The verdicts of one month as runs. */
  static List<DayRun> of(List<ExcuseVerdict> verdicts, SchoolCalendar calendar) {
    List<DayRun> runs = new ArrayList<>();
    for (ExcuseVerdict verdict : verdicts) {
      Object key = key(verdict);
      DayRun run = runs.stream()
          .filter(open -> open.verdict.equals(key) && open.reaches(verdict.date(), calendar))
          .findFirst()
          .orElseGet(() -> {
            DayRun begun = new DayRun(key, verdict);
            runs.add(begun);
            return begun;
          });
      run.add(verdict);
    }
    return runs;
  }

  private static Object key(ExcuseVerdict verdict) {
    return List.of(
        verdict.outcome(),
        verdict.ground(),
        Reasons.of(verdict).stream().map(Reasons::subject).toList(),
        verdict.duties().stream()
            .map(duty -> List.of(duty.citation(), duty.truth()))
            .toList());
  }

  private boolean reaches(LocalDate day, SchoolCalendar calendar) {
    LocalDate last = days.get(days.size() - 1);
    return !last.isAfter(day)
        && YearMonth.from(last).equals(YearMonth.from(day))
        && last.plusDays(1)
            .datesUntil(last.equals(day) ? day.plusDays(1) : day)
            .noneMatch(calendar::isSchoolDay);
  }

  private void add(ExcuseVerdict more) {
    if (days.isEmpty() || !days.get(days.size() - 1).equals(more.date())) {
      days.add(more.date());
    }
    numbers.addAll(more.lessons());
    lessons += more.lessons().size();
  }

  ExcuseVerdict first() {
    return first;
  }

  LocalDate from() {
    return days.get(0);
  }

  LocalDate to() {
    return days.get(days.size() - 1);
  }

  int lessons() {
    return lessons;
  }

  /** The numbers of the lessons, for a run of one day. */
  List<Integer> numbers() {
    return numbers;
  }
}
