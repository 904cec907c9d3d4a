package io.github.tvarka.policy.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DutyTrigger.EachTerm;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
import io.github.tvarka.policy.duty.DutyTrigger.InMonths;
import io.github.tvarka.policy.duty.DutyTrigger.InSchoolYear;
import io.github.tvarka.policy.duty.DutyTrigger.OnEvent;
import io.github.tvarka.policy.duty.DutyTrigger.Standing;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyScheduleTest {
  private static final DateRange YEAR =
      DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
  private static final SchoolCalendar CALENDAR = SchoolCalendars.year2025();

  private static Duty duty(DutyTrigger trigger, DutyDue due) {
    return Duty.builder()
        .clause(Clause.of("8.3"))
        .actor(Role.CLASS_TEACHER)
        .act(Act.of("report"))
        .modality(Modality.MUST)
        .trigger(trigger)
        .due(due)
        .build();
  }

  private static DutySchedule schedule(Duty... duties) {
    return DutySchedule.of(List.of(duties), CALENDAR, YEAR);
  }

  private static List<String> dates(Duty duty) {
    return schedule(duty).duties().stream()
        .map(dated -> dated.from().orElseThrow() + ".."
            + dated.to().map(LocalDate::toString).orElse(""))
        .toList();
  }

  @Nested
  class Dates {
    @Test
    void monthsStandInOrderOfTheSchoolYear() {
      assertThat(dates(duty(InMonths.of(1, 5, 10), DutyDue.PERIOD_END)))
          .containsExactly(
              "2025-10-01..2025-10-31", "2026-01-01..2026-01-31", "2026-05-01..2026-05-31");
    }

    @ParameterizedTest
    @CsvSource({
      "same-day, 2025-11-01",
      "3-calendar-days, 2025-11-04",
      "10-calendar-days, 2025-11-11",
      "1-school-days, 2025-11-10",
      "2-school-days, 2025-11-11",
      "period-end, 2025-11-30",
      "no-date, ''"
    })
    void aMonthThatBeginsInABreak(String due, String last) {
      assertThat(dates(duty(InMonths.of(11), DutyDue.parse(due))))
          .containsExactly("2025-11-01.." + last);
    }

    @Test
    void schoolDaysAfterTheLastAreCalendarDays() {
      assertThat(dates(duty(new InSchoolYear(Edge.END), DutyDue.ofSchoolDays(2))))
          .singleElement()
          .asString()
          .startsWith("2026-06-12..");
      SchoolCalendar none = SchoolCalendars.plain("2025-09-01", "2025-09-01");
      assertThat(DutyDue.ofSchoolDays(2)
              .lastDay(
                  LocalDate.of(2026, 8, 31),
                  DateRange.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 31)),
                  none))
          .contains(LocalDate.of(2026, 9, 2));
    }

    @Test
    void eachTermAtItsEndAndAtItsStart() {
      assertThat(dates(duty(new EachTerm(TermKind.TRIMESTER, Edge.END), DutyDue.SAME_DAY)))
          .containsExactly(
              "2025-11-28..2025-11-28", "2026-03-13..2026-03-13", "2026-06-12..2026-06-12");
      assertThat(dates(duty(new EachTerm(TermKind.HALF_YEAR, Edge.START), DutyDue.ofSchoolDays(5))))
          .containsExactly("2025-09-01..2025-09-08", "2026-01-26..2026-02-02");
    }

    @Test
    void theYearBeginsAndEndsWithItsSchoolDays() {
      assertThat(dates(duty(new InSchoolYear(Edge.START), DutyDue.PERIOD_END)))
          .containsExactly("2025-09-01..2026-06-12");
      assertThat(dates(duty(new InSchoolYear(Edge.END), DutyDue.SAME_DAY)))
          .containsExactly("2026-06-12..2026-06-12");
    }

    @Test
    void aMonthAtBothEndsOfAYearStandsOnce() {
      DateRange late = DateRange.of(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 9, 1));
      DutySchedule schedule = DutySchedule.of(
          List.of(duty(InMonths.of(9), DutyDue.PERIOD_END)),
          SchoolCalendars.plain("2024-09-02", "2025-06-13"),
          late);
      assertThat(schedule.duties())
          .singleElement()
          .satisfies(dated -> assertThat(dated.to()).contains(LocalDate.of(2024, 9, 30)));
    }

    @Test
    void aTermThatTheCalendarLacksIsNeeded() {
      DutySchedule schedule =
          schedule(duty(new EachTerm(TermKind.QUARTER, Edge.END), DutyDue.SAME_DAY));
      assertThat(schedule.duties())
          .singleElement()
          .satisfies(dated -> assertThat(dated.needs())
              .containsExactly(new Need.OfTerm(TermKind.QUARTER, YEAR.from())));
      assertThat(schedule.asOf(List.of(), YEAR.to()))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.NOT_YET_KNOWN);
    }

    @Test
    void whatDependsOnACaseStandsWithoutADateAfterTheDatedOnes() {
      DutySchedule schedule = schedule(
          duty(OnEvent.of("lesson-missed"), DutyDue.SAME_DAY),
          duty(Standing.ALWAYS, DutyDue.NO_DATE),
          duty(InMonths.of(10), DutyDue.PERIOD_END));
      assertThat(schedule.duties())
          .extracting(dated -> dated.duty().trigger())
          .containsExactly(InMonths.of(10), OnEvent.of("lesson-missed"), Standing.ALWAYS);
      assertThat(schedule.asOf(List.of(), YEAR.to()))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.OVERDUE, DutyState.STANDING, DutyState.STANDING);
    }
  }

  @Nested
  class States {
    private final Duty october = duty(InMonths.of(10), DutyDue.PERIOD_END);

    private DoneDuty done(String on, String forPeriodOf) {
      return new DoneDuty(
          Clause.of("8.3"),
          Role.CLASS_TEACHER,
          Act.of("report"),
          LocalDate.parse(on),
          LocalDate.parse(forPeriodOf));
    }

    @ParameterizedTest
    @CsvSource({
      "2025-09-30, UPCOMING",
      "2025-10-01, DUE",
      "2025-10-31, DUE",
      "2025-11-01, OVERDUE",
      "2025-11-03, OVERDUE"
    })
    void followTheDay(LocalDate asOf, DutyState state) {
      assertThat(schedule(october).asOf(List.of(), asOf))
          .extracting(DutyStatus::state)
          .containsExactly(state);
    }

    @ParameterizedTest
    @CsvSource({
      "MUST, 2025-10-31, DUE",
      "MUST, 2025-11-01, OVERDUE",
      "SHOULD, 2025-10-31, DUE",
      "SHOULD, 2025-11-01, OVERDUE",
      "CONSIDER, 2025-10-31, DUE",
      "CONSIDER, 2025-11-01, NOT_DONE",
      "MAY, 2025-10-31, DUE",
      "MAY, 2025-11-01, NOT_DONE"
    })
    void nobodyIsLateWithWhatIsLeftToPeople(Modality modality, LocalDate asOf, DutyState state) {
      assertThat(schedule(october.withModality(modality)).asOf(List.of(), asOf))
          .extracting(DutyStatus::state)
          .containsExactly(state);
    }

    @Test
    void whatMayBeDoneIsDoneWhenItWas() {
      Duty may = october.withModality(Modality.MAY);
      assertThat(schedule(may)
              .asOf(List.of(done("2025-11-04", "2025-10-01")), LocalDate.of(2025, 11, 4)))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.DONE);
    }

    @Test
    void whatTheTextDoesNotDateIsNeverOverdue() {
      assertThat(schedule(duty(InMonths.of(10), DutyDue.NO_DATE)).asOf(List.of(), YEAR.to()))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.DUE);
    }

    @Test
    void whatWasDoneLateIsDoneFromThatDay() {
      List<DoneDuty> log =
          List.of(done("2025-11-05", "2025-10-31"), done("2025-11-04", "2025-10-01"));
      DutySchedule schedule = schedule(october);
      assertThat(schedule.asOf(log, LocalDate.of(2025, 11, 3)))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.OVERDUE);
      assertThat(schedule.asOf(log, LocalDate.of(2025, 11, 4)))
          .extracting(DutyStatus::doneOn)
          .containsExactly(Optional.of(LocalDate.of(2025, 11, 4)));
    }

    @Test
    void whatWasDoneForAnotherMonthDoesNotCount() {
      assertThat(schedule(october)
              .asOf(List.of(done("2025-10-05", "2025-09-30")), LocalDate.of(2025, 10, 31)))
          .extracting(DutyStatus::state)
          .containsExactly(DutyState.DUE);
    }

    @Test
    void oneRoleSeesItsOwnDuties() {
      Duty heads = october.withActor(Role.HEAD);
      assertThat(schedule(october, heads).forRole(Role.HEAD).duties())
          .extracting(DatedDuty::duty)
          .containsExactly(heads);
    }
  }

  @Test
  void refusesDatesThatDoNotFit() {
    LocalDate day = LocalDate.of(2025, 10, 1);
    Duty october = duty(InMonths.of(10), DutyDue.PERIOD_END);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DatedDuty(
            october, Optional.empty(), Optional.of(day), Optional.of(day.minusDays(1)), List.of()))
        .withMessage("dated.to (2025-09-30) must not be before from (2025-10-01)");
    DatedDuty dated = DatedDuty.undated(october, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyStatus(dated, DutyState.DUE, Optional.of(day), 1))
        .withMessage("status.doneOn (2025-10-01) must be set for what is done alone");
  }

  @Property
  void theOrderOfWhatWasDoneDoesNotMatter(@ForAll long seed, @ForAll boolean late) {
    List<Duty> duties = List.of(
        duty(InMonths.of(9, 10, 11), DutyDue.PERIOD_END),
        duty(new EachTerm(TermKind.TRIMESTER, Edge.END), DutyDue.ofSchoolDays(3)));
    DutySchedule schedule = DutySchedule.of(duties, CALENDAR, YEAR);
    List<DoneDuty> log = new ArrayList<>();
    for (int month = 9; month <= 12; month++) {
      LocalDate of = LocalDate.of(2025, month, 10);
      log.add(new DoneDuty(
          Clause.of("8.3"), Role.CLASS_TEACHER, Act.of("report"), of.plusDays(late ? 30 : 3), of));
    }
    List<DoneDuty> shuffled = new ArrayList<>(log);
    Collections.shuffle(shuffled, new Random(seed));
    LocalDate asOf = LocalDate.of(2025, 11, 15);
    assertThat(schedule.asOf(shuffled, asOf)).isEqualTo(schedule.asOf(log, asOf));
    assertThat(DutySchedule.of(duties, CALENDAR, YEAR)).isEqualTo(schedule);
  }
}
