package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.EachSubjectCase.measure;
import static io.github.tvarka.attendance.EachSubjectCase.row;
import static io.github.tvarka.attendance.EachSubjectCase.standings;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.escalation.EscalationChanges;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.outline.RowStanding;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.EditionTimeline;
import io.github.tvarka.policy.lint.LintFinding;
import io.github.tvarka.policy.lint.LintKind;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one row alone may hold and two do, none is picked. */
class ExactlyOneRowTest {
  private static final String SEVEN = "seven-lessons";
  private static final LocalDate END = OCTOBER.atEndOfMonth();

  private static Condition unexcused(Band band) {
    return Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, band);
  }

  private static Ladder ladder(LadderRow... rows) {
    return Ladder.of("one-alone", Resolution.EXACTLY_ONE, List.of(rows));
  }

  /** Clause 17.1, where the reading is declared, is kept among the provisions. */
  private static AttendancePolicy policy(Ladder ladder) {
    List<Provision> provisions = new ArrayList<>(Rukainiai2023.policy().provisions());
    provisions.add(new Provision(Clause.of("17.1"), ClauseKind.RULE, LocalText.of("-", "-")));
    return Rukainiai2023.policy()
        .withProvisions(provisions)
        .withEscalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder)));
  }

  /** 1 to 7, and 7 to 14: people decide at 7, as a declared reading says. */
  private static Ladder overlapping() {
    return Ladder.builder()
        .key("one-alone")
        .resolution(Resolution.EXACTLY_ONE)
        .resolutionReading(SEVEN)
        .addRows(
            row("1", unexcused(Band.between(1, 7)), measure("talk", false)),
            row("2", unexcused(Band.between(7, 14)), measure("warn", false)))
        .build();
  }

  private static AttendanceDecision decide(Ladder ladder, StudentCase student) {
    return AttendanceCalculator.of(policy(ladder)).decide(student.facts(), END);
  }

  private static List<String> standing(Ladder ladder, StudentCase student) {
    return standings(decide(ladder, student).escalation(), END);
  }

  @ParameterizedTest
  @CsvSource({
    "0, -, -",
    "1, holds, -",
    "6, holds, -",
    "7, conflicts with [2], conflicts with [1]",
    "8, -, holds",
    "14, -, holds",
    "15, -, -"
  })
  void namesBothRowsThatHold(int lessons, String first, String second) {
    assertThat(standing(overlapping(), StudentCase.minor().unexcused(OCTOBER, lessons)))
        .containsExactly("all 1 " + first, "all 2 " + second);
  }

  @Test
  void ordersNothingThatIsDueAndTellsWhatEitherWouldOrder() {
    AttendanceDecision decision = decide(overlapping(), StudentCase.minor().unexcused(OCTOBER, 7));
    assertThat(decision.escalation().due()).isEmpty();
    assertThat(decision.escalation().at(END).orElseThrow().rows())
        .extracting(row -> row.outcome().measures().get(0).measure().act().code())
        .containsExactly("talk", "warn");
  }

  @Test
  void citesTheReadingThatLeavesItToPeople() {
    assertThat(decide(overlapping(), StudentCase.minor().unexcused(OCTOBER, 7)).readings())
        .extracting(Reading::key)
        .contains(SEVEN);
    assertThat(decide(overlapping(), StudentCase.minor().unexcused(OCTOBER, 8)).readings())
        .isEmpty();
  }

  @Test
  void doesNotLetAMeasureFallAwayThatOneOfTheRowsOrders() {
    StudentCase student = StudentCase.minor().unexcused(OCTOBER, 7);
    MeasureLog taken = MeasureLog.of(List.of(
        TakenMeasure.of(Clause.of("1"), Act.of("talk"), OCTOBER.atDay(20)),
        TakenMeasure.of(Clause.of("3"), Act.of("call"), OCTOBER.atDay(20))));
    List<LadderRow> rows = new ArrayList<>(overlapping().rows());
    rows.add(row("3", unexcused(Band.moreThan(14)), measure("call", false)));
    PeriodDecision period = AttendanceCalculator.of(policy(overlapping().withRows(rows)))
        .decide(student.facts().withMeasures(taken), END)
        .escalation()
        .at(END)
        .orElseThrow();
    assertThat(period.fallenAway()).extracting(one -> one.clause().number()).containsExactly("3");
  }

  @Nested
  class WhatIsNotKnown {
    @ParameterizedTest
    @CsvSource({"5, holds, -", "6, ?, ?", "7, ?, ?", "8, -, holds", "13, -, holds", "14, -, ?"})
    void isAskedForEachNumber(int lessons, String first, String second) {
      StudentCase student =
          StudentCase.minor().unexcused(OCTOBER, lessons).unmarked(OCTOBER.atDay(30), 1);
      assertThat(standing(overlapping(), student))
          .containsExactly("all 1 " + first, "all 2 " + second);
    }

    @Test
    void makesNoRowHoldAtLeastWhereAnotherOneMayHoldInstead() {
      Ladder parted =
          ladder(row("1", unexcused(Band.between(1, 6))), row("2", unexcused(Band.atLeast(7))));
      StudentCase student =
          StudentCase.minor().unexcused(OCTOBER, 6).unmarked(OCTOBER.atDay(30), 1);
      assertThat(standing(parted, student)).containsExactly("all 1 ?", "all 2 ?");
    }

    @Test
    void leavesARowOpenBesideOneThatMayHold() {
      Ladder ladder = ladder(
          row("1", unexcused(Band.atLeast(1))),
          row("2", AllOf.of(unexcused(Band.atLeast(1)), FactIs.of("some-fact"))));
      StudentCase student = StudentCase.minor().unexcused(OCTOBER, 1);
      assertThat(standing(ladder, student)).containsExactly("all 1 ?", "all 2 ?");
      RowOutcome open = decide(ladder, student)
          .escalation()
          .row(Clause.of("1"), END)
          .orElseThrow()
          .outcome();
      assertThat(((RowOutcome.NotYetKnown) open).needs()).hasSize(1);
    }

    @Test
    void thatRowsConflictWhateverTheNumberIsSure() {
      Ladder ladder = Ladder.builder()
          .key("one-alone")
          .resolution(Resolution.EXACTLY_ONE)
          .resolutionReading(SEVEN)
          .addRows(
              row("1", unexcused(Band.between(1, 7))),
              row("2", AnyOf.of(unexcused(Band.between(5, 7)), unexcused(Band.between(8, 14)))),
              row("3", unexcused(Band.atLeast(8))))
          .build();
      StudentCase student =
          StudentCase.minor().unexcused(OCTOBER, 7).unmarked(OCTOBER.atDay(30), 1);
      assertThat(standing(ladder, student))
          .containsExactly("all 1 ?", "all 2 conflicts with [1, 3]", "all 3 ?");
      assertThat(decide(ladder, student)
              .escalation()
              .row(Clause.of("2"), END)
              .orElseThrow()
              .finding()
              .truth())
          .isEqualTo(Truth.YES);
    }
  }

  @Test
  void headroomLeadsOutOfAConflictToTheNextRow() {
    AttendanceDecision decision = decide(overlapping(), StudentCase.minor().unexcused(OCTOBER, 6));
    assertThat(decision.headroom()).singleElement().satisfies(row -> {
      assertThat(row.citation().clause().number()).isEqualTo("2");
      assertThat(row.further()).isEqualTo(2);
    });
    assertThat(decide(overlapping(), StudentCase.minor().unexcused(OCTOBER, 7)).headroom())
        .singleElement()
        .satisfies(row -> assertThat(row.further()).isEqualTo(1));
  }

  @Test
  void aConflictThatArisesIsAChange() {
    AttendanceDecision before = decide(overlapping(), StudentCase.minor().unexcused(OCTOBER, 6));
    AttendanceDecision after = decide(overlapping(), StudentCase.minor().unexcused(OCTOBER, 7));
    assertThat(EscalationChanges.between(before.escalation(), after.escalation()))
        .extracting(change -> change.after().map(RowDecision::outcome).orElseThrow())
        .hasSize(2)
        .allMatch(RowOutcome.Conflicts.class::isInstance);
  }

  @Test
  void anOutlineTellsTheSame() {
    AttendanceFacts facts =
        StudentCase.minor().unexcused(SEPTEMBER, 7).unexcused(OCTOBER, 8).facts();
    AttendanceOutline outline = OutlineCalculator.of(policy(overlapping())).decide(facts, END);
    assertThat(outline.row(0, Clause.of("1"))).isEqualTo(RowStanding.CONFLICTS);
    assertThat(outline.row(1, Clause.of("2"))).isEqualTo(RowStanding.HOLDS);
  }

  @Test
  void theSameConflictUnderAnotherEditionIsNoChange() {
    StudentCase student = StudentCase.minor().unexcused(OCTOBER, 7);
    AttendancePolicy former = policy(overlapping());
    AttendancePolicy renamed =
        former.withEdition(Edition.of("2024", former.edition().from()));
    List<TimelineDecision> decisions = Stream.of(former, renamed)
        .map(policy -> EditionTimeline.of(List.of(policy), AttendancePolicy::edition))
        .map(timeline -> TimelineCalculator.of(timeline).decide(student.facts(), END))
        .toList();
    assertThat(TimelineChanges.between(decisions.get(0), decisions.get(1)).rows())
        .isEmpty();
  }

  @Nested
  class AnOverlapThatIsCertain {
    private void refused(String number, LadderRow... rows) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ladder(rows))
          .withMessage(
              "ladder.rows (1, 2) must not overlap, as they do at %s; or a reading must be declared",
              number);
    }

    private void accepted(LadderRow... rows) {
      assertThat(policy(ladder(rows))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, false", "8, false"})
    void isRefused(int from, boolean overlaps) {
      LadderRow first = row("1", unexcused(Band.lessThan(7)));
      LadderRow second = row("2", unexcused(Band.atLeast(from)));
      if (overlaps) {
        refused("6", first, second);
      } else {
        accepted(first, second);
      }
    }

    private static Band between(int aboveThis, int belowThis) {
      return new Band(
          Optional.empty(),
          Optional.of(Fraction.of(aboveThis)),
          Optional.empty(),
          Optional.of(Fraction.of(belowThis)));
    }

    @Test
    void isAtAWholeNumberOfLessons() {
      accepted(row("1", unexcused(between(5, 7))), row("2", unexcused(between(6, 8))));
      refused("6", row("1", unexcused(between(5, 7))), row("2", unexcused(between(5, 8))));
      refused("0", row("1", unexcused(Band.lessThan(1))), row("2", unexcused(Band.lessThan(3))));
      refused("7", row("1", unexcused(Band.moreThan(6))), row("2", unexcused(Band.moreThan(6))));
    }

    @Test
    void isAtAnyShare() {
      Condition upTo = new Share(
          Counter.UNEXCUSED_LESSONS.key(),
          Counter.SCHEDULED_LESSONS.key(),
          Window.CALENDAR_MONTH,
          Optional.of(Percent.of(10)),
          Optional.empty(),
          Optional.of(Percent.of(20)),
          Optional.empty());
      refused("1/5", row("1", upTo), row("2", share(20)));
      refused("3/20", row("1", upTo), row("2", share(15)));
      accepted(row("1", upTo), row("2", share(21)));
      Condition inside = new Share(
          Counter.UNEXCUSED_LESSONS.key(),
          Counter.SCHEDULED_LESSONS.key(),
          Window.CALENDAR_MONTH,
          Optional.empty(),
          Optional.of(Percent.of(10)),
          Optional.empty(),
          Optional.of(Percent.of(20)));
      refused("3/20", row("1", inside), row("2", inside));
    }

    private Condition share(int percent) {
      return Share.atLeast(
          Counter.UNEXCUSED_LESSONS.key(),
          Counter.SCHEDULED_LESSONS.key(),
          Window.CALENDAR_MONTH,
          Percent.of(percent));
    }

    @Test
    void isFoundInJoinedNumbersToo() {
      Condition either = AnyOf.of(unexcused(Band.between(1, 2)), unexcused(Band.between(9, 10)));
      refused("9", row("1", either), row("2", unexcused(Band.between(5, 9))));
      accepted(row("1", either), row("2", unexcused(Band.between(3, 8))));
      Condition both = AllOf.of(unexcused(Band.atLeast(3)), unexcused(Band.atMost(5)));
      refused("5", row("1", both), row("2", unexcused(Band.atLeast(5))));
      accepted(row("1", both), row("2", unexcused(Band.atLeast(6))));
      refused("3", row("1", new InOneSubject(both)), row("2", unexcused(Band.atMost(3))));
    }

    @Test
    void isNotOneWhereRowsAskForAnythingElse() {
      Condition some = unexcused(Band.atLeast(1));
      FactIs fact = FactIs.of("some-fact");
      accepted(row("1", AllOf.of(some, fact)), row("2", AllOf.of(some, new Not(fact))));
      accepted(
          row("1", some),
          row("2", Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.DAY, Band.atLeast(40))));
      LadderRow first = row("1", some).withAppliesTo(new AgeIs(Band.lessThan(18)));
      accepted(first, row("2", some).withAppliesTo(new AgeIs(Band.atLeast(18))));
      refused("1", first, row("2", some).withAppliesTo(new AgeIs(Band.lessThan(18))));
    }
  }

  @Nested
  class TheLint {
    private List<LintFinding> overlaps(Ladder ladder) {
      return AttendanceLint.of(policy(ladder)).stream()
          .filter(finding -> finding.kind() != LintKind.DECLARED_READING)
          .toList();
    }

    @Test
    void findsAnOverlapThatAReadingSettles() {
      assertThat(overlaps(overlapping())).singleElement().satisfies(finding -> {
        assertThat(finding.kind()).isEqualTo(LintKind.OVERLAP);
        assertThat(finding.clauses()).containsExactly("1", "2");
        assertThat(finding.fault()).isFalse();
      });
    }

    @Test
    void findsOneRowInsideAnotherWhereAllElseIsSo() {
      Ladder ladder = ladder(
          row("1", unexcused(Band.atLeast(1))),
          row("2", AllOf.of(unexcused(Band.atLeast(5)), FactIs.of("some-fact"))));
      assertThat(overlaps(ladder)).singleElement().satisfies(finding -> {
        assertThat(finding.kind()).isEqualTo(LintKind.OVERLAP);
        assertThat(finding.witness().orElseThrow().number()).isEqualTo(Fraction.of(5));
        assertThat(finding.fault()).isTrue();
      });
    }

    @Test
    void readsTheResolutionFromWhatWasWrittenDown() {
      Map<String, Object> some =
          Map.of("count", "unexcused-lessons", "per", "calendar-month", "atLeast", 1);
      Map<String, Object> more =
          Map.of("count", "unexcused-lessons", "per", "calendar-month", "atLeast", 5);
      Map<String, Object> written = Map.of(
          "edition",
          Map.of("name", "1", "from", "2025-09-01"),
          "counters",
          List.of(Map.of("key", "unexcused-lessons")),
          "escalation",
          Map.of(
              "ladders",
              List.of(Map.of(
                  "key",
                  "one-alone",
                  "resolution",
                  "exactly-one",
                  "rows",
                  List.of(
                      Map.of("clause", "1", "when", some), Map.of("clause", "2", "when", more))))));
      assertThat(AttendanceLint.of(written))
          .extracting(LintFinding::kind)
          .containsExactly(LintKind.NEVER_HOLDS, LintKind.OVERLAP);
    }

    @Test
    void findsNothingInRowsThatPart() {
      FactIs fact = FactIs.of("some-fact");
      Condition some = unexcused(Band.atLeast(1));
      assertThat(overlaps(
              ladder(row("1", AllOf.of(some, fact)), row("2", AllOf.of(some, new Not(fact))))))
          .isEmpty();
      assertThat(overlaps(ladder(
              row("2", unexcused(Band.atLeast(7))), row("1", unexcused(Band.between(1, 6))))))
          .isEmpty();
    }
  }
}
