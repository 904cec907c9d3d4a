package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up row of each half-year under calendars that have no half-years, or not all of them. */
class CalendarWithoutTermsTest {
  private static final Clause HALF = Clause.of("2");
  private static final SchoolYearCalendar YEAR = SchoolYear2025.calendar();

  private static EscalationDecision decide(List<Term> terms, LocalDate asOf) {
    return decide(terms, asOf, MeasureLog.EMPTY);
  }

  private static EscalationDecision decide(List<Term> terms, LocalDate asOf, MeasureLog taken) {
    AttendanceFacts facts = StudentCase.minor()
        .unexcused(YearMonth.of(2025, 9), 12)
        .facts()
        .withCalendar(YEAR.withTerms(terms))
        .withMeasures(taken);
    return AttendanceCalculator.of(LadderPeriodsTest.policy())
        .decide(facts, asOf)
        .escalation();
  }

  private static List<PeriodDecision> halfYears(EscalationDecision decision) {
    return decision.periods().stream()
        .filter(period -> period.decidedPer().isPresent())
        .toList();
  }

  private static Need halfYear(LocalDate on) {
    return new Need.OfTerm(TermKind.HALF_YEAR, on);
  }

  @ParameterizedTest
  @CsvSource({"2025-09-01", "2025-10-31", "2026-06-12", "2026-07-15"})
  void theRowIsNotYetKnownAndNeedsTheTerm(LocalDate asOf) {
    EscalationDecision decision = decide(List.of(), asOf);
    assertThat(halfYears(decision)).singleElement().satisfies(period -> {
      assertThat(period.period()).isEqualTo(new DateRange(YEAR.firstDay(), YEAR.lastDay()));
      RowDecision row = period.row(HALF).orElseThrow();
      assertThat(((RowOutcome.NotYetKnown) row.outcome()).needs())
          .containsExactly(halfYear(YEAR.firstDay()));
      assertThat(((RowOutcome.NotYetKnown) row.outcome()).measures()).hasSize(1);
      assertThat(row.finding().truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(row.finding().needs()).containsExactly(halfYear(YEAR.firstDay()));
    });
  }

  @Test
  void monthsAreDecidedAllTheSame() {
    assertThat(decide(List.of(), LocalDate.of(2025, 10, 31)).at(LocalDate.of(2025, 9, 1)))
        .hasValueSatisfying(september -> assertThat(september.holding()).hasSize(1));
  }

  @Test
  void onlyTheSchoolDaysWithoutATermAreNotYetKnown() {
    List<Term> first = YEAR.terms().subList(0, 1);
    assertThat(halfYears(decide(first, LocalDate.of(2026, 1, 23)))).hasSize(1);
    assertThat(halfYears(decide(first, LocalDate.of(2026, 1, 25)))).hasSize(1);
    List<PeriodDecision> both = halfYears(decide(first, LocalDate.of(2026, 1, 26)));
    assertThat(both).hasSize(2);
    assertThat(both.get(0).row(HALF).orElseThrow().holds()).isTrue();
    assertThat(both.get(1).period())
        .isEqualTo(new DateRange(LocalDate.of(2026, 1, 26), YEAR.lastDay()));
    assertThat(both.get(1).row(HALF).orElseThrow().finding().needs())
        .containsExactly(halfYear(LocalDate.of(2026, 1, 26)));
  }

  @Test
  void aGapEndsWhereTheNextTermBegins() {
    List<Term> second = YEAR.terms().subList(1, 2);
    assertThat(halfYears(decide(second, LocalDate.of(2026, 2, 2))))
        .extracting(PeriodDecision::period)
        .containsExactly(
            new DateRange(YEAR.firstDay(), LocalDate.of(2026, 1, 23)),
            YEAR.terms().get(1).range());
  }

  @Test
  void theWeekendBetweenTermsAndTheSummerNeedNone() {
    assertThat(halfYears(decide(YEAR.terms(), LocalDate.of(2026, 8, 15))))
        .extracting(PeriodDecision::period)
        .containsExactly(YEAR.terms().get(0).range(), YEAR.terms().get(1).range());
  }

  @Test
  void aDayThatNoSchoolYearHasNeedsOne() {
    LocalDate before = LocalDate.of(2025, 8, 29);
    assertThat(halfYears(decide(YEAR.terms(), before)))
        .singleElement()
        .satisfies(period -> assertThat(period.row(HALF).orElseThrow().finding().needs())
            .containsExactly(halfYear(before)));
  }

  @Test
  void aMeasureTakenForThemStays() {
    TakenMeasure talk = TakenMeasure.of(HALF, Act.of("talk"), LocalDate.of(2025, 10, 6));
    EscalationDecision decision =
        decide(List.of(), LocalDate.of(2025, 10, 31), MeasureLog.of(List.of(talk)));
    assertThat(decision.periods())
        .allSatisfy(period -> assertThat(period.fallenAway()).isEmpty());
  }
}
