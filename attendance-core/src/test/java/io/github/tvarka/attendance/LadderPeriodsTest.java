package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.escalation.DueMeasure;
import io.github.tvarka.attendance.escalation.EscalationChanges;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.RollingUnit;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up ladders beside each other: one decided each month, one each half-year, one each day. */
class LadderPeriodsTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final DateRange FIRST_HALF =
      new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 23));
  private static final Clause MONTH = Clause.of("1");
  private static final Clause HALF = Clause.of("2");
  private static final Clause ROLLING = Clause.of("3");

  static AttendancePolicy policy() {
    return policy(
        ladder("month", MONTH, Window.CALENDAR_MONTH, 5),
        ladder("half", HALF, Window.HALF_YEAR, 10).withDecidedPer(Window.HALF_YEAR));
  }

  private static AttendancePolicy policy(Ladder... ladders) {
    return Rukainiai2023.policy()
        .withEscalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladders)));
  }

  private static Ladder ladder(String key, Clause clause, Window per, int atLeast) {
    LadderRow row = LadderRow.builder()
        .clause(clause)
        .when(Count.of(Counter.UNEXCUSED_LESSONS.key(), per, Band.atLeast(atLeast)))
        .addThen(Measure.builder()
            .actor(Role.CLASS_TEACHER)
            .act(Act.of("talk"))
            .modality(Modality.MUST)
            .build())
        .build();
    return Ladder.of(key, Resolution.ALL, List.of(row));
  }

  private static AttendanceDecision decide(StudentCase student, LocalDate asOf) {
    return AttendanceCalculator.of(policy()).decide(student.facts(), asOf);
  }

  private static List<String> holding(EscalationDecision decision) {
    List<String> rows = new ArrayList<>();
    for (PeriodDecision period : decision.periods()) {
      period
          .holding()
          .forEach(row -> rows.add(period.period() + " " + row.citation().clause()));
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({"4, 5, false", "4, 6, true", "5, 5, true", "0, 9, false", "0, 10, true", "0, 11, true"
  })
  void aRowOnAHalfYearIsDecidedOnceForIt(int september, int january, boolean expected) {
    StudentCase student =
        StudentCase.minor().unexcused(SEPTEMBER, september).unexcused(JANUARY, january);
    EscalationDecision decision = decide(student, LocalDate.of(2026, 2, 27)).escalation();
    assertThat(decision.row(HALF, FIRST_HALF.from()).orElseThrow().holds()).isEqualTo(expected);
    assertThat(holding(decision).stream().filter(row -> row.endsWith(" 2")))
        .hasSize(expected ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-22, true", "2026-01-23, true", "2026-01-26, false"})
  void itsLastDaysAreLookedAt(LocalDate missed, boolean expected) {
    StudentCase student = StudentCase.minor().unexcused(SEPTEMBER, 9).absentLessons(missed, 1);
    EscalationDecision decision = decide(student, LocalDate.of(2026, 1, 31)).escalation();
    assertThat(decision.row(HALF, FIRST_HALF.to()).orElseThrow().holds()).isEqualTo(expected);
  }

  @Test
  void eachPeriodSaysItsKindAndStandsInOrderOfItsEnd() {
    EscalationDecision decision =
        decide(StudentCase.minor(), LocalDate.of(2026, 2, 2)).escalation();
    assertThat(decision.periods())
        .extracting(period -> period.decidedPer().map(Window::toString).orElse("own") + " to "
            + period.period().to())
        .containsExactly(
            "own to 2025-09-30",
            "own to 2025-10-31",
            "own to 2025-11-30",
            "own to 2025-12-31",
            "half-year to 2026-01-23",
            "own to 2026-01-31",
            "own to 2026-02-28",
            "half-year to 2026-06-12");
    assertThat(decision.latest()).isEqualTo(decision.periods().subList(6, 8));
    assertThat(decision.at(LocalDate.of(2026, 1, 5)).orElseThrow().period())
        .isEqualTo(DateRange.of(JANUARY));
    assertThat(decision.row(HALF, LocalDate.of(2026, 3, 1))).isPresent();
    assertThat(decision.row(MONTH, LocalDate.of(2026, 3, 1))).isEmpty();
    assertThat(decision.row(Clause.of("9"), LocalDate.of(2026, 2, 1))).isEmpty();
  }

  @Test
  void theCountsOfEachPeriodAreTold() {
    AttendanceDecision decision = decide(
        StudentCase.minor().unexcused(SEPTEMBER, 4).unexcused(JANUARY, 5), JANUARY.atEndOfMonth());
    assertThat(decision.tallies())
        .filteredOn(tally -> tally.period().equals(FIRST_HALF))
        .singleElement()
        .satisfies(tally -> assertThat(
                tally.counts().get(Counter.UNEXCUSED_LESSONS.key()).toString())
            .isEqualTo("9"));
  }

  @Test
  void aMeasureIsTakenForThePeriodOfItsLadder() {
    StudentCase student = StudentCase.minor()
        .unexcused(SEPTEMBER, 10)
        .taken("2", "talk", LocalDate.of(2025, 11, 10), LocalDate.of(2025, 9, 30))
        .taken("1", "talk", LocalDate.of(2025, 10, 1), LocalDate.of(2025, 9, 1));
    EscalationDecision decision = decide(student, JANUARY.atEndOfMonth()).escalation();
    assertThat(decision.due()).isEmpty();
    assertThat(decision.periods())
        .allSatisfy(period -> assertThat(period.fallenAway()).isEmpty());
  }

  @Test
  void aMeasureFallsAwayOnceInThePeriodOfItsLadder() {
    TakenMeasure half = TakenMeasure.of(HALF, Act.of("talk"), LocalDate.of(2025, 11, 10))
        .withForPeriodOf(LocalDate.of(2025, 9, 30));
    StudentCase student = StudentCase.minor()
        .unexcused(SEPTEMBER, 9)
        .taken("2", "talk", half.on(), half.forPeriodOf());
    EscalationDecision decision = decide(student, JANUARY.atEndOfMonth()).escalation();
    assertThat(decision.periods()).flatExtracting(PeriodDecision::fallenAway).containsExactly(half);
    assertThat(decision.periods())
        .filteredOn(period -> !period.fallenAway().isEmpty())
        .extracting(PeriodDecision::period)
        .containsExactly(FIRST_HALF);
  }

  @Test
  void whatWasTakenIsNotDueAgain() {
    AttendanceFacts facts =
        StudentCase.minor().unexcused(SEPTEMBER, 12).unexcused(JANUARY, 6).facts();
    AttendanceCalculator calculator = AttendanceCalculator.of(policy());
    List<DueMeasure> due =
        calculator.decide(facts, JANUARY.atEndOfMonth()).escalation().due();
    assertThat(due)
        .extracting(one -> one.row() + " " + one.period())
        .containsExactly(
            "1 " + DateRange.of(SEPTEMBER), "2 " + FIRST_HALF, "1 " + DateRange.of(JANUARY));
    List<TakenMeasure> taken =
        due.stream().map(one -> one.taken(JANUARY.atEndOfMonth())).toList();
    EscalationDecision again = calculator
        .decide(facts.withMeasures(MeasureLog.of(taken)), JANUARY.atEndOfMonth())
        .escalation();
    assertThat(again.due()).isEmpty();
    assertThat(again.periods()).flatExtracting(PeriodDecision::fallenAway).isEmpty();
  }

  @Test
  void headroomOfEachRowIsThatOfItsOwnPeriod() {
    StudentCase student = StudentCase.minor().unexcused(SEPTEMBER, 4);
    AttendanceDecision decision = decide(student, LocalDate.of(2025, 10, 10));
    assertThat(decision.headroom())
        .extracting(row -> row.citation().clause() + " " + row.further() + " "
            + row.reachableUntil().orElseThrow())
        .containsExactly("1 5 2025-10-31", "2 6 2026-01-23");
  }

  @Test
  void aRollingWindowIsSeenOnTheDayOnWhichItIsFull() {
    AttendancePolicy policy = policy(
        ladder("month", MONTH, Window.CALENDAR_MONTH, 5),
        ladder("rolling", ROLLING, Window.rolling(7, RollingUnit.DAYS), 6)
            .withDecidedPer(Window.DAY));
    StudentCase student = StudentCase.minor()
        .absentLessons(LocalDate.of(2025, 9, 8), 1, 2, 3)
        .absentLessons(LocalDate.of(2025, 9, 12), 1, 2, 3);
    EscalationDecision decision = AttendanceCalculator.of(policy)
        .decide(student.facts(), LocalDate.of(2025, 9, 30))
        .escalation();
    assertThat(holding(decision).stream().filter(row -> row.endsWith(" 3")))
        .hasSize(3)
        .first()
        .isEqualTo(new DateRange(LocalDate.of(2025, 9, 12), LocalDate.of(2025, 9, 12)) + " 3");
  }

  @Test
  void whatChangesIsToldWithThePeriodOfTheLadder() {
    EscalationDecision before = decide(
            StudentCase.minor().unexcused(SEPTEMBER, 10), JANUARY.atEndOfMonth())
        .escalation();
    EscalationDecision after = decide(
            StudentCase.minor().unexcused(SEPTEMBER, 9), JANUARY.atEndOfMonth())
        .escalation();
    assertThat(EscalationChanges.between(before, after)).singleElement().satisfies(change -> {
      assertThat(change.period()).isEqualTo(FIRST_HALF);
      assertThat(change.after().orElseThrow().citation().clause()).isEqualTo(HALF);
    });
  }

  @Nested
  class Refusals {
    @Test
    void aWindowThatIsNoPeriod() {
      Ladder ladder = ladder("some", MONTH, Window.CALENDAR_MONTH, 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ladder.withDecidedPer(Window.rolling(30, RollingUnit.DAYS)))
          .withMessage("ladder.decidedPer (rolling-30-days) must be a day, a calendar month, a term"
              + " or a school year");
    }

    @Test
    void aClauseOfTwoKindsOfPeriods() {
      Ladder month = ladder("some", MONTH, Window.CALENDAR_MONTH, 1);
      Ladder half = month.withKey("other").withDecidedPer(Optional.of(Window.HALF_YEAR));
      assertThat(policy(month, month.withKey("other").withDecidedPer(Window.CALENDAR_MONTH)))
          .isNotNull();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(month, half))
          .withMessage("escalation.ladders (1) must not be decided for two kinds of periods");
    }
  }
}
