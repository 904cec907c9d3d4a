package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.EachSubjectCase.OCTOBER;
import static io.github.tvarka.attendance.EachSubjectCase.measure;
import static io.github.tvarka.attendance.EachSubjectCase.policy;
import static io.github.tvarka.attendance.EachSubjectCase.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.DueMeasure;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.quantity.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of a ladder that is resolved in each subject by itself. */
class EachSubjectProperties {
  /** For each lesson of the Mondays and Tuesdays of the month: attended, missed or not marked. */
  @Provide
  Arbitrary<List<Mark>> months() {
    return Arbitraries.of(Mark.EXCUSED, Mark.EXCUSED, Mark.ABSENT, Mark.UNMARKED)
        .list()
        .ofSize(24);
  }

  private static Condition between(int from, int to) {
    return Count.of(OneSubjectCase.EACH.key(), Window.CALENDAR_MONTH, Band.between(from, to));
  }

  /** Rows that overlap here and there, and leave gaps. */
  private static AttendancePolicy ladder(Resolution resolution) {
    return policy(
        resolution,
        row("7.1", between(1, 3), measure("talk", false)),
        row("7.2", AllOf.of(between(2, 5), OneSubjectCase.share(20)), measure("warn", true)),
        row("7.3", between(5, 8), measure("consult", true), measure("call", false)));
  }

  private static AttendanceFacts month(List<Mark> marks) {
    List<LessonEntry> entries = new ArrayList<>();
    for (int lesson = 1; lesson <= 3; lesson++) {
      for (LessonEntry entry : OneSubjectCase.lessons(lesson, 8, Mark.ABSENT)) {
        entries.add(new LessonEntry(entry.date(), lesson, marks.get(entries.size())));
      }
    }
    return OneSubjectCase.facts(entries);
  }

  private static AttendanceFacts only(AttendanceFacts facts, boolean music) {
    return facts.withAbsences(AbsenceLog.of(facts.absences().entries().stream()
        .filter(entry -> (entry.lesson() == 3) == music)
        .toList()));
  }

  private static EscalationDecision decide(Resolution resolution, AttendanceFacts facts) {
    return AttendanceCalculator.of(ladder(resolution)).decide(facts, OCTOBER).escalation();
  }

  private static List<RowDecision> rows(EscalationDecision decision, String subject) {
    return decision.at(OCTOBER).orElseThrow().rows().stream()
        .filter(row -> row.scope().orElseThrow().equals(subject))
        .toList();
  }

  @Property(tries = 40)
  void whatHappensInOneSubjectChangesNothingInAnother(
      @ForAll("months") List<Mark> marks, @ForAll Resolution resolution) {
    EscalationDecision both = decide(resolution, month(marks));
    assertThat(rows(both, "music"))
        .isEqualTo(rows(decide(resolution, only(month(marks), true)), "music"));
    assertThat(rows(both, "maths"))
        .isEqualTo(rows(decide(resolution, only(month(marks), false)), "maths"));
  }

  @Property(tries = 40)
  void inEachSubjectTheResolutionIsKept(
      @ForAll("months") List<Mark> marks, @ForAll Resolution resolution) {
    EscalationDecision decision = decide(resolution, month(marks));
    for (String subject : List.of("maths", "music")) {
      List<RowDecision> rows = rows(decision, subject);
      long holding = rows.stream().filter(RowDecision::holds).count();
      assertThat(holding).isLessThanOrEqualTo(resolution == Resolution.ALL ? 3 : 1);
      boolean conflicts =
          rows.stream().anyMatch(row -> row.outcome() instanceof RowOutcome.Conflicts);
      assertThat(conflicts && (holding > 0 || resolution != Resolution.EXACTLY_ONE))
          .isFalse();
    }
  }

