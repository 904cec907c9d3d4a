package io.github.tvarka.attendance.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.reading.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Rukainiai2023Test {
  @Test
  void isInForceFromTheFirstOfSeptember2023() {
    StudentCase student = StudentCase.minor();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> student.decide(LocalDate.of(2023, 8, 31)))
        .withMessageContaining("asOf (2023-08-31)")
        .withMessageContaining("rukainiai-attendance-2023");
    assertThatCode(() -> student.decide(LocalDate.of(2023, 9, 1))).doesNotThrowAnyException();
    assertThatCode(() -> student.decide(LocalDate.of(2033, 9, 1))).doesNotThrowAnyException();
  }

  @Test
  void holdsTheClausesThatDecide() {
    assertThat(Rukainiai2023.policy().clauses())
        .extracting(HeldClause::clause)
        .extracting(Object::toString)
        .contains("6.1", "6.1.1", "6.1.2", "6.1.2.1", "6.2", "6.3", "7", "8", "9.1", "10.1")
        .contains("16", "17.1", "17.2", "17.3", "17.3.1", "17.3.2", "17.4", "17.4.1", "17.4.2")
        .contains("17.4.3", "18", "20", "21", "24")
        .doesNotHaveDuplicates();
  }

  @Test
  void declaresReadingsOnClausesThatItHolds() {
    List<String> held = Rukainiai2023.policy().clauses().stream()
        .map(one -> one.clause().number())
        .toList();
    assertThat(Rukainiai2023.policy().readings())
        .extracting(Reading::clause)
        .allSatisfy(clause -> assertThat(held).contains(clause.number()));
  }

  @Nested
  class PeriodsDecided {
    private List<YearMonth> months(LocalDate asOf) {
      return StudentCase.minor().decide(asOf).escalation().periods().stream()
          .map(period -> YearMonth.from(period.period().from()))
          .toList();
    }

    @Test
    void runFromSeptemberToTheMonthOfTheDay() {
      assertThat(months(LocalDate.of(2025, 9, 1))).containsExactly(YearMonth.of(2025, 9));
      assertThat(months(LocalDate.of(2025, 10, 31))).hasSize(2);
      assertThat(months(LocalDate.of(2025, 11, 1)))
          .hasSize(3)
          .last()
          .isEqualTo(YearMonth.of(2025, 11));
    }

    @Test
    void includeTheMonthOfADayWithoutLessons() {
      // A Sunday, a day of the autumn break, and July.
      assertThat(months(LocalDate.of(2025, 10, 19))).hasSize(2);
      assertThat(months(LocalDate.of(2025, 11, 5))).hasSize(3);
      assertThat(months(LocalDate.of(2026, 7, 15))).hasSize(11);
      assertThat(months(LocalDate.of(2026, 8, 31))).hasSize(12);
    }

    @Test
    void beginAnewWithTheNextSchoolYear() {
      assertThat(months(LocalDate.of(2026, 9, 1))).containsExactly(YearMonth.of(2026, 9));
    }

    @Test
    void areTheOneOfTheDayWhereTheCalendarKnowsNoSchoolYear() {
      assertThat(months(LocalDate.of(2024, 10, 7))).containsExactly(YearMonth.of(2024, 10));
    }

    @Test
    void areWholeMonthsThoughTheDayIsInTheMiddle() {
      AttendanceDecision decision = StudentCase.minor().decide(LocalDate.of(2025, 9, 10));
      assertThat(decision.tallies())
          .singleElement()
          .satisfies(
              tally -> assertThat(tally.period()).isEqualTo(DateRange.of(YearMonth.of(2025, 9))));
    }
  }
}
