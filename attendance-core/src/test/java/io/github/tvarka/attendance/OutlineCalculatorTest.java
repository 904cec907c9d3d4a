package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.outline.RowStanding;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineCalculatorTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 31);
  private static final OutlineCalculator CALCULATOR = OutlineCalculator.of(Rukainiai2023.policy());

  private static AttendanceFacts unexcused(int september, int october) {
    return StudentCase.minor()
        .unexcused(SEPTEMBER, september)
        .unexcused(OCTOBER, october)
        .facts();
  }

  @ParameterizedTest
  @CsvSource({
    "6, HOLDS, DOES_NOT_HOLD, DOES_NOT_HOLD",
    "7, HOLDS, YIELDS, DOES_NOT_HOLD",
    "8, DOES_NOT_HOLD, HOLDS, DOES_NOT_HOLD",
    "14, DOES_NOT_HOLD, HOLDS, DOES_NOT_HOLD",
    "15, DOES_NOT_HOLD, DOES_NOT_HOLD, HOLDS"
  })
  void tellsWhichRowStandsFromWhatNumber(
      int lessons, RowStanding first, RowStanding second, RowStanding third) {
    AttendanceOutline outline = CALCULATOR.decide(unexcused(lessons, 0), AS_OF);
    assertThat(outline.count(0, Counter.UNEXCUSED_LESSONS.key()))
        .isEqualTo(Interval.exactly(lessons));
    assertThat(outline.row(0, Clause.of("17.1"))).isEqualTo(first);
    assertThat(outline.row(0, Clause.of("17.2"))).isEqualTo(second);
    assertThat(outline.row(0, Clause.of("17.3"))).isEqualTo(third);
    assertThat(outline.row(1, Clause.of("17.1"))).isEqualTo(RowStanding.DOES_NOT_HOLD);
  }

  @Test
  void namesThePeriodsInOrder() {
    AttendanceOutline outline = CALCULATOR.decide(unexcused(1, 1), AS_OF);
    assertThat(outline.periods()).containsExactly(DateRange.of(SEPTEMBER), DateRange.of(OCTOBER));
    assertThat(outline.asOf()).isEqualTo(AS_OF);
    assertThat(outline.row(1, Clause.of("17.2"))).isEqualTo(RowStanding.HOLDS);
  }

  @Test
  void tellsWhatBecameOfEachLesson() {
    AttendanceOutline outline = CALCULATOR.decide(unexcused(2, 0), AS_OF);
    assertThat(outline.lessons())
        .hasSize(2)
        .allSatisfy((slot, state) -> assertThat(state).isEqualTo(LessonState.UNEXCUSED));
    assertThat(List.copyOf(outline.lessons().keySet())).isSorted();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> outline.lessons().clear());
  }

  @Test
  void leavesOutWhatCameAfterTheDay() {
    AttendanceOutline outline = CALCULATOR.decide(unexcused(2, 9), SEPTEMBER.atEndOfMonth());
    assertThat(outline.periods()).hasSize(1);
    assertThat(outline.lessons().keySet())
        .extracting(LessonSlot::date)
        .allMatch(day -> day.getMonthValue() == 9);
  }

  @Test
  void explainsWhenAsked() {
    AttendanceFacts facts = unexcused(15, 3);
    assertThat(CALCULATOR.decide(facts, AS_OF).decision())
        .isEqualTo(AttendanceCalculator.of(Rukainiai2023.policy()).decide(facts, AS_OF));
  }

  @Test
  void tellsWhyOneRowStandsWithoutTheRest() {
    AttendanceOutline outline = CALCULATOR.decide(unexcused(15, 3), AS_OF);
    RowDecision causes = outline.reason(0, Clause.of("17.3"));
    assertThat(causes.holds()).isTrue();
    assertThat(causes.citation().clause()).isEqualTo(Clause.of("17.3"));
    assertThat(causes)
        .isEqualTo(outline
            .decision()
            .escalation()
            .periods()
            .get(0)
            .row(Clause.of("17.3"))
            .orElseThrow());
  }

  @Test
  void tellsWhyLessonsOfADayAreNotExcused() {
    AttendanceFacts facts = unexcused(2, 0);
    LocalDate day = facts.absences().entries().get(0).date();
    AttendanceOutline outline = CALCULATOR.decide(facts, AS_OF);
    assertThat(outline.reasons(day))
        .isNotEmpty()
        .isEqualTo(outline.decision().excuses().verdicts().stream()
            .filter(verdict -> verdict.date().equals(day))
            .toList());
    assertThat(outline.reasons(AS_OF)).isEmpty();
  }

  @Test
  void needsTheUncertainLessonsByName() {
    AttendanceFacts facts = unexcused(14, 0);
    LocalDate day = LocalDate.of(2025, 9, 30);
    List<LessonEntry> entries = new ArrayList<>(facts.absences().entries());
    entries.add(new LessonEntry(day, 1, Mark.UNMARKED));
    AttendanceOutline outline =
        CALCULATOR.decide(facts.withAbsences(AbsenceLog.of(entries)), AS_OF);
    assertThat(outline.row(0, Clause.of("17.3"))).isEqualTo(RowStanding.NOT_YET_KNOWN);
    assertThat(outline.reason(0, Clause.of("17.3")).outcome())
        .isInstanceOfSatisfying(
            RowOutcome.NotYetKnown.class,
            open -> assertThat(open.needs())
                .containsExactly(new Need.OfLessonMarks(List.of(new LessonSlot(day, 1)))));
  }

  private static final Clause TALK = Clause.of("1");

  /** A talk once a month before, of the same school year, was in a half-year with nine unexcused lessons. */
  private static AttendancePolicy talksDecidedPer(Window per) {
    Condition before = Again.once(
        Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.HALF_YEAR, Band.atLeast(9)),
        Window.CALENDAR_MONTH,
        Window.SCHOOL_YEAR);
    Measure.Builder talk = Measure.builder();
    talk.actor(Role.CLASS_TEACHER).act(Act.of("talk")).modality(Modality.MAY);
    LadderRow.Builder row = LadderRow.builder();
    row.clause(TALK).when(before).addThen(talk.build());
    Ladder talks = Ladder.of("talks", Resolution.ALL, List.of(row.build()));
    return Rukainiai2023.policy().withEscalation(new EscalationPolicy(per, List.of(talks)));
  }

  /** June ends after the last half-year, and has one; July has none. What was so in a month is asked in the half-year of that month. */
  @Test
  void looksAtAnEarlierMonthAsItWas() {
    AttendanceFacts facts = unexcused(3, 0);
    LocalDate asOf = LocalDate.of(2026, 8, 31);
    AttendanceOutline byMonths =
        OutlineCalculator.of(talksDecidedPer(Window.CALENDAR_MONTH)).decide(facts, asOf);
    int july = byMonths.periods().indexOf(DateRange.of(YearMonth.of(2026, 7)));
    assertThat(byMonths.row(july, TALK)).isEqualTo(RowStanding.DOES_NOT_HOLD);
    assertThat(byMonths.row(july + 1, TALK)).isEqualTo(RowStanding.NOT_YET_KNOWN);
    AttendancePolicy byYear = talksDecidedPer(Window.SCHOOL_YEAR);
    assertThat(byMonths.getClass().getSimpleName()).isEqualTo("PreparedOutline");
    assertThat(OutlineCalculator.of(byYear).decide(facts, asOf).row(0, TALK))
        .isEqualTo(RowStanding.NOT_YET_KNOWN)
        .isEqualTo(
            AttendanceOutline.of(AttendanceCalculator.of(byYear).decide(facts, asOf), byYear, facts)
                .row(0, TALK));
  }

  @Test
  void takesInWhatTheSchoolDecidedAndDaysOfEnrolment() {
    AttendanceFacts facts = unexcused(7, 0);
    LocalDate first = facts.absences().entries().get(0).date();
    SchoolDecision excuses =
        new SchoolDecision(first, first, List.of(1), true, first, Role.CLASS_TEACHER);
    AttendanceOutline decided =
        CALCULATOR.decide(facts.withSchoolDecisions(List.of(excuses)), AS_OF);
    assertThat(decided.count(0, Counter.UNEXCUSED_LESSONS.key())).isEqualTo(Interval.exactly(6));
    AttendanceOutline enrolledLater = CALCULATOR.decide(
        facts.withStudent(facts
            .student()
            .withEnrolled(Optional.of(DateRange.of(LocalDate.of(2025, 10, 1), AS_OF)))),
        AS_OF);
    assertThat(enrolledLater.lessons()).isEmpty();
  }

  @Test
  void refusesADayOnWhichTheEditionIsNotInForce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.decide(unexcused(1, 0), LocalDate.of(2020, 9, 1)))
        .withMessageContaining("asOf (2020-09-01)")
        .withMessageContaining("in force");
  }

  @Test
  void refusesWhatThePolicyDoesNotHave() {
    AttendanceFacts facts = unexcused(1, 0);
    AttendanceOutline prepared = CALCULATOR.decide(facts, AS_OF);
    AttendanceOutline explained =
        AttendanceOutline.of(prepared.decision(), Rukainiai2023.policy(), facts);
    for (AttendanceOutline outline : List.of(prepared, explained)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> outline.count(0, CounterKey.of("events")))
          .withMessageContaining("counter (events)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> outline.row(0, Clause.of("99")))
          .withMessageContaining("clause (99)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> outline.reason(0, Clause.of("99")))
          .withMessageContaining("clause (99)");
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> outline.row(2, Clause.of("16")));
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> outline.reason(2, Clause.of("16")));
    }
  }

  /** A half-year is decided, and its months before this one are earlier months all the same: six unmarked lessons of September may be its first. */
  @Test
  void looksAtEarlierMonthsOfTheHalfYearThatIsDecided() {
    CounterKey unexcused = Counter.UNEXCUSED_LESSONS.key();
    Condition again = Again.once(
        Count.of(unexcused, Window.CALENDAR_MONTH, Band.atLeast(13)),
        Window.CALENDAR_MONTH,
        Window.SCHOOL_YEAR);
    Condition many = Count.of(unexcused, Window.HALF_YEAR, Band.moreThan(15));
    AttendancePolicy policy = Rukainiai2023.policy()
        .withEscalation(new EscalationPolicy(
            Window.HALF_YEAR,
            List.of(Ladder.of(
                "half-years",
                Resolution.HIGHEST,
                List.of(EachSubjectCase.row("1", again), EachSubjectCase.row("2", many))))));
    List<LessonEntry> entries = new ArrayList<>();
    for (int lesson = 1; lesson <= 6; lesson++) {
      entries.add(new LessonEntry(LocalDate.of(2025, 9, 2), lesson, Mark.UNEXCUSED));
      entries.add(new LessonEntry(LocalDate.of(2025, 9, 3), lesson, Mark.UNEXCUSED));
      entries.add(new LessonEntry(LocalDate.of(2025, 9, 4), lesson, Mark.UNMARKED));
    }
    AttendanceFacts facts = StudentCase.minor().facts().withAbsences(AbsenceLog.of(entries));
    AttendanceOutline outline = OutlineCalculator.of(policy).decide(facts, AS_OF);
    assertThat(outline.row(0, Clause.of("1"))).isEqualTo(RowStanding.NOT_YET_KNOWN);
    assertThat(outline.decision()).isEqualTo(AttendanceCalculator.of(policy).decide(facts, AS_OF));
    assertThat(outline.decision().escalation().periods().get(0).rows().get(0).outcome())
        .isInstanceOf(RowOutcome.NotYetKnown.class);
  }

  @Test
  void refusesFactsThatCannotBeRight() {
    AttendanceFacts facts = unexcused(15, 0)
        .withMeasures(MeasureLog.of(
            List.of(TakenMeasure.of(Clause.of("17.9"), Act.of("find-out-causes"), AS_OF))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.decide(facts, AS_OF))
        .withMessageStartingWith("measures.clause (17.9) ");
  }
}
