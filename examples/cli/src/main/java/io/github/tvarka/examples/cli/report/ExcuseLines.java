package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.attendance.tally.RecordedLesson;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the missed lessons of one month, a line for each run of days. */
final class ExcuseLines {
  private static final List<LessonState> LATE = List.of(
      LessonState.LATE,
      LessonState.LATE_EXCUSED,
      LessonState.LATE_NOT_YET_KNOWN,
      LessonState.LATE_OR_MISSED);

  private final Words words;
  private final AttendanceFacts facts;

  ExcuseLines(Words words, AttendanceFacts facts) {
    this.words = words;
    this.facts = facts;
  }

  /** Whether a verdict is on lessons that the student came late to, which are told apart from those missed. */
  static boolean onLateArrivals(ExcuseVerdict verdict, List<RecordedLesson> lessons) {
    return lessons.stream()
        .anyMatch(lesson -> LATE.contains(lesson.state()) && isOn(verdict, lesson));
  }

  List<String> of(List<ExcuseVerdict> verdicts) {
    List<String> lines = new ArrayList<>();
    for (DayRun run : DayRun.of(verdicts, SchoolCalendar.ofYears(facts.calendar()))) {
      List<String> more = more(run);
      String line = when(run) + ": " + outcome(run.first());
      lines.add(more.size() == 1 ? line + " – " + more.get(0) : line);
      if (more.size() > 1) {
        more.forEach(reason -> lines.add("  " + reason));
      }
    }
    return lines;
  }

  /** Why it is not excused, and whether it was told in good time. */
  private List<String> more(DayRun run) {
    List<String> more = new ArrayList<>();
    boolean oneDay = run.from().equals(run.to());
    for (Finding reason : Reasons.of(run.first())) {
      more.add(reason.citation().clause() + ": "
          + (oneDay ? words.observed(reason) : words.plain(reason)));
    }
    run.first().duties().stream()
        .filter(duty -> duty.truth() != Truth.YES)
        .filter(duty -> run.first().outcome() instanceof ExcuseOutcome.Excused)
        .forEach(duty -> more.add(duty(duty)));
    return more;
  }

  private String when(DayRun run) {
    String days = words.days(run.from(), run.to());
    boolean whole = run.from().equals(run.to())
        && run.lessons() < facts.timetable().lessons(run.from()).size();
    return whole
        ? days + ", " + words.numbers(run.numbers())
        : days + " (" + words.lessons(run.lessons()) + ")";
  }

  private String outcome(ExcuseVerdict verdict) {
    String ground = verdict
        .ground()
        .map(code -> ", " + words.explainer().label(code.code()))
        .orElse("");
    ExcuseOutcome outcome = verdict.outcome();
    if (outcome instanceof ExcuseOutcome.Excused excused) {
      return words.in("pateisinta", "excused") + ground + " ("
          + excused.citation().clause() + "); "
          + words.explainer().label(excused.by().code());
    } else if (outcome instanceof ExcuseOutcome.LeftToSchool left) {
      return words.in("turi nuspręsti mokykla", "the school has to decide") + ground + " ("
          + left.citation().clause() + "); " + words.explainer().label(left.by().code());
    } else if (outcome instanceof ExcuseOutcome.SettledBySchool settled) {
      return (settled.excused()
              ? words.in("pateisinta mokyklos sprendimu", "excused by the school's decision")
              : words.in("nepateisinta mokyklos sprendimu", "not excused by the school's decision"))
          + ground + "; " + words.explainer().label(settled.by().code()) + ", "
          + words.date(settled.on());
    } else if (outcome instanceof ExcuseOutcome.NotYetKnown open) {
      return words.in("dar nežinoma", "not yet known") + ground + "; "
          + open.needs().stream().map(this::need).collect(Collectors.joining("; "));
    }
    return words.in("nepateisinta", "not excused") + ground;
  }

  private String need(Need need) {
    return words.need(need);
  }

  private String duty(Finding duty) {
    String told = words.in("pareiga pranešti laiku", "duty to tell in good time");
    String state = duty.truth() == Truth.NO
        ? words.in("neįvykdyta", "not met")
        : words.in("neparodyta, kad įvykdyta", "not shown to be met") + "; "
            + duty.needs().stream().map(this::need).collect(Collectors.joining("; "));
    return duty.citation().clause() + ": " + told + ": " + state;
  }

  /** Lessons without a verdict: those judged before, those come to late, and those without a mark. */
  List<String> others(List<RecordedLesson> lessons, List<ExcuseVerdict> verdicts) {
    List<RecordedLesson> others = lessons.stream()
        .filter(lesson -> verdicts.stream().noneMatch(verdict -> isOn(verdict, lesson)))
        .toList();
    List<String> lines = new ArrayList<>();
    others.stream()
        .filter(lesson -> !LATE.contains(lesson.state()))
        .collect(Collectors.groupingBy(
            lesson -> lesson.slot().date(), java.util.TreeMap::new, Collectors.toList()))
        .forEach((day, missed) -> missed.stream()
            .map(RecordedLesson::state)
            .distinct()
            .forEach(state -> lines.add(other(day, state, missed))));
    LATE.forEach(state -> late(state, others).ifPresent(lines::add));
    return lines;
  }

  private static boolean isOn(ExcuseVerdict verdict, RecordedLesson lesson) {
    return verdict.date().equals(lesson.slot().date())
        && verdict.lessons().contains(lesson.slot().lesson());
  }

  private String other(LocalDate day, LessonState state, List<RecordedLesson> missed) {
    List<Integer> numbers = missed.stream()
        .filter(lesson -> lesson.state() == state)
        .map(lesson -> lesson.slot().lesson())
        .toList();
    String what = switch (state) {
      case EXCUSED -> words.in("dienyne pažymėta pateisinta", "marked excused in the diary");
      case UNMARKED_COVERED ->
        words.in("nepažymėta; jei praleista, pateisinta", "no mark; excused if missed");
      case UNMARKED -> words.in("nepažymėta, ar praleista", "no mark: missed or not?");
      default -> words.in("dienyne pažymėta nepateisinta", "marked unexcused in the diary");
    };
    return words.days(day, day) + ", " + words.numbers(numbers) + ": " + what;
  }

  /** All late arrivals of a month in one line. */
  private Optional<String> late(LessonState state, List<RecordedLesson> lessons) {
    String days = lessons.stream()
        .filter(lesson -> lesson.state() == state)
        .map(this::late)
        .collect(Collectors.joining("; "));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String what = switch (state) {
      case LATE_EXCUSED -> words.in("pavėluota, pateisinta", "late, excused");
      case LATE_NOT_YET_KNOWN ->
        words.in("pavėluota, dar neaišku, ar pateisinta", "late, not yet known if excused");
      case LATE_OR_MISSED ->
        words.in(
            "pavėluota nežinia kiek: gali būti ir praleista pamoka",
            "late by an unknown time, which may make it a missed lesson");
      default -> words.in("pavėluota", "came late");
    };
    return Optional.of(what + ": " + days);
  }

  private String late(RecordedLesson lesson) {
    LocalDate day = lesson.slot().date();
    return words.days(day, day) + ", " + words.numbers(List.of(lesson.slot().lesson()))
        + lesson.minutes().map(minutes -> " (" + minutes + " min.)").orElse("");
  }
}
