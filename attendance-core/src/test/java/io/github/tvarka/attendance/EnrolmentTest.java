package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.student.StudentProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Days on which a student does not belong to the school are not applicable: neither missed nor scheduled. */
class EnrolmentTest {
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  private static final LocalDate END = OCTOBER.atEndOfMonth();

  /** Eight lessons missed on 1 and 2 October by a student who comes on a day of October. */
  private static AttendanceDecision from(LocalDate first) {
    AttendanceFacts facts = StudentCase.minor().unexcused(OCTOBER, 8).facts();
    StudentProfile student =
        facts.student().withEnrolled(new DateRange(first, LocalDate.of(2026, 6, 12)));
    return AttendanceCalculator.of(Rukainiai2023.policy()).decide(facts.withStudent(student), END);
  }

  private static Interval count(AttendanceDecision decision, Counter counter) {
    return decision.tallies().get(1).counts().get(counter.key());
  }

  @Test
  void countsFromTheFirstDayOfEnrolment() {
    assertThat(count(from(OCTOBER.atDay(1)), Counter.UNEXCUSED_LESSONS))
        .isEqualTo(Interval.exactly(8));
    assertThat(count(from(OCTOBER.atDay(2)), Counter.UNEXCUSED_LESSONS))
        .isEqualTo(Interval.exactly(2));
    assertThat(count(from(OCTOBER.atDay(3)), Counter.UNEXCUSED_LESSONS))
        .isEqualTo(Interval.exactly(0));
  }

  @Test
  void schedulesNoLessonsBefore() {
    assertThat(count(from(OCTOBER.atDay(1)), Counter.SCHEDULED_LESSONS))
        .isEqualTo(Interval.exactly(23 * 6));
    assertThat(count(from(OCTOBER.atDay(30)), Counter.SCHEDULED_LESSONS))
        .isEqualTo(Interval.exactly(2 * 6));
  }

  @Test
  void givesNoMeasureForDaysBefore() {
    assertThat(from(OCTOBER.atDay(3))
            .escalation()
            .at(END)
            .orElseThrow()
            .row(Clause.of("17.2"))
            .orElseThrow()
            .outcome())
        .isEqualTo(new RowOutcome.DoesNotHold());
  }
}
