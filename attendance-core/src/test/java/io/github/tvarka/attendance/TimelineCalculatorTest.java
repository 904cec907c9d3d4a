package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.END_OF_NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.EditionTimeline;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up regulation whose second edition asks of fewer lessons, and gives fewer days of illness. */
class TimelineCalculatorTest {
  private static final LocalDate BEGIN = LocalDate.of(2025, 9, 1);

  private static AttendancePolicy policy(
      String edition, LocalDate from, LocalDate to, int lessons, int days) {
    return policy(edition, from, to, lessons, days, Window.CALENDAR_MONTH);
  }

  private static AttendancePolicy policy(
      String edition, LocalDate from, LocalDate to, int lessons, int days, Window decidedPer) {
    AttendancePolicy policy = Rukainiai2023.policy();
    LadderRow row = LadderRow.builder()
        .clause(Clause.of("5"))
        .when(Count.of(Counter.UNEXCUSED_LESSONS.key(), decidedPer, Band.atLeast(lessons)))
        .build();
    AllowanceTier tier = AllowanceTier.builder()
        .clause(Clause.of("4"))
        .addLimits(AllowanceLimit.of(days, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH))
        .approver(Role.CLASS_TEACHER)
        .build();
    return policy
        .withEdition(new Edition(edition, from, Optional.ofNullable(to), Optional.empty()))
        .withEscalation(new EscalationPolicy(
            decidedPer, List.of(Ladder.of("lessons", Resolution.ALL, List.of(row)))))
        .withExcuses(new ExcusePolicy(
            policy.excuses().notice(),
            List.of(Allowance.of(Clause.of("4"), Ground.ILLNESS, List.of(tier))),
            List.of()));
  }

  private static TimelineCalculator calculator(AttendancePolicy... policies) {
    return TimelineCalculator.of(timeline(policies));
  }

  private static EditionTimeline<AttendancePolicy> timeline(AttendancePolicy... policies) {
    return EditionTimeline.of(List.of(policies), AttendancePolicy::edition);
  }

  /** Five lessons until the eve of a day, three from it on. */
  private static AttendancePolicy[] changedOn(LocalDate day) {
    return new AttendancePolicy[] {
      policy("first", BEGIN, day.minusDays(1), 5, 3), policy("second", day, null, 3, 1)
    };
  }

  private static String holds(TimelineDecision decision, YearMonth month) {
    RowDecision row = decision
        .at(month.atDay(1))
        .flatMap(period -> period.row(Clause.of("5")))
        .orElseThrow();
    return row.citation().edition() + " " + row.holds();
  }

  private static boolean excused(TimelineDecision decision, LocalDate day) {
    return decision.verdicts().stream()
        .filter(verdict -> verdict.date().equals(day))
        .map(ExcuseVerdict::outcome)
        .allMatch(ExcuseOutcome.Excused.class::isInstance);
  }

