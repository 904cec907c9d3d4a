package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.DueMeasure;
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
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of made-up rows that order a notice the first time, and a meeting once a notice was given before. */
class FirstTimeProperties {
  private static final Act NOTICE = Act.of("notice");
  private static final AttendanceCalculator CALCULATOR = AttendanceCalculator.of(policy());
  private static final List<YearMonth> MONTHS = Stream.iterate(
          YearMonth.of(2025, 9), month -> month.plusMonths(1))
      .limit(10)
      .toList();

  private static AttendancePolicy policy() {
    Ladder ladder = Ladder.of(
        "first-time",
        Resolution.ALL,
        List.of(row("1", Band.exactly(0), NOTICE), row("2", Band.atLeast(1), Act.of("meeting"))));
    return Rukainiai2023.policy()
        .withEscalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder)));
  }

  private static LadderRow row(String clause, Band before, Act act) {
    Condition when = AllOf.of(
        Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.atLeast(3)),
        Held.beforePeriod(NOTICE, Window.SCHOOL_YEAR, before));
    Measure.Builder measure = Measure.builder();
    measure.actor(Role.CLASS_TEACHER).act(act).modality(Modality.MUST);
    return LadderRow.builder()
        .clause(Clause.of(clause))
        .when(when)
        .addThen(measure.build())
        .build();
  }

  @Provide
  Arbitrary<List<Integer>> years() {
    return Arbitraries.integers().between(0, 6).list().ofSize(MONTHS.size());
  }

  private static AttendanceFacts year(List<Integer> unexcused) {
    StudentCase student = StudentCase.minor();
    for (int i = 0; i < MONTHS.size(); i++) {
      student.unexcused(MONTHS.get(i), unexcused.get(i));
    }
    return student.facts();
  }

  @Property(tries = 40)
  void measuresTakenInTheirMonthBringNothingNewAndNothingFallsAway(
      @ForAll("years") List<Integer> unexcused, @ForAll @IntRange(min = 1, max = 28) int day) {
    AttendanceFacts facts = year(unexcused);
    List<TakenMeasure> taken = new ArrayList<>();
    for (YearMonth month : MONTHS) {
      LocalDate end = month.atEndOfMonth();
      decide(facts, taken, end).due().forEach(due -> taken.add(due.taken(month.atDay(day))));
      assertThat(decide(facts, taken, end).due()).isEmpty();
    }
    EscalationDecision whole = decide(facts, taken, MONTHS.get(9).atEndOfMonth());
    assertThat(whole.due()).isEmpty();
    assertThat(whole.periods()).flatExtracting(PeriodDecision::fallenAway).isEmpty();
    assertThat(taken).filteredOn(one -> one.act().equals(NOTICE)).hasSizeLessThanOrEqualTo(1);
    Collections.shuffle(taken, new Random(day));
    assertThat(decide(facts, taken, MONTHS.get(9).atEndOfMonth())).isEqualTo(whole);
  }

  @Example
  void theNoticeOfAMonthIsTheFirstOneUntilTheNextMonthBegins() {
    AttendanceFacts facts = year(List.of(3, 3, 0, 0, 0, 0, 0, 0, 0, 0));
    for (String given : List.of("2025-09-30", "2025-10-01")) {
      List<TakenMeasure> taken =
          List.of(TakenMeasure.of(Clause.of("1"), NOTICE, LocalDate.parse(given))
              .withForPeriodOf(LocalDate.of(2025, 9, 1)));
      List<DueMeasure> due = decide(facts, taken, LocalDate.of(2025, 10, 31)).due();
      assertThat(due)
          .extracting(one -> one.row().number())
          .containsExactly(given.equals("2025-09-30") ? "2" : "1");
    }
  }

  private static EscalationDecision decide(
      AttendanceFacts facts, List<TakenMeasure> taken, LocalDate asOf) {
    return CALCULATOR.decide(facts.withMeasures(MeasureLog.of(taken)), asOf).escalation();
  }
}
