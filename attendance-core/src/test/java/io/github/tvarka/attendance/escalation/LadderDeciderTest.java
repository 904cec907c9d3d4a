package io.github.tvarka.attendance.escalation;

import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LadderDeciderTest {
  private static final CounterKey UNEXCUSED = CounterKey.of("unexcused");
  private static final CounterKey EXCUSED = CounterKey.of("excused");
  private final Map<CounterKey, Interval> counts = new HashMap<>();

  private static Condition count(CounterKey counter, Band band) {
    return Count.of(counter, Window.CALENDAR_MONTH, band);
  }

  private PeriodDecision decide(Resolution resolution, Condition... conditions) {
    List<LadderRow> rows = new ArrayList<>();
    for (Condition condition : conditions) {
      Clause clause = Clause.of(Integer.toString(rows.size() + 1));
      rows.add(LadderRow.builder().clause(clause).when(condition).build());
    }
    Ladder ladder = Ladder.of("some", resolution, rows);
    return decide(ladder);
  }

  private PeriodDecision decide(Ladder ladder) {
    EscalationPolicy policy = new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder));
    DecidedPeriod october = new DecidedPeriod(Window.CALENDAR_MONTH, DateRange.of(OCTOBER));
    CitedLadders ladders = new CitedLadders(new Source("some-document", "1"), policy);
    return new PeriodDecider(ladders, MeasureLog.EMPTY, OCTOBER.atEndOfMonth())
        .decide(october, new Known(counts));
  }

  private static RowOutcome row(PeriodDecision decision, int number) {
    return decision.rows().get(number - 1).outcome();
  }

  @Test
  void highestHoldsOnlyAtLeastWhileAStricterRowWaitsForAFact() {
    counts.put(UNEXCUSED, Interval.exactly(3));
    PeriodDecision decision = decide(
        Resolution.HIGHEST,
        count(UNEXCUSED, Band.atLeast(1)),
        AllOf.of(count(UNEXCUSED, Band.atLeast(1)), FactIs.of("some-fact")));
    assertThat(row(decision, 1)).isEqualTo(new RowOutcome.Holds(List.of(), true));
    assertThat(row(decision, 2)).isInstanceOf(RowOutcome.NotYetKnown.class);
  }

  @Test
  void highestHoldsOnlyAtLeastForEachNumberWhileAStricterRowWaitsForAFact() {
    counts.put(UNEXCUSED, Interval.between(3, 4));
    PeriodDecision decision = decide(
        Resolution.HIGHEST,
        count(UNEXCUSED, Band.atLeast(1)),
        AllOf.of(count(UNEXCUSED, Band.atLeast(4)), FactIs.of("some-fact")));
    assertThat(row(decision, 1)).isEqualTo(new RowOutcome.Holds(List.of(), true));
  }

  @Test
  void aRowYieldsToAnotherAndNeverToItself() {
    counts.put(UNEXCUSED, Interval.between(7, 8));
    PeriodDecision decision = decide(
        Resolution.HIGHEST,
        count(UNEXCUSED, Band.between(1, 10)),
        count(UNEXCUSED, Band.between(5, 7)),
        count(UNEXCUSED, Band.between(8, 10)));
    assertThat(row(decision, 1)).isEqualTo(new RowOutcome.Yields(Clause.of("2"), Optional.empty()));
    assertThat(row(decision, 2)).isEqualTo(new RowOutcome.Holds(List.of(), true));
    assertThat(row(decision, 3)).isInstanceOf(RowOutcome.NotYetKnown.class);
  }

  @Test
  void doesNotTieTwoUncertainCountersToOneNumber() {
    // One lesson is left to the school: 3 unexcused and 1 excused, or 4 and 0.
    counts.put(UNEXCUSED, Interval.between(3, 4));
    counts.put(EXCUSED, Interval.between(0, 1));
    PeriodDecision decision = decide(
        Resolution.ALL,
        AllOf.of(count(UNEXCUSED, Band.atMost(3)), count(EXCUSED, Band.atLeast(1))));
    assertThat(row(decision, 1)).isInstanceOf(RowOutcome.NotYetKnown.class);
  }

  @Test
  void aRowThatHoldsForEachNumberHolds() {
    counts.put(UNEXCUSED, Interval.between(6, 8));
    PeriodDecision decision = decide(
        Resolution.LOWEST,
        io.github.tvarka.policy.condition.AnyOf.of(
            count(UNEXCUSED, Band.between(1, 7)), count(UNEXCUSED, Band.between(7, 14))));
    assertThat(row(decision, 1)).isEqualTo(new RowOutcome.Holds(List.of(), false));
    assertThat(decision.rows().get(0).finding().truth()).isEqualTo(Truth.YES);
  }

  @Test
  void aRowThatHoldsForNoNumberDoesNotHold() {
    counts.put(UNEXCUSED, Interval.between(6, 8));
    PeriodDecision decision = decide(
        Resolution.LOWEST,
        AllOf.of(count(UNEXCUSED, Band.atMost(6)), count(UNEXCUSED, Band.atLeast(7))));
    assertThat(row(decision, 1)).isEqualTo(new RowOutcome.DoesNotHold());
    assertThat(decision.rows().get(0).finding().truth()).isEqualTo(Truth.NO);
  }

  @Test
  void aRowThatIsNotForTheStudentDoesNotApply() {
    LadderRow row = LadderRow.builder()
        .clause(Clause.of("1"))
        .appliesTo(new io.github.tvarka.policy.condition.GradeIs(Band.atMost(4)))
        .when(count(UNEXCUSED, Band.atLeast(1)))
        .build();
    counts.put(UNEXCUSED, Interval.exactly(1));
    PeriodDecision decision = decide(Ladder.of("some", Resolution.ALL, List.of(row)));
    assertThat(row(decision, 1)).isEqualTo(new RowOutcome.NotApplicable());
  }

  /** A student of grade 9 of whom only counts are known. */
  private record Known(Map<CounterKey, Interval> counts) implements ConditionContext {
    @Override
    public LocalDate at() {
      return october(31);
    }

    @Override
    public ConditionContext at(LocalDate date) {
      return this;
    }

    @Override
    public SchoolCalendar calendar() {
      return SchoolYear2025.calendar();
    }

    @Override
    public Measured measure(CounterKey counter, DateRange range) {
      Interval amount = counts.get(counter);
      List<Need> marks = List.of(new Need.OfLessonMarks(List.of(new LessonSlot(october(6), 1))));
      return new Measured(amount, amount.exact() ? List.of() : marks);
    }

    @Override
    public Truth fact(FactKey fact) {
      return Truth.UNKNOWN;
    }

    @Override
    public StudentProfile student() {
      return StudentProfile.builder().grade(9).build();
    }

    @Override
    public List<LocalDate> held(Act act) {
      return List.of();
    }
  }
}