  @Test
  void refusesEditionsOfDifferentDocuments() {
    AttendancePolicy[] editions = changedOn(october(15));
    editions[1] = editions[1].withDocument(editions[1].document().withKey("other"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator(editions))
        .withMessage("editions ([rukainiai-attendance-2023, other]) must be of one document");
  }

  @Nested
  class AChangeOfEdition {
    private final StudentCase student =
        StudentCase.minor().unexcused(SEPTEMBER, 4).unexcused(OCTOBER, 4).unexcused(NOVEMBER, 4);

    @ParameterizedTest(name = "in force from {0}, October is decided under {1}")
    @CsvSource({
      "2025-10-01, second true",
      "2025-10-15, second true",
      "2025-10-30, second true",
      "2025-10-31, second true",
      "2025-11-01, first false"
    })
    void decidesAMonthUnderTheEditionOfItsEnd(LocalDate from, String expected) {
      TimelineDecision decision =
          calculator(changedOn(from)).decide(student.facts(), END_OF_NOVEMBER);
      assertThat(holds(decision, OCTOBER)).isEqualTo(expected);
      assertThat(holds(decision, SEPTEMBER)).isEqualTo("first false");
      assertThat(holds(decision, NOVEMBER)).isEqualTo("second true");
      assertThat(decision.undecided()).isEmpty();
    }

    @ParameterizedTest(name = "as of {0} October is decided under {1}")
    @CsvSource({
      "2025-10-14, first false",
      "2025-10-15, second true",
      "2025-10-16, second true",
      "2025-10-31, second true"
    })
    void decidesARunningMonthUnderTheEditionOfTheDay(LocalDate asOf, String expected) {
      TimelineDecision decision = calculator(changedOn(october(15))).decide(student.facts(), asOf);
      assertThat(holds(decision, OCTOBER)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: September {1}, October {2}")
    @CsvSource({
      "PERIOD_END, first false, second true",
      "PERIOD_START, first false, first false",
      "DECISION_DAY, second true, second true"
    })
    void goesByAnotherDayIfAsked(TimelineRule rule, String september, String october) {
      TimelineDecision decision = TimelineCalculator.of(timeline(changedOn(october(15))), rule)
          .decide(student.facts(), END_OF_OCTOBER);
      assertThat(holds(decision, SEPTEMBER)).isEqualTo(september);
      assertThat(holds(decision, OCTOBER)).isEqualTo(october);
      assertThat(decision.rule()).isEqualTo(rule);
    }

    @Test
    void givesTheSameAsTheCalculatorOfAnOnlyEdition() {
      AttendancePolicy only = policy("first", BEGIN, null, 5, 3);
      TimelineDecision decision = calculator(only).decide(student.facts(), END_OF_NOVEMBER);
      assertThat(decision.decisions())
          .containsExactly(AttendanceCalculator.of(only).decide(student.facts(), END_OF_NOVEMBER));
      assertThat(decision.undecided()).isEmpty();
    }

    @Test
    void keepsTheHeadroomOfTheEditionOfTheDay() {
      List<AttendanceDecision> parts = calculator(changedOn(october(15)))
          .decide(StudentCase.minor().unexcused(OCTOBER, 1).facts(), END_OF_OCTOBER)
          .decisions();
      assertThat(parts).hasSize(2);
      assertThat(parts.get(0).headroom()).isEmpty();
      assertThat(parts.get(1).headroom())
          .singleElement()
          .extracting(headroom -> headroom.further())
          .isEqualTo(2);
    }
  }

  @Nested
  class Excuses {
    @ParameterizedTest(name = "in force from {0}: 13 October {1}, 14 October {2}, 15 October {3}")
    @CsvSource({
      "2025-10-13, true, false, false",
      "2025-10-14, true, false, false",
      "2025-10-15, true, true, false",
      "2025-10-16, true, true, true"
    })
    void areThoseOfTheMissedDay(LocalDate from, boolean first, boolean second, boolean third) {
      StudentCase student = StudentCase.minor();
      for (int day = 13; day <= 15; day++) {
        student.illOnTheirWord(october(day), october(day));
      }
      TimelineDecision decision =
          calculator(changedOn(from)).decide(student.facts(), END_OF_OCTOBER);
      assertThat(excused(decision, october(13))).isEqualTo(first);
      assertThat(excused(decision, october(14))).isEqualTo(second);
      assertThat(excused(decision, october(15))).isEqualTo(third);
    }

    @Test
    void ofEarlierMonthsStayWhereALaterEditionAsksForThem() {
      // Two days of September excused under the first edition; the second would have excused one.
      StudentCase student = StudentCase.minor()
          .illOnTheirWord(LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 8))
          .illOnTheirWord(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 9, 10));
      AttendancePolicy yearly = policy("second", october(1), null, 3, 1, Window.SCHOOL_YEAR);
      TimelineDecision decision = calculator(
              policy("first", BEGIN, LocalDate.of(2025, 9, 30), 5, 3), yearly)
          .decide(student.facts(), END_OF_OCTOBER);
      assertThat(decision
              .escalation()
              .row(Clause.of("5"), END_OF_OCTOBER)
              .orElseThrow()
              .holds())
          .isFalse();
    }

    @Test
    void tellLateArrivalsApartAsTheEditionOfTheDayDoes() {
      AttendancePolicy[] changed = changedOn(october(15));
      changed[0] = changed[0].withLateness(LatenessRule.fromMinutes(Clause.of("2"), 30));
      changed[1] = changed[1].withLateness(LatenessRule.fromMinutes(Clause.of("2"), 15));
      AttendanceFacts facts = StudentCase.minor()
          .facts()
          .withAbsences(AbsenceLog.of(
              List.of(LessonEntry.late(october(14), 1, 20), LessonEntry.late(october(15), 1, 20))));
      TimelineDecision decision = calculator(changed).decide(facts, END_OF_OCTOBER);
      assertThat(decision.verdicts()).extracting(ExcuseVerdict::date).containsExactly(october(15));
    }
  }

  @Nested
  class AGap {
    private final AttendancePolicy[] editions = {
      policy("first", BEGIN, LocalDate.of(2025, 9, 30), 5, 3),
      policy("second", november(5), null, 3, 1)
    };

    @Test
    void leavesThePeriodsThatEndInItUndecided() {
      TimelineDecision decision = calculator(editions)
          .decide(
              StudentCase.minor().unexcused(OCTOBER, 9).unexcused(NOVEMBER, 4).facts(),
              END_OF_NOVEMBER);
      assertThat(decision.undecided())
          .containsExactly(
              new UndecidedDays(DateRange.of(OCTOBER), UndecidedDays.Reason.NO_EDITION));
      assertThat(decision.at(october(1))).isEmpty();
      assertThat(holds(decision, SEPTEMBER)).isEqualTo("first false");
      assertThat(holds(decision, NOVEMBER)).isEqualTo("second true");
    }

    @Test
    void leavesAllUndecidedWhereTheDayOfTheDecisionIsInIt() {
      AttendanceFacts facts = StudentCase.minor().unexcused(OCTOBER, 9).facts();
      TimelineDecision decision = TimelineCalculator.of(
              timeline(editions), TimelineRule.DECISION_DAY)
          .decide(facts, END_OF_OCTOBER);
      assertThat(decision.decisions()).isEmpty();
      assertThat(decision.undecided())
          .containsExactly(
              new UndecidedDays(DateRange.of(SEPTEMBER), UndecidedDays.Reason.NO_EDITION),
              new UndecidedDays(DateRange.of(OCTOBER), UndecidedDays.Reason.NO_EDITION));
    }

    @Test
    void leavesLessonsMissedInItOpenUnlessTheSchoolSettledThem() {
      StudentCase student = StudentCase.minor()
          .absentLessons(november(3).plusDays(7), 1)
          .absentLessons(october(6), 1, 2)
          .decided(october(6), true, october(8), 2);
      AttendancePolicy yearly = policy("second", november(5), null, 3, 1, Window.SCHOOL_YEAR);
      TimelineDecision decision =
          calculator(editions[0], yearly).decide(student.facts(), END_OF_NOVEMBER);
      assertThat(decision.decisions().get(1).tallies().get(0).counts())
          .containsEntry(
              Counter.UNEXCUSED_LESSONS.key(),
              io.github.tvarka.policy.quantity.Interval.between(1, 2));
    }

    @Test
    void beforeTheFirstEditionNothingIsDecided() {
      TimelineDecision decision = calculator(policy("late", november(1), null, 3, 1))
          .decide(StudentCase.minor().unexcused(OCTOBER, 9).facts(), END_OF_OCTOBER);
      assertThat(decision.decisions()).isEmpty();
      assertThat(decision.undecided()).hasSize(2);
    }
  }

  @Test
  void daysInNoPeriodOfAnyEditionAreTold() {
    // The half-year ends on 23 January, the new edition decides by months from 2 February on.
    AttendancePolicy first =
        policy("first", BEGIN, LocalDate.of(2026, 2, 1), 5, 3, Window.HALF_YEAR);
    AttendancePolicy second = policy("second", LocalDate.of(2026, 2, 2), null, 3, 1);
    TimelineDecision decision =
        calculator(first, second).decide(StudentCase.minor().facts(), LocalDate.of(2026, 2, 28));
    assertThat(decision.undecided())
        .containsExactly(new UndecidedDays(
            new DateRange(LocalDate.of(2026, 1, 26), LocalDate.of(2026, 1, 30)),
            UndecidedDays.Reason.NO_PERIOD));
  }

  @Nested
  class Changes {
    private final StudentCase student = StudentCase.minor()
        .unexcused(SEPTEMBER, 4)
        .unexcused(NOVEMBER, 4)
        .illOnTheirWord(october(13), october(13))
        .illOnTheirWord(october(15), october(15));

    private TimelineDecision decide(AttendancePolicy... editions) {
      return calculator(editions).decide(student.facts(), END_OF_NOVEMBER);
    }

    @Test
    void areExactlyWhatIsDecidedOtherwise() {
      TimelineChanges changes = TimelineChanges.between(
          decide(policy("first", BEGIN, null, 5, 3)), decide(changedOn(october(14))));
      assertThat(changes.lessons())
          .extracting(LessonChange::lesson)
          .containsExactly(
              new LessonSlot(october(15), 1),
              new LessonSlot(october(15), 2),
              new LessonSlot(october(15), 3),
              new LessonSlot(october(15), 4),
              new LessonSlot(october(15), 5),
              new LessonSlot(october(15), 6));
      assertThat(changes.lessons()).allSatisfy(change -> {
        assertThat(change.before().orElseThrow()).isInstanceOf(ExcuseOutcome.Excused.class);
        assertThat(change.after().orElseThrow()).isInstanceOf(ExcuseOutcome.NotExcused.class);
      });
      assertThat(changes.rows())
          .extracting(change -> change.period())
          .containsExactly(DateRange.of(OCTOBER), DateRange.of(NOVEMBER));
      assertThat(changes.rows()).allSatisfy(change -> {
        assertThat(change.before().orElseThrow().holds()).isFalse();
        assertThat(change.after().orElseThrow().holds()).isTrue();
      });
    }

    @Test
    void areNoneWhereAnEditionIsOnlyPartedInTwo() {
      TimelineChanges changes = TimelineChanges.between(
          decide(policy("first", BEGIN, null, 5, 3)),
          decide(
              policy("first", BEGIN, october(13), 5, 3), policy("again", october(14), null, 5, 3)));
      assertThat(changes.rows()).isEmpty();
      assertThat(changes.lessons()).isEmpty();
    }

    @Test
    void tellWhatIsNoLongerDecided() {
      TimelineChanges changes = TimelineChanges.between(
          decide(policy("first", BEGIN, null, 5, 3)),
          decide(
              policy("first", BEGIN, LocalDate.of(2025, 9, 30), 5, 3),
              policy("second", november(1), null, 5, 3)));
      assertThat(changes.rows()).singleElement().satisfies(change -> {
        assertThat(change.period()).isEqualTo(DateRange.of(OCTOBER));
        assertThat(change.after()).isEmpty();
      });
      assertThat(changes.lessons())
          .hasSize(12)
          .allSatisfy(change -> assertThat(change.after()).isEmpty());
    }
  }
}