  @Property(tries = 40)
  void whatUnmarkedLessonsTurnOutToBeWasPossible(
      @ForAll("months") List<Mark> marks, @ForAll Resolution resolution, @ForAll Random random) {
    List<Mark> settled = marks.stream()
        .map(mark ->
            mark != Mark.UNMARKED ? mark : random.nextBoolean() ? Mark.ABSENT : Mark.EXCUSED)
        .toList();
    List<RowDecision> before =
        decide(resolution, month(marks)).at(OCTOBER).orElseThrow().rows();
    List<RowDecision> after =
        decide(resolution, month(settled)).at(OCTOBER).orElseThrow().rows();
    for (int i = 0; i < before.size(); i++) {
      RowOutcome then = after.get(i).outcome();
      assertThat(then).isNotInstanceOf(RowOutcome.NotYetKnown.class);
      if (before.get(i).outcome() instanceof RowOutcome.Holds holds) {
        boolean yields = holds.atLeast() && then instanceof RowOutcome.Yields;
        boolean passed = holds.atLeast() && then instanceof RowOutcome.DoesNotHold;
        assertThat(then instanceof RowOutcome.Holds || yields || passed).isTrue();
      } else if (before.get(i).outcome() instanceof RowOutcome.DoesNotHold) {
        assertThat(then).isInstanceOf(RowOutcome.DoesNotHold.class);
      } else if (before.get(i).outcome() instanceof RowOutcome.Conflicts) {
        assertThat(then).isInstanceOf(RowOutcome.Conflicts.class);
      }
    }
  }

  @Property(tries = 40)
  void whatWasTakenIsNotDueAgainAndDoesNotFallAway(
      @ForAll("months") List<Mark> marks, @ForAll Resolution resolution) {
    List<TakenMeasure> taken = new ArrayList<>();
    List<DueMeasure> due = decide(resolution, month(marks)).due();
    assertThat(due).doesNotHaveDuplicates();
    due.forEach(measure -> taken.add(measure.taken(OCTOBER)));
    EscalationDecision again = decide(resolution, month(marks).withMeasures(MeasureLog.of(taken)));
    assertThat(again.due()).isEmpty();
    assertThat(again.periods()).flatExtracting(PeriodDecision::fallenAway).isEmpty();
  }

  @Property(tries = 40)
  void addingTheHeadroomReachesTheRowAndOneFewerDoesNot(
      @ForAll("months") List<Mark> marks, @ForAll Resolution resolution) {
    List<Mark> known =
        marks.stream().map(mark -> mark == Mark.UNMARKED ? Mark.EXCUSED : mark).toList();
    AttendanceCalculator calculator = AttendanceCalculator.of(ladder(resolution));
    AttendanceFacts facts = month(known);
    for (Headroom headroom : calculator.decide(facts, OCTOBER).headroom()) {
      assertThat(holds(calculator, facts, headroom, headroom.further())).isTrue();
      assertThat(holds(calculator, facts, headroom, headroom.further() - 1)).isFalse();
    }
  }

  /** Turns so many excused lessons of the subject into unexcused ones; shares do not change by that. */
  private static boolean holds(
      AttendanceCalculator calculator, AttendanceFacts facts, Headroom headroom, int more) {
    boolean music = headroom.scope().orElseThrow().equals("music");
    int left = more;
    List<LessonEntry> entries = new ArrayList<>();
    for (LessonEntry entry : facts.absences().entries()) {
      boolean ofSubject = (entry.lesson() == 3) == music;
      boolean turned = ofSubject && entry.mark() == Mark.EXCUSED && left > 0;
      left -= turned ? 1 : 0;
      entries.add(turned ? new LessonEntry(entry.date(), entry.lesson(), Mark.ABSENT) : entry);
    }
    assertThat(left).isZero();
    return calculator
        .decide(facts.withAbsences(AbsenceLog.of(entries)), OCTOBER)
        .escalation()
        .at(OCTOBER)
        .orElseThrow()
        .row(headroom.citation().clause(), headroom.scope().orElseThrow())
        .orElseThrow()
        .holds();
  }
}
