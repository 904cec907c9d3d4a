package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.EachSubjectCase.OCTOBER;
import static io.github.tvarka.attendance.EachSubjectCase.measure;
import static io.github.tvarka.attendance.EachSubjectCase.policy;
import static io.github.tvarka.attendance.EachSubjectCase.row;
import static io.github.tvarka.attendance.EachSubjectCase.standings;
import static io.github.tvarka.attendance.EachSubjectCase.twoRows;
import static io.github.tvarka.attendance.OneSubjectCase.count;
import static io.github.tvarka.attendance.OneSubjectCase.facts;
import static io.github.tvarka.attendance.OneSubjectCase.lessons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.DueMeasure;
import io.github.tvarka.attendance.escalation.EscalationChanges;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that holds for music does not yield to one that holds for mathematics. */
class LadderOfEachSubjectTest {
  private final List<TakenMeasure> taken = new ArrayList<>();

  private static List<LessonEntry> missed(int maths, int music) {
    List<LessonEntry> entries = new ArrayList<>(lessons(1, maths, Mark.ABSENT));
    entries.addAll(lessons(3, music, Mark.ABSENT));
    return entries;
  }

  private EscalationDecision decide(AttendancePolicy policy, List<LessonEntry> entries) {
    return AttendanceCalculator.of(policy)
        .decide(facts(entries).withMeasures(MeasureLog.of(taken)), OCTOBER)
        .escalation();
  }

  private EscalationDecision highest(int maths, int music) {
    return decide(twoRows(Resolution.HIGHEST), missed(maths, music));
  }

  private void take(String clause, String act, Optional<String> subject) {
    taken.add(TakenMeasure.of(Clause.of(clause), Act.of(act), LocalDate.of(2025, 10, 20))
        .withScope(subject));
  }

  private static List<String> due(EscalationDecision decision) {
    return decision.due().stream()
        .map(due -> due.ordered().measure().act()
            + due.ordered().scope().map(subject -> " " + subject).orElse(""))
        .toList();
  }

  private static List<TakenMeasure> fallenAway(EscalationDecision decision) {
    return decision.periods().stream()
        .map(PeriodDecision::fallenAway)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0} lessons of mathematics and {1} of music")
  @CsvSource({
    "1, 1, -, -, -, -",
    "2, 1, holds, -, -, -",
    "4, 1, yields to 7.2, holds, -, -",
    "4, 2, yields to 7.2, holds, holds, -",
    "3, 4, holds, -, yields to 7.2, holds",
    "5, 5, yields to 7.2, holds, yields to 7.2, holds"
  })
  void resolvesTheRowsWithinEachSubject(
      int maths, int music, String maths1, String maths2, String music1, String music2) {
    assertThat(standings(highest(maths, music), OCTOBER))
        .containsExactly(
            "maths 7.1 " + maths1,
            "maths 7.2 " + maths2,
            "music 7.1 " + music1,
            "music 7.2 " + music2);
  }

  @Test
  void takesTheMildestWithinEachSubjectToo() {
    AllOf upToFour = AllOf.of(
        count(2), Count.of(OneSubjectCase.EACH.key(), Window.CALENDAR_MONTH, Band.atMost(4)));
    AttendancePolicy lowest = policy(Resolution.LOWEST, row("7.1", upToFour), row("7.2", count(4)));
    assertThat(standings(decide(lowest, missed(4, 3)), OCTOBER))
        .containsExactly(
            "maths 7.1 holds", "maths 7.2 yields to 7.1", "music 7.1 holds", "music 7.2 -");
  }

  @Test
  void whereRowsAreResolvedOverAllOneSubjectsRowYieldsToAnothers() {
    AttendancePolicy policy = twoRows(Resolution.HIGHEST);
    AttendancePolicy overAll =
        policy.withEscalation(new io.github.tvarka.attendance.escalation.EscalationPolicy(
            Window.CALENDAR_MONTH,
            policy.escalation().ladders().stream()
                .map(ladder -> ladder
                    .withEach(Optional.empty())
                    .withRows(row("7.1", count(2)), row("7.2", count(4))))
                .toList()));
    assertThat(standings(decide(overAll, missed(4, 2)), OCTOBER))
        .containsExactly("all 7.1 yields to 7.2", "all 7.2 holds");
  }

  @Test
  void tellsWhatWasFoundWithinTheSubject() {
    PeriodDecision period = highest(4, 2).at(OCTOBER).orElseThrow();
    RowDecision music = period.row(Clause.of("7.1"), "music").orElseThrow();
    assertThat(((CompoundFinding) music.finding()).scope()).contains("music");
    assertThat(period.rows(Clause.of("7.1")))
        .extracting(row -> row.scope().orElseThrow())
        .containsExactly("maths", "music");
    assertThat(period.row(Clause.of("7.1"), "art")).isEmpty();
    assertThat(highest(4, 2).rows(Clause.of("7.2"), OCTOBER)).hasSize(2);
  }

  @Nested
  class Measures {
    @Test
    void areOrderedForTheSubjectsInWhichTheirRowStands() {
      assertThat(due(highest(4, 2))).containsExactly("consult maths", "talk", "warn music");
    }

    @Test
    void thatAreForNoSubjectAreDueOnce() {
      assertThat(due(highest(5, 5))).containsExactly("consult maths", "talk", "consult music");
    }

    @Test
    void thatWereTakenAreNotDueAgain() {
      for (DueMeasure due : highest(4, 2).due()) {
        taken.add(due.taken(LocalDate.of(2025, 10, 30)));
      }
      assertThat(highest(4, 2).due()).isEmpty();
      assertThat(fallenAway(highest(4, 2))).isEmpty();
    }

