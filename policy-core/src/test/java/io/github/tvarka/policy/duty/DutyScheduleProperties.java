package io.github.tvarka.policy.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DutyScheduleProperties {
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

  @Provide
  Arbitrary<List<Duty>> duties() {
    Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
    Arbitrary<DutyTrigger> months = Combinators.combine(month, month)
        .as((first, last) -> new DutyTrigger.InMonths(List.of(MonthSpan.of(first, last))));
    Arbitrary<DutyTrigger> repeated = Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(
                Window.WEEK, Window.CALENDAR_MONTH, Window.TRIMESTER, Window.SCHOOL_YEAR))
        .as(DutyTrigger.Repeatedly::of);
    Arbitrary<DutyTrigger> edges = Arbitraries.of(DutyTrigger.Edge.class)
        .flatMap(edge -> Arbitraries.of(
            new DutyTrigger.InSchoolYear(edge),
            new DutyTrigger.EachTerm(TermKind.HALF_YEAR, edge)));
    Arbitrary<DutyDue> dues = Arbitraries.of(
        DutyDue.SAME_DAY,
        DutyDue.PERIOD_END,
        DutyDue.MONTH_END,
        DutyDue.NO_DATE,
        DutyDue.ofSchoolDays(3),
        DutyDue.ofCalendarDays(10));
    Arbitrary<DutyTrigger> triggers =
        Arbitraries.oneOf(months, repeated, edges, Arbitraries.just(DutyTrigger.Standing.ALWAYS));
    return Combinators.combine(triggers, dues)
        .as(DutyScheduleProperties::duty)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 364).map(YEAR.from()::plusDays);
  }

  @Property
  void daysStandInOrderAndInsideTheYear(@ForAll("duties") List<Duty> duties) {
    DutySchedule schedule = DutySchedule.of(duties, CALENDAR, YEAR);
    List<LocalDate> firsts =
        schedule.duties().stream().flatMap(dated -> dated.from().stream()).toList();
    assertThat(firsts).isSorted().allMatch(YEAR::contains);
    assertThat(schedule.duties().stream().flatMap(dated -> dated.period().stream()))
        .allSatisfy(period -> assertThat(period.intersection(YEAR)).contains(period));
  }

  @Property
  void theSameDutiesGiveTheSameSchedule(@ForAll("duties") List<Duty> duties) {
    assertThat(DutySchedule.of(new ArrayList<>(duties), CALENDAR, YEAR))
        .isEqualTo(DutySchedule.of(duties, CALENDAR, YEAR));
  }

  @Property
  void moreDoneIsNeverMoreOverdueAndNeverLessDone(
      @ForAll("duties") List<Duty> duties,
      @ForAll("days") LocalDate done,
      @ForAll("days") LocalDate more,
      @ForAll("days") LocalDate asOf) {
    DutySchedule schedule = DutySchedule.of(duties, CALENDAR, YEAR);
    List<DoneDuty> log = List.of(report(done));
    Map<DutyState, Integer> before = counts(schedule.asOf(log, asOf));
    Map<DutyState, Integer> after =
        counts(schedule.asOf(List.of(report(done), report(more)), asOf));
    assertThat(after.getOrDefault(DutyState.OVERDUE, 0))
        .isLessThanOrEqualTo(before.getOrDefault(DutyState.OVERDUE, 0));
    assertThat(after.getOrDefault(DutyState.DONE, 0))
        .isGreaterThanOrEqualTo(before.getOrDefault(DutyState.DONE, 0));
  }

  @Property
  void whatIsOverdueStaysSoUntilSomethingIsDone(
      @ForAll("duties") List<Duty> duties, @ForAll("days") LocalDate asOf) {
    DutySchedule schedule = DutySchedule.of(duties, CALENDAR, YEAR);
    List<DutyStatus> today = schedule.asOf(List.of(), asOf);
    List<DutyStatus> tomorrow = schedule.asOf(List.of(), asOf.plusDays(1));
    for (int i = 0; i < today.size(); i++) {
      if (today.get(i).state() == DutyState.OVERDUE) {
        assertThat(tomorrow.get(i).state()).isEqualTo(DutyState.OVERDUE);
      }
    }
    assertThat(today).hasSameSizeAs(schedule.duties());
  }

  private static DoneDuty report(LocalDate on) {
    return new DoneDuty(Clause.of("8.3"), Role.CLASS_TEACHER, Act.of("report"), on, on);
  }

  private static Map<DutyState, Integer> counts(List<DutyStatus> statuses) {
    Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
    statuses.forEach(status -> counts.merge(status.state(), 1, Integer::sum));
    return counts;
  }
}
