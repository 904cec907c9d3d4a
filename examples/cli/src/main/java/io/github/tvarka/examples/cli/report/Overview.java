package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The class in one table, a line for each student. */
final class Overview {
  private final Words words;

  Overview(Words words) {
    this.words = words;
  }

  List<String> lines(List<StudentDecision> students) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(
        words.in("Mokinys", "Student"),
        words.in("Praleista", "Missed"),
        words.in("Pateisinta", "Excused"),
        words.in("Nepateisinta", "Unexcused"),
        words.in("Neatlikta", "Not done"),
        words.in("Punktai šį mėnesį", "Rows this month"),
        words.in("Punktai nuo rugsėjo", "Rows this year"),
        words.in("Trūksta", "Needed")));
    students.forEach(student -> rows.add(row(student)));
    return Columns.aligned(rows);
  }

  private List<String> row(StudentDecision student) {
    AttendanceDecision decision = student.decision();
    Counts counts = new Counts(student);
    DateRange all = new DateRange(LocalDate.EPOCH, decision.asOf());
    List<PeriodDecision> periods = decision.escalation().periods();
    return List.of(
        student.student(),
        range(counts.missed(all)),
        range(counts.excused(all)),
        range(counts.unexcused(all)),
        String.valueOf(notDone(periods)),
        clauses(decision.escalation().latest()),
        clauses(periods),
        needs(decision, counts, all));
  }

  private static String range(Interval interval) {
    return interval.toString().replace("..", "–");
  }

  private static long notDone(List<PeriodDecision> periods) {
    return periods.stream()
        .flatMap(period -> period.holding().stream())
        .map(RowDecision::outcome)
        .map(RowOutcome.Holds.class::cast)
        .flatMap(holds -> holds.measures().stream())
        .filter(measure -> measure.doneOn().isEmpty())
        .count();
  }

  private static String clauses(List<PeriodDecision> periods) {
    Set<Clause> clauses = new TreeSet<>();
    periods.forEach(
        period -> period.holding().forEach(row -> clauses.add(row.citation().clause())));
    return clauses.isEmpty()
        ? "-"
        : clauses.stream().map(Clause::number).collect(Collectors.joining(" "));
  }

  private String needs(AttendanceDecision decision, Counts counts, DateRange all) {
    List<List<Need>> needs = new ArrayList<>();
    decision.escalation().periods().stream()
        .flatMap(period -> period.rows().stream())
        .filter(row -> !StatedFacts.waits(row))
        .map(RowDecision::outcome)
        .filter(RowOutcome.NotYetKnown.class::isInstance)
        .forEach(outcome -> needs.add(((RowOutcome.NotYetKnown) outcome).needs()));
    decision.excuses().verdicts().stream()
        .map(verdict -> verdict.outcome())
        .filter(ExcuseOutcome.NotYetKnown.class::isInstance)
        .forEach(outcome -> needs.add(((ExcuseOutcome.NotYetKnown) outcome).needs()));
    List<LessonSlot> undecided = counts.lessons(all).stream()
        .filter(lesson -> lesson.state() == LessonState.LEFT_TO_SCHOOL)
        .map(lesson -> lesson.slot())
        .toList();
    if (!undecided.isEmpty()) {
      needs.add(List.of(new Need.OfSchoolDecision(undecided)));
    }
    return Need.merge(needs).stream().map(this::brief).collect(Collectors.joining("; "));
  }

  /** A need without the days, which stand in the student's own part. */
  private String brief(Need need) {
    if (need instanceof Need.OfSchoolDecision decision) {
      return words.in("mokyklos sprendimas: ", "school's decision: ")
          + words.lessons(decision.schoolDecisionOn().size());
    } else if (need instanceof Need.OfLessonMarks marks) {
      return words.in("žyma dienyne: ", "mark in the diary: ")
          + words.lessons(marks.lessonMarks().size());
    } else if (need instanceof Need.OfNotice notice) {
      return words.in("pranešimas: ", "notice: ")
          + words.lessons(notice.noticeFor().size());
    } else if (need instanceof Need.OfSubject subject) {
      return words.in("dalykas tvarkaraštyje: ", "subject in the timetable: ")
          + words.lessons(subject.subjectOf().size());
    } else if (need instanceof Need.OfLessonKind kind) {
      return words.in("pamokos rūšis tvarkaraštyje: ", "kind of lesson in the timetable: ")
          + words.lessons(kind.kindOf().size());
    } else if (need instanceof Need.OfSession session) {
      return words.in("dienos dalis tvarkaraštyje: ", "session in the timetable: ")
          + words.lessons(session.sessionOf().size());
    } else if (need instanceof Need.OfFact fact) {
      return words.explainer().label(fact.fact().code()) + "?";
    }
    return words.explainer().need(need);
  }
}