    @Test
    void fallAwayInTheSubjectAlone() {
      take("7.2", "consult", Optional.of("maths"));
      take("7.2", "consult", Optional.of("music"));
      assertThat(fallenAway(highest(4, 3)))
          .extracting(one -> one.scope().orElseThrow())
          .containsExactly("music");
      assertThat(due(highest(4, 3))).containsExactly("talk", "warn music");
    }

    @Test
    void heldForOneSubjectAreSeenInThatOneAlone() {
      AttendancePolicy policy = policy(
          Resolution.HIGHEST,
          row("7.1", count(2), measure("warn", true)),
          row(
              "7.2",
              AllOf.of(count(3), Held.of(Act.of("warn"), Window.SCHOOL_YEAR, Band.atLeast(1)))));
      take("7.1", "warn", Optional.of("music"));
      assertThat(standings(decide(policy, missed(3, 3)), OCTOBER))
          .containsExactly(
              "maths 7.1 holds", "maths 7.2 -", "music 7.1 yields to 7.2", "music 7.2 holds");
    }
  }

  @Nested
  class WhatIsNotKnown {
    @Test
    void leavesTheOtherSubjectsAsTheyAre() {
      List<LessonEntry> entries = missed(3, 4);
      entries.add(new LessonEntry(LocalDate.of(2025, 10, 27), 1, Mark.UNMARKED));
      assertThat(standings(decide(twoRows(Resolution.HIGHEST), entries), OCTOBER))
          .containsExactly(
              "maths 7.1 at least", "maths 7.2 ?", "music 7.1 yields to 7.2", "music 7.2 holds");
    }

    @Test
    void isAskedForEachNumberWithinTheSubject() {
      AttendancePolicy policy = policy(
          Resolution.ALL,
          row(
              "7.1",
              io.github.tvarka.policy.condition.AnyOf.of(
                  Count.of(OneSubjectCase.EACH.key(), Window.CALENDAR_MONTH, Band.between(1, 3)),
                  count(4))));
      List<LessonEntry> entries = missed(3, 0);
      entries.add(new LessonEntry(LocalDate.of(2025, 10, 27), 1, Mark.UNMARKED));
      assertThat(standings(decide(policy, entries), OCTOBER))
          .containsExactly("maths 7.1 holds", "music 7.1 -");
    }
  }

  @Nested
  class HeadroomOfEachSubject {
    private List<String> headroom(int maths, int music, LocalDate asOf) {
      return AttendanceCalculator.of(twoRows(Resolution.HIGHEST))
          .decide(facts(missed(maths, music)), asOf)
          .headroom()
          .stream()
          .map(row -> row.scope().orElseThrow() + " " + row.citation().clause() + " "
              + row.further()
              + row.reachableUntil().map(day -> " " + day).orElse(""))
          .toList();
    }

    @Test
    void isTheDistanceToItsRowsInLessonsOfTheSubject() {
      assertThat(headroom(3, 1, OCTOBER))
          .containsExactly("maths 7.2 1", "music 7.1 1", "music 7.2 3");
    }

    @Test
    void isReachableWhileEnoughLessonsOfTheSubjectAreToCome() {
      // The last lessons of October: Monday 20 and 27, Tuesday 21 and 28; two of mathematics and
      // one of music each.
      assertThat(headroom(0, 0, LocalDate.of(2025, 10, 20)))
          .containsExactly(
              "maths 7.1 2 2025-10-28",
              "maths 7.2 4 2025-10-27",
              "music 7.1 2 2025-10-27",
              "music 7.2 4");
    }

    @Test
    void growsWithCountsOverAllSubjectsToo() {
      AttendancePolicy policy = policy(
          Resolution.ALL,
          row(
              "7.1",
              AllOf.of(
                  count(1),
                  Count.of(
                      Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.atLeast(5)))));
      List<Headroom> headroom =
          AttendanceCalculator.of(policy).decide(facts(missed(3, 0)), OCTOBER).headroom();
      assertThat(headroom).extracting(Headroom::further).containsExactly(2, 2);
    }
  }

  private static List<String> changed(EscalationDecision before, EscalationDecision after) {
    return EscalationChanges.between(before, after).stream()
        .map(change -> change.after().orElseThrow())
        .map(row -> row.scope().orElseThrow() + " " + row.citation().clause())
        .toList();
  }

  @Test
  void aChangeIsToldOfItsSubject() {
    assertThat(changed(highest(4, 4), highest(4, 3))).containsExactly("music 7.1", "music 7.2");
    assertThat(changed(highest(4, 4), highest(3, 4))).containsExactly("maths 7.1", "maths 7.2");
    assertThat(changed(highest(4, 4), highest(5, 5))).isEmpty();
  }

  @Test
  void needsTheTermInEachSubject() {
    AttendancePolicy policy = twoRows(Resolution.HIGHEST);
    AttendancePolicy byQuarters =
        policy.withEscalation(new io.github.tvarka.attendance.escalation.EscalationPolicy(
            Window.term(TermKind.QUARTER), policy.escalation().ladders()));
    List<RowDecision> rows = decide(byQuarters, missed(4, 2)).periods().get(0).rows();
    assertThat(rows)
        .extracting(row -> row.scope().orElse(""))
        .containsExactly("maths", "maths", "music", "music");
    assertThat(rows.get(0).outcome().measures())
        .extracting(ordered -> ordered.scope().orElse(""))
        .containsExactly("maths");
  }

  @Test
  void mustCountSomethingInEachSubject() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(
            Resolution.ALL,
            row("7.1", count(2)),
            row(
                "7.2",
                Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.atLeast(5)))))
        .withMessageStartingWith(
            "escalation.ladders[0].rows[1].when (at least 5 unexcused-lessons ")
        .withMessageEndingWith(
            "must count something in each subject by itself, as its ladder is resolved in each (clause 7.2)");
  }
}
