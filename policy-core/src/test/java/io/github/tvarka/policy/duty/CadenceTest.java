package io.github.tvarka.policy.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DutyTrigger.EachWeeks;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
import io.github.tvarka.policy.duty.DutyTrigger.InMonths;
import io.github.tvarka.policy.duty.DutyTrigger.InSchoolYear;
import io.github.tvarka.policy.duty.DutyTrigger.Repeatedly;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rhythms in which regulations of progress make people act, over the school year 2025-2026. */
class CadenceTest {
  private static final DateRange YEAR =
      DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
  private static final SchoolCalendar CALENDAR = SchoolCalendars.year2025();

  private static Duty duty(Role actor, DutyTrigger trigger, DutyDue due) {
    return Duty.builder()
        .clause(Clause.of("11.3"))
        .actor(actor)
        .act(Act.of("visit"))
        .modality(Modality.MUST)
        .trigger(trigger)
        .due(due)
        .build();
  }

  private static DutySchedule schedule(DutyTrigger trigger, DutyDue due) {
    return DutySchedule.of(List.of(duty(Role.PARENT, trigger, due)), CALENDAR, YEAR);
  }

  private static List<String> dates(DutyTrigger trigger, DutyDue due) {
    return schedule(trigger, due).duties().stream()
        .map(dated -> dated.from().orElseThrow() + ".."
            + dated.to().map(LocalDate::toString).orElse(""))
        .toList();
  }

  private static List<DoneDuty> visits(String... days) {
    return Stream.of(days)
        .map(LocalDate::parse)
        .map(day -> new DoneDuty(Clause.of("11.3"), Role.PARENT, Act.of("visit"), day, day))
        .toList();
  }

  @Nested
  class Dates {
    @Test
    void monthsThatStandTogetherAreOnePeriod() {
      assertThat(dates(InMonths.parse("10", "01", "04-05"), DutyDue.PERIOD_END))
          .containsExactly(
              "2025-10-01..2025-10-31", "2026-01-01..2026-01-31", "2026-04-01..2026-05-31");
      assertThat(dates(InMonths.parse("11", "02", "05-06"), DutyDue.PERIOD_END))
          .containsExactly(
              "2025-11-01..2025-11-30", "2026-02-01..2026-02-28", "2026-05-01..2026-06-30");
      assertThat(dates(InMonths.parse("01", "03", "06"), DutyDue.PERIOD_END))
          .containsExactly(
              "2026-01-01..2026-01-31", "2026-03-01..2026-03-31", "2026-06-01..2026-06-30");
    }

    @Test
    void februaryHas29DaysInALeapYear() {
      SchoolCalendar leap = SchoolCalendars.plain("2027-09-01", "2028-06-09");
      DutySchedule schedule = DutySchedule.of(
          List.of(duty(Role.CLASS_TEACHER, InMonths.of(2), DutyDue.PERIOD_END)),
          leap,
          leap.schoolYear(LocalDate.of(2028, 2, 1)).orElseThrow());
      assertThat(schedule.duties())
          .singleElement()
          .satisfies(dated -> assertThat(dated.to()).contains(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void onceATrimesterIsAnyDayOfIt() {
      assertThat(dates(Repeatedly.of(1, Window.TRIMESTER), DutyDue.PERIOD_END))
          .containsExactly(
              "2025-09-01..2025-11-28", "2025-12-01..2026-03-13", "2026-03-16..2026-06-12");
    }

    @Test
    void aTermThatTheCalendarLacksIsNeeded() {
      assertThat(schedule(Repeatedly.of(1, Window.term(TermKind.QUARTER)), DutyDue.PERIOD_END)
              .duties())
          .flatExtracting(DatedDuty::needs)
          .containsExactly(new Need.OfTerm(TermKind.QUARTER, YEAR.from()));
    }

    @Test
    void eachMonthIsEachMonthWithASchoolDay() {
      assertThat(dates(Repeatedly.of(1, Window.CALENDAR_MONTH), DutyDue.PERIOD_END))
          .hasSize(10)
          .startsWith("2025-09-01..2025-09-30")
          .endsWith("2026-06-01..2026-06-30");
    }

    @Test
    void eachFortnightIsTwoWeeksWithASchoolDay() {
      assertThat(dates(EachWeeks.of(2), DutyDue.PERIOD_END))
          .startsWith("2025-09-01..2025-09-14", "2025-09-15..2025-09-28")
          .contains("2025-10-27..2025-11-16", "2025-11-17..2025-11-30", "2025-12-15..2025-12-28");
    }

    @Test
    void theLastFortnightMayBeAWeek() {
      List<String> weeks = dates(EachWeeks.of(1), DutyDue.PERIOD_END);
      assertThat(weeks).isEqualTo(dates(Repeatedly.of(1, Window.WEEK), DutyDue.PERIOD_END));
      assertThat(dates(EachWeeks.of(2), DutyDue.PERIOD_END)).hasSize((weeks.size() + 1) / 2);
      assertThat(dates(EachWeeks.of(3), DutyDue.PERIOD_END)).last().asString().endsWith("06-14");
      assertThat(dates(EachWeeks.of(52), DutyDue.PERIOD_END))
          .containsExactly("2025-09-01..2026-06-14");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 53})
    void refusesNoWeekAndMoreThanAYear(int weeks) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EachWeeks.of(weeks))
          .withMessage("trigger.eachWeeks (" + weeks + ") must be 1 to 52");
    }

