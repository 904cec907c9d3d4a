package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of a condition on one subject. */
class OneSubjectProperties {
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
  private static final AttendanceCalculator ONE =
      AttendanceCalculator.of(OneSubjectCase.policy(OneSubjectCase.quarterAndThree()));

  /** For each lesson of the Mondays and Tuesdays of the month: attended, missed or not marked. */
  @Provide
  Arbitrary<List<Mark>> months() {
    return Arbitraries.of(Mark.EXCUSED, Mark.EXCUSED, Mark.ABSENT, Mark.UNMARKED)
        .list()
        .ofSize(24);
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

  private static RowDecision row(AttendanceCalculator calculator, AttendanceFacts facts) {
    return calculator
        .decide(facts, OCTOBER)
        .escalation()
        .row(OneSubjectCase.ROW, OCTOBER)
        .orElseThrow();
  }

  private static Truth truth(Condition when, AttendanceFacts facts) {
    return row(AttendanceCalculator.of(OneSubjectCase.policy(when)), facts)
        .finding()
        .truth();
  }

  @Property(tries = 40)
  void aSingleComparisonIsTheSameWithAndWithoutIt(@ForAll("months") List<Mark> marks) {
    AttendanceFacts facts = month(marks);
    assertThat(truth(new InOneSubject(OneSubjectCase.share(25)), facts))
        .isEqualTo(truth(OneSubjectCase.share(25), facts));
  }

  @Property(tries = 40)
  void whatHoldsInOneSubjectHoldsInSome(@ForAll("months") List<Mark> marks) {
    AttendanceFacts facts = month(marks);
    Truth one = truth(OneSubjectCase.quarterAndThree(), facts);
    Truth any = truth(AllOf.of(OneSubjectCase.share(25), OneSubjectCase.count(3)), facts);
    assertThat(one.compareTo(any)).isLessThanOrEqualTo(0);
  }

  @Property(tries = 40)
  void whatUnmarkedLessonsTurnOutToBeWasPossible(
      @ForAll("months") List<Mark> marks, @ForAll Random random) {
    List<Mark> settled = marks.stream()
        .map(mark ->
            mark != Mark.UNMARKED ? mark : random.nextBoolean() ? Mark.ABSENT : Mark.EXCUSED)
        .toList();
    RowOutcome before = row(ONE, month(marks)).outcome();
    boolean after = row(ONE, month(settled)).holds();
    if (before instanceof RowOutcome.Holds) {
      assertThat(after).isTrue();
    } else if (before instanceof RowOutcome.DoesNotHold) {
      assertThat(after).isFalse();
    }
  }

  @Property(tries = 20)
  void theOrderOfFactsDoesNotMatter(@ForAll("months") List<Mark> marks, @ForAll Random random) {
    AttendanceFacts facts = month(marks);
    List<LessonEntry> shuffled = new ArrayList<>(facts.absences().entries());
    Collections.shuffle(shuffled, random);
    assertThat(ONE.decide(facts.withAbsences(AbsenceLog.of(shuffled)), OCTOBER))
        .isEqualTo(ONE.decide(facts, OCTOBER))
        .isEqualTo(ONE.decide(facts, OCTOBER));
  }
}
