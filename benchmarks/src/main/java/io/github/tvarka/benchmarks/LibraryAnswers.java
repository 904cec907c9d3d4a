package io.github.tvarka.benchmarks;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.PeriodTally;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.RowStanding;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;

/** Packs what the library decided. */
final class LibraryAnswers {
  private final Cohort cohort;
  private final Answers answers;

  LibraryAnswers(Cohort cohort, Answers answers) {
    this.cohort = cohort;
    this.answers = answers;
  }

  void put(int student, AttendanceDecision decision) {
    for (ExcuseVerdict verdict : decision.excuses().verdicts()) {
      int lessons =
          verdict.lessons().stream().mapToInt(lesson -> 1 << lesson - 1).sum();
      answers.days()[index(student, verdict.date())] |= day(verdict.outcome(), lessons);
    }
    for (LessonSlot slot : decision.excuses().coveredIfMissed()) {
      answers.days()[index(student, slot.date())] |= Answers.day(0, 0, 0, 1 << slot.lesson() - 1);
    }
    for (PeriodTally tally : decision.tallies()) {
      Interval unexcused = tally.counts().get(Counter.UNEXCUSED_LESSONS.key());
      answers.months()[month(student, tally.period().from())] |= Answers.month(
          (int) unexcused.least().numerator(), (int) unexcused.most().numerator(), 0, 0);
    }
    for (PeriodDecision period : decision.escalation().periods()) {
      for (int row = 0; row < Answers.ROWS.length; row++) {
        answers.months()[month(student, period.period().from())] |=
            row(period.row(Clause.of(Answers.ROWS[row])).orElseThrow(), 1 << row);
      }
    }
  }

  void put(int student, AttendanceOutline outline) {
    outline.lessons().forEach((slot, state) -> {
      int lesson = 1 << slot.lesson() - 1;
      answers.days()[index(student, slot.date())] |= switch (state) {
        case EXCUSED -> Answers.day(lesson, 0, 0, 0);
        case LEFT_TO_SCHOOL -> Answers.day(0, lesson, 0, 0);
        case NOT_YET_KNOWN -> Answers.day(0, 0, lesson, 0);
        case UNMARKED_COVERED -> Answers.day(0, 0, 0, lesson);
        default -> 0;
      };
    });
    for (int period = 0; period < outline.periods().size(); period++) {
      int month = month(student, outline.periods().get(period).from());
      Interval unexcused = outline.count(period, Counter.UNEXCUSED_LESSONS.key());
      answers.months()[month] |= Answers.month(
          (int) unexcused.least().numerator(), (int) unexcused.most().numerator(), 0, 0);
      for (int row = 0; row < Answers.ROWS.length; row++) {
        answers.months()[month] |= row(outline.row(period, Clause.of(Answers.ROWS[row])), 1 << row);
      }
    }
  }

  private static int row(RowStanding standing, int row) {
    return switch (standing) {
      case HOLDS, HOLDS_AT_LEAST -> Answers.month(0, 0, row, 0);
      case NOT_YET_KNOWN -> Answers.month(0, 0, 0, row);
      case CONFLICTS, YIELDS, DOES_NOT_HOLD, NOT_APPLICABLE -> 0;
    };
  }

  private static int day(ExcuseOutcome outcome, int lessons) {
    if (outcome instanceof ExcuseOutcome.Excused) {
      return Answers.day(lessons, 0, 0, 0);
    } else if (outcome instanceof ExcuseOutcome.LeftToSchool) {
      return Answers.day(0, lessons, 0, 0);
    }
    return outcome instanceof ExcuseOutcome.NotYetKnown ? Answers.day(0, 0, lessons, 0) : 0;
  }

  private static int row(RowDecision decision, int row) {
    if (decision.holds()) {
      return Answers.month(0, 0, row, 0);
    }
    return decision.outcome() instanceof RowOutcome.NotYetKnown ? Answers.month(0, 0, 0, row) : 0;
  }

  private int index(int student, LocalDate date) {
    for (int i = cohort.firstDay()[student]; i < cohort.firstDay()[student + 1]; i++) {
      if (cohort.year().dates[Cohort.ordinal(cohort.days()[i])].equals(date)) {
        return i;
      }
    }
    throw new IllegalStateException("no entry on " + date);
  }

  private static int month(int student, LocalDate first) {
    return student * SchoolYear.MONTHS + SchoolYear.monthOf(first);
  }
}
