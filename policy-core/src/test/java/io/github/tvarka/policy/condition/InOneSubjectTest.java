package io.github.tvarka.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InOneSubjectTest {
  private static final Citation CITATION = new Source("some-document", "1").cite(Clause.of("7"));
  private static final CounterKey MISSED = CounterKey.of("missed");
  private static final CounterKey UNEXCUSED = CounterKey.of("unexcused");
  private static final Condition BOTH = AllOf.of(
      Count.of(MISSED, Window.CALENDAR_MONTH, Band.atLeast(4)),
      Count.of(UNEXCUSED, Window.CALENDAR_MONTH, Band.atLeast(2)));

  private static Finding evaluate(Condition condition, ConditionContext facts) {
    return ConditionEvaluator.DEFAULT.evaluate(condition, CITATION, facts);
  }

  private static Student october() {
    return Student.on("2025-10-31");
  }

  private static Student music(int missed, int unexcused) {
    return october()
        .counting(MISSED.in("maths"), "2025-10-06", 1, 1)
        .counting(UNEXCUSED.in("maths"), "2025-10-06", 5, 5)
        .counting(MISSED.in("music"), "2025-10-07", missed, missed)
        .counting(UNEXCUSED.in("music"), "2025-10-07", unexcused, unexcused);
  }

  @ParameterizedTest
  @CsvSource({"4, 1, NO", "3, 2, NO", "4, 2, YES", "5, 3, YES", "3, 1, NO"})
  void bothPartsHoldInTheSameSubject(int missed, int unexcused, Truth expected) {
    assertThat(evaluate(new InOneSubject(BOTH), music(missed, unexcused)).truth())
        .isEqualTo(expected);
  }

  @Test
  void withoutItTheyHoldInTwo() {
    assertThat(evaluate(BOTH, music(4, 0)).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void itsPartsNameTheirSubject() {
    CompoundFinding finding = (CompoundFinding) evaluate(new InOneSubject(BOTH), music(4, 2));
    assertThat(finding.operator()).isEqualTo(Operator.ANY_OF);
    assertThat(finding.parts())
        .extracting(part -> ((CompoundFinding) part).scope().orElseThrow() + " " + part.truth())
        .containsExactly("maths NO", "music YES");
    assertThat(((CompoundFinding) finding.parts().get(1)).parts())
        .extracting(leaf -> ((QuantityFinding) leaf).counter())
        .containsExactly(MISSED.in("music"), UNEXCUSED.in("music"));
  }

  @ParameterizedTest
  @CsvSource({"3, 4, UNKNOWN", "4, 5, YES", "2, 3, NO"})
  void anUncertainLessonOfTheSubjectLeavesItOpen(int least, int most, Truth expected) {
    Student student = october()
        .counting(MISSED.in("maths"), "2025-10-06", 9, 9)
        .counting(UNEXCUSED.in("maths"), "2025-10-06", 1, 1)
        .counting(MISSED.in("music"), "2025-10-07", least, most)
        .counting(UNEXCUSED.in("music"), "2025-10-07", 2, 2);
    Finding finding = evaluate(new InOneSubject(BOTH), student);
    assertThat(finding.truth()).isEqualTo(expected);
    assertThat(finding.needs().isEmpty()).isEqualTo(expected != Truth.UNKNOWN);
  }

  @Test
  void whatIsNotCountedInASubjectIsNothingThere() {
    Student student = october()
        .counting(MISSED.in("music"), "2025-10-07", 4, 4)
        .counting(UNEXCUSED.in("maths"), "2025-10-07", 2, 2);
    assertThat(evaluate(new InOneSubject(BOTH), student).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void withoutAnySubjectNothingIsCounted() {
    assertThat(evaluate(new InOneSubject(BOTH), october()).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void whatIsNotCountedBySubjectStaysAsItIs() {
    Condition mixed = new InOneSubject(AllOf.of(
        Count.of(MISSED, Window.CALENDAR_MONTH, Band.atLeast(4)),
        Count.of(Student.UNEXCUSED, Window.CALENDAR_MONTH, Band.atLeast(6))));
    assertThat(evaluate(mixed, music(4, 0).with("2025-10-08", 6)).truth()).isEqualTo(Truth.YES);
    assertThat(evaluate(mixed, music(4, 0).with("2025-10-08", 5)).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void aRepeatIsLookedForInTheSameSubject() {
    Condition again = new InOneSubject(AllOf.of(
        Count.of(MISSED, Window.CALENDAR_MONTH, Band.atLeast(4)),
        Again.once(
            Count.of(MISSED, Window.CALENDAR_MONTH, Band.atLeast(4)),
            Window.CALENDAR_MONTH,
            Window.SCHOOL_YEAR)));
    Student music = music(4, 0);
    assertThat(evaluate(again, music.counting(MISSED.in("maths"), "2025-09-08", 4, 4))
            .truth())
        .isEqualTo(Truth.NO);
    assertThat(evaluate(again, music.counting(MISSED.in("music"), "2025-09-08", 4, 4))
            .truth())
        .isEqualTo(Truth.YES);
  }

  @Test
  void aStepInNoSubjectInParticularIsSeenInEach() {
    Condition warned = new InOneSubject(AllOf.of(
        Count.of(MISSED, Window.CALENDAR_MONTH, Band.atLeast(4)),
        Held.of(Act.of("talk"), Window.SCHOOL_YEAR, Band.atLeast(1))));
    assertThat(evaluate(warned, music(4, 0)).truth()).isEqualTo(Truth.NO);
    assertThat(evaluate(warned, music(4, 0).after("talk", "2025-10-10")).truth())
        .isEqualTo(Truth.YES);
  }

  @Test
  void theDayAndThePeriodAreThoseOfTheStudent() {
    SubjectContext within = new SubjectContext(music(1, 1), "music");
    assertThat(within.at()).isEqualTo(LocalDate.of(2025, 10, 31));
    assertThat(within.period()).isEqualTo(music(1, 1).period());
    assertThat(within.recordStart()).isEqualTo(LocalDate.EPOCH);
    assertThat(within.scopes(MISSED)).isEqualTo(List.of(MISSED.in("music")));
  }
}