    @Test
    void eachWeekIsEachWeekWithASchoolDay() {
      assertThat(dates(Repeatedly.of(1, Window.WEEK), DutyDue.PERIOD_END))
          .startsWith("2025-09-01..2025-09-07")
          .contains("2025-10-27..2025-11-02", "2025-11-10..2025-11-16")
          .doesNotContain("2025-11-03..2025-11-09")
          .endsWith("2026-06-08..2026-06-14");
    }

    @Test
    void yearlyIsFromTheFirstSchoolDayToTheLast() {
      assertThat(dates(Repeatedly.of(1, Window.SCHOOL_YEAR), DutyDue.PERIOD_END))
          .containsExactly("2025-09-01..2026-06-12");
    }

    @Test
    void theYearsStartAndEndReachToTheEndOfTheirMonth() {
      assertThat(dates(new InSchoolYear(Edge.START), DutyDue.MONTH_END))
          .containsExactly("2025-09-01..2025-09-30");
      assertThat(dates(new InSchoolYear(Edge.END), DutyDue.MONTH_END))
          .containsExactly("2026-06-12..2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
      "2027-02-01, 2027-02-28",
      "2028-02-01, 2028-02-29",
      "2028-02-29, 2028-02-29",
      "2025-12-31, 2025-12-31"
    })
    void theEndOfAMonthKnowsLeapYears(LocalDate day, LocalDate last) {
      assertThat(DutyDue.MONTH_END.lastDay(day, DateRange.of(day, day), CALENDAR))
          .contains(last);
    }
  }

