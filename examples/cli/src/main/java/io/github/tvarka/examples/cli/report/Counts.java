package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.tally.AttendanceRecord;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.RecordedLesson;
import io.github.tvarka.attendance.tally.TallyCalculator;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.List;

/** How many lessons one student missed, whatever the regulation itself counts. */
final class Counts {
  private final AttendanceRecord record;
  private final TallyCalculator tally;
  private final LocalDate asOf;

  Counts(StudentDecision student) {
    this.asOf = student.decision().asOf();
    this.record = AttendanceRecord.of(
        student.facts().absences().until(asOf),
        student.decision().excuses(),
        student.facts().timetable());
    this.tally = TallyCalculator.of(
        record,
        student.facts().timetable(),
        SchoolCalendar.ofYears(student.facts().calendar()));
  }

  Interval missed(DateRange days) {
    return count(Counted.MISSED, days);
  }

  Interval excused(DateRange days) {
    return count(Counted.EXCUSED, days);
  }

  Interval unexcused(DateRange days) {
    return count(Counted.UNEXCUSED, days);
  }

  List<RecordedLesson> lessons(DateRange days) {
    return record.in(days, asOf);
  }

  private Interval count(Counted what, DateRange days) {
    Counter counter =
        new Counter(CounterKey.of("lessons"), CountUnit.LESSON, what, List.of(), List.of());
    return tally.count(counter, days, asOf).amount();
  }
}
