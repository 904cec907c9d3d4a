package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** How rows of September stand for a student who comes on a day, or left on one. */
  private static PeriodDecision september(DateRange enrolled) {
    AttendanceFacts facts = StudentCase.minor().unexcused(OCTOBER, 8).facts();
    return AttendanceCalculator.of(Rukainiai2023.policy())
        .decide(facts.withStudent(facts.student().withEnrolled(enrolled)), END)
        .escalation()
        .periods()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-30, 2026-06-12, false",
    "2025-10-01, 2026-06-12, true",
    "2025-08-01, 2025-08-31, true",
    "2025-08-01, 2025-09-01, false"
  })
  void noRowIsForAPeriodWithoutADayOfEnrolment(LocalDate from, LocalDate to, boolean outside) {
    assertThat(september(new DateRange(from, to)).rows())
        .filteredOn(row -> row.citation().clause().toString().startsWith("17."))
        .hasSizeGreaterThan(3)
        .extracting(RowDecision::outcome)
        .containsOnly(outside ? new RowOutcome.NotApplicable() : new RowOutcome.DoesNotHold());
  }

  @Test
  void tellsOfTheEnrolmentThatIsNotInThePeriod() {
    RowDecision row = september(new DateRange(OCTOBER.atDay(1), LocalDate.of(2026, 6, 12)))
        .row(Clause.of("17.3"))
        .orElseThrow();
    Explainer words = Explainer.of(Language.EN, AttendanceVocabulary.WORDS);
    assertThat(row.finding().truth()).isEqualTo(Truth.NO);
    assertThat(words.finding(row.finding()))
        .isEqualTo(
            "enrolment (1 October 2025 to 12 June 2026): 30 September 2025 is outside (clause 17.3)");
  }

  @Test
  void nothingIsLeftUntilARowInAPeriodOutsideEnrolment() {
    assertThat(from(OCTOBER.atDay(31)).headroom()).isNotEmpty();
    assertThat(from(LocalDate.of(2025, 11, 1)).headroom()).isEmpty();
  }
}