  @Nested
  class Refused {
    @Test
    void monthsThatStandTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InMonths.parse("10", "4-5", "05"))
          .withMessage("trigger.months (5) must not stand twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void lessThanOnce(int times) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Repeatedly.of(times, Window.SCHOOL_YEAR))
          .withMessage("trigger.atLeast (" + times + ") must be 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "whole-record", "spell", "rolling-30-days", "since:talk"})
    void windowsThatDoNotDivideAYear(String window) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Repeatedly.of(1, Window.parse(window)))
          .withMessage("trigger.per (" + window
              + ") must be week, calendar-month, school-year or a kind of term");
    }
  }

  @Nested
  class States {
    private final DutySchedule spring = schedule(InMonths.parse("04-05"), DutyDue.PERIOD_END);

    @ParameterizedTest
    @CsvSource({
      "2026-03-31, UPCOMING",
      "2026-04-01, DUE",
      "2026-04-30, DUE",
      "2026-05-01, DUE",
      "2026-05-31, DUE",
      "2026-06-01, OVERDUE"
    })
    void ofAPeriodOfTwoMonthsFollowTheDay(LocalDate asOf, DutyState state) {
      assertThat(spring.asOf(List.of(), asOf)).extracting(DutyStatus::state).containsExactly(state);
    }

    @Test
    void onceInThePeriodIsEnough() {
      assertThat(spring.asOf(visits("2026-04-02"), LocalDate.of(2026, 6, 1)))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.DONE);
    }

    @ParameterizedTest
    @CsvSource({
      "2025-10-01, 0, DUE, ",
      "2025-10-02, 1, DUE, ",
      "2026-02-02, 1, DUE, ",
      "2026-02-03, 2, DONE, 2026-02-03",
      "2026-06-30, 3, DONE, 2026-02-03"
    })
    void twiceAYearIsDoneWithTheSecondTime(
        LocalDate asOf, int times, DutyState state, LocalDate on) {
      List<DoneDuty> visits = visits("2026-02-03", "2025-10-02", "2026-05-05");
      assertThat(
              schedule(Repeatedly.of(2, Window.SCHOOL_YEAR), DutyDue.PERIOD_END).asOf(visits, asOf))
          .singleElement()
          .satisfies(status -> {
            assertThat(status.state()).isEqualTo(state);
            assertThat(status.times()).isEqualTo(times);
            assertThat(status.doneOn().orElse(null)).isEqualTo(on);
          });
    }

    @Test
    void twiceOnOneDayCountsOnce() {
      assertThat(schedule(Repeatedly.of(2, Window.SCHOOL_YEAR), DutyDue.PERIOD_END)
              .asOf(visits("2025-10-02", "2025-10-02"), LocalDate.of(2026, 6, 13)))
          .extracting(DutyStatus::state, DutyStatus::times)
          .containsExactly(tuple(DutyState.OVERDUE, 1));
    }

    @Test
    void whatWasDoneInAnotherYearDoesNotCount() {
      assertThat(schedule(Repeatedly.of(1, Window.SCHOOL_YEAR), DutyDue.PERIOD_END)
              .asOf(visits("2025-08-31"), LocalDate.of(2025, 9, 1)))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.DUE);
    }
  }

  @Nested
  class WithoutARecord {
    private final DutySchedule year = DutySchedule.of(
        List.of(
            duty(Role.PARENT, InMonths.of(10), DutyDue.PERIOD_END),
            duty(Role.CLASS_TEACHER, InMonths.of(10), DutyDue.PERIOD_END)),
        CALENDAR,
        YEAR);

    private List<DutyState> states(DutyLog log, String asOf) {
      return year.asOf(log, LocalDate.parse(asOf)).stream()
          .map(DutyStatus::state)
          .toList();
    }

    @Test
    void itIsNotKnownWhetherItWasDone() {
      DutyLog log = DutyLog.of(List.of()).notRecordedFor(Role.PARENT);
      assertThat(states(log, "2025-09-30")).containsExactly(DutyState.UPCOMING, DutyState.UPCOMING);
      assertThat(states(log, "2025-10-01")).containsExactly(DutyState.NOT_YET_KNOWN, DutyState.DUE);
      assertThat(states(log, "2025-11-01"))
          .containsExactly(DutyState.NOT_YET_KNOWN, DutyState.OVERDUE);
    }

    @Test
    void anEntryCountsAllTheSame() {
      DutyLog log = DutyLog.of(visits("2025-10-07")).notRecordedFor(Role.PARENT);
      assertThat(states(log, "2025-11-01")).containsExactly(DutyState.DONE, DutyState.OVERDUE);
    }

    @Test
    void refusesARoleTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DutyLog.of(List.of()).notRecordedFor(Role.PARENT, Role.PARENT))
          .withMessage("log.notRecorded (parent) must not stand twice");
    }
  }

  @Test
  void refusesANegativeNumberOfTimes() {
    DatedDuty dated = schedule(InMonths.of(10), DutyDue.PERIOD_END).duties().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyStatus(dated, DutyState.DUE, Optional.empty(), -1))
        .withMessage("status.times (-1) must not be negative");
  }
}
