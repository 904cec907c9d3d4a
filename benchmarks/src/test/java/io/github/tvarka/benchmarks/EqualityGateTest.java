package io.github.tvarka.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.util.List;
import org.junit.jupiter.api.Test;

class EqualityGateTest {
  private static final Cohort COHORT =
      CohortGenerator.cohort(Integer.getInteger("cohort", 120), Long.getLong("seed", 6L));

  private static Answers library() {
    return EqualityGate.library(
        COHORT, new LibraryFacts(COHORT).all(), AttendanceCalculator.of(Rukainiai2023.policy()));
  }

  @Test
  void theLoopAnswersAsTheLibrary() {
    assertThat(EqualityGate.differences(COHORT, EqualityGate.loop(COHORT), library()))
        .isEmpty();
  }

  @Test
  void theOutlineAnswersAsTheLibrary() {
    Answers outline = EqualityGate.outline(
        COHORT, new LibraryFacts(COHORT).all(), OutlineCalculator.of(Rukainiai2023.policy()));
    assertThat(EqualityGate.differences(COHORT, outline, library())).isEmpty();
  }

  /** Many students under one calculator: what is kept of one must not be told of another. */
  @Test
  void outlinesOfManyStudentsAnswerAsTheLoop() {
    Cohort cohort = CohortGenerator.cohort(6000, 42);
    Answers outline = EqualityGate.outline(
        cohort, new LibraryFacts(cohort).all(), OutlineCalculator.of(Rukainiai2023.policy()));
    assertThat(EqualityGate.differences(cohort, EqualityGate.loop(cohort), outline))
        .isEmpty();
  }

  @Test
  void eachReasonOfAnOutlineIsThatOfTheDecision() {
    EqualityGate.checkReasons(
        new LibraryFacts(COHORT).all(),
        AttendanceCalculator.of(Rukainiai2023.policy()),
        OutlineCalculator.of(Rukainiai2023.policy()));
  }

  @Test
  void reasonsThatDifferAreFound() {
    OutlineCalculator stricter = OutlineCalculator.of(
        Rukainiai2023.policy(ReadingChoices.DEFAULTS.with("seven-lessons", "stricter")));
    List<AttendanceFacts> facts = new LibraryFacts(COHORT).all();
    AttendanceCalculator calculator = AttendanceCalculator.of(Rukainiai2023.policy());
    assertThatIllegalStateException()
        .isThrownBy(() -> EqualityGate.checkReasons(facts, calculator, stricter))
        .withMessageContaining("the reasons of student");
  }

  @Test
  void anAnswerThatDiffersIsFound() {
    Answers loop = EqualityGate.loop(COHORT);
    loop.days()[3] ^= 1;
    loop.months()[5] ^= 1;
    assertThat(EqualityGate.differences(COHORT, loop, EqualityGate.loop(COHORT)))
        .hasSize(2);
  }

  @Test
  void oneSeedGivesOneCohort() {
    Cohort again = CohortGenerator.cohort(COHORT.size(), Long.getLong("seed", 6L));
    assertThat(again.days()).isEqualTo(COHORT.days());
    assertThat(again.requests()).isEqualTo(COHORT.requests());
  }

  @Test
  void theCohortReachesEveryRowAndEveryState() {
    Answers answers = EqualityGate.loop(COHORT);
    int days = 0;
    int months = 0;
    for (int day : answers.days()) {
      days |= day;
    }
    for (int month : answers.months()) {
      months |= month;
    }
    assertThat(months >>> 16).isEqualTo(0x3fff);
    for (int state = 0; state < 4; state++) {
      assertThat(days >>> 7 * state & Cohort.ALL_LESSONS).as("state %d", state).isNotZero();
    }
  }
}
