package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.tally.AttendanceRecord;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.RecordedLesson;
import io.github.tvarka.attendance.tally.TallyCalculator;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.List;

/** How many lessons one student missed, whatever the regulation itself counts. */
final class Counts {
  private static final Counter MISSED = Counter.of("missed", CountUnit.LESSON, Counted.MISSED);
  private static final Counter EXCUSED = Counter.of("excused", CountUnit.LESSON, Counted.EXCUSED);
  private static final Counter UNEXCUSED =
      Counter.of("unexcused", CountUnit.LESSON, Counted.UNEXCUSED);

  private final AttendanceRecord record;
  private final TallyCalculator tally;
  private final LocalDate asOf;

  Counts(StudentDecision student) {
    this.asOf = student.decision().asOf();
    this.record = AttendanceRecord.of(
        student.facts().absences().until(asOf),
        student.decision().excuses(),
        student.facts().timetable(),
        false);
    this.tally = TallyCalculator.of(
        record,
        student.facts().timetable(),
        SchoolCalendar.ofYears(student.facts().calendar()),
        List.of(MISSED, EXCUSED, UNEXCUSED));
  }

  Interval missed(DateRange days) {
    return count(MISSED, days);
  }

  Interval excused(DateRange days) {
    return count(EXCUSED, days);
  }

  Interval unexcused(DateRange days) {
    return count(UNEXCUSED, days);
  }

  List<RecordedLesson> lessons(DateRange days) {
    return record.in(days, asOf);
  }

  private Interval count(Counter counter, DateRange days) {
    return tally.count(counter.key(), days, asOf).amount();
  }
}
