package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.minimum.LearningMinimum;
import io.github.tvarka.support.minimum.MinimumAttempt;
import io.github.tvarka.support.minimum.MinimumCalculator;
import io.github.tvarka.support.minimum.MinimumDecision;
import io.github.tvarka.support.minimum.MinimumOutcome;
import io.github.tvarka.support.minimum.MinimumOutcome.Due;
import io.github.tvarka.support.minimum.MinimumOutcome.Met;
import io.github.tvarka.support.minimum.MinimumOutcome.NotYetKnown;
import io.github.tvarka.support.minimum.MinimumOutcome.Overdue;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises(document = ProgymnasiumSupport.KEY, value = "7.7")
class Clause7_7Test {
  private static final LearningMinimum MINIMUM = LearningMinimum.builder()
      .subject("mathematics")
      .setBy(Role.SUBJECT_TEACHER)
      .setOn(day("2025-10-13"))
      .dueBy(day("2025-11-14"))
      .build();

  private static MinimumCalculator calculator(SupportPolicy policy) {
    return MinimumCalculator.of(policy.source(), policy.minimum().orElseThrow());
  }

  private static MinimumDecision decide(LearningMinimum minimum, String on) {
    return calculator(ProgymnasiumSupport.policy()).decide(minimum, day(on));
  }

  private static MinimumOutcome outcome(LearningMinimum minimum, String on) {
    return decide(minimum, on).outcome();
  }

  private static LearningMinimum with(String... attempts) {
    LearningMinimum.Builder minimum = LearningMinimum.builder().copyOf(MINIMUM);
    for (String attempt : attempts) {
      String[] parts = attempt.split(" ", -1);
      minimum.addAttempts(new MinimumAttempt(day(parts[0]), Truth.valueOf(parts[1])));
    }
    return minimum.build();
  }

  @ParameterizedTest
  @CsvSource({"2025-10-13", "2025-11-13", "2025-11-14"})
  void isDueToTheLastDay(String on) {
    assertThat(outcome(MINIMUM, on)).isEqualTo(new Due(day("2025-11-14")));
  }

  @ParameterizedTest
  @CsvSource({"2025-11-15", "2026-01-10"})
  void isOverdueAfterIt(String on) {
    assertThat(outcome(MINIMUM, on)).isEqualTo(new Overdue(day("2025-11-14")));
  }

  @Test
  void isMetOnTheFirstDayOnWhichItIsShownWhateverTheOrder() {
    assertThat(outcome(with("2025-11-20 YES", "2025-11-10 YES"), "2025-12-01"))
        .isEqualTo(new Met(day("2025-11-10"), Truth.NO));
  }

  @ParameterizedTest
  @CsvSource({"2025-11-14 YES, YES", "2025-11-15 YES, NO"})
  void theDayOnWhichItIsShownDecidesWhetherItIsInTime(String attempt, Truth inTime) {
    assertThat(decide(with(attempt), "2026-01-10").findings().get(1).truth()).isEqualTo(inTime);
  }

  @Test
  void canBeSetDueAndShownOnOneDay() {
    LearningMinimum atOnce = with("2025-10-13 YES").withDueBy(day("2025-10-13"));

    assertThat(outcome(atOnce, "2025-10-13")).isEqualTo(new Met(day("2025-10-13"), Truth.NO));
  }

  @Test
  void isMetOnceItIsShown() {
    assertThat(outcome(with("2025-11-14 YES"), "2025-11-14"))
        .isEqualTo(new Met(day("2025-11-14"), Truth.NO));
    assertThat(outcome(with("2025-11-14 YES"), "2026-01-10"))
        .isEqualTo(new Met(day("2025-11-14"), Truth.NO));
    assertThat(outcome(with("2025-11-15 YES"), "2025-11-15"))
        .isEqualTo(new Met(day("2025-11-15"), Truth.YES));
  }

  @Test
  void isNotMetBeforeTheDayOnWhichItIsShown() {
    assertThat(outcome(with("2025-11-15 YES"), "2025-11-14")).isInstanceOf(Due.class);
  }

  @Test
  void anAttemptThatFailedLeavesItDueOrOverdue() {
    assertThat(outcome(with("2025-11-10 NO"), "2025-11-14")).isInstanceOf(Due.class);
    assertThat(outcome(with("2025-11-10 NO"), "2025-11-15")).isInstanceOf(Overdue.class);
    assertThat(outcome(with("2025-11-12 YES", "2025-11-10 NO"), "2025-11-15"))
        .isEqualTo(new Met(day("2025-11-12"), Truth.NO));
  }

  @Test
  void anAttemptWithoutAResultIsNotYetKnown() {
    NotYetKnown open = new NotYetKnown(List.of(new Need.OfFact(FactKey.of("minimum-learnt"))));

    assertThat(outcome(with("2025-11-14 UNKNOWN"), "2025-11-14")).isEqualTo(open);
    assertThat(outcome(with("2025-11-14 UNKNOWN"), "2025-11-20")).isEqualTo(open);
    assertThat(outcome(with("2025-11-14 UNKNOWN", "2025-11-20 YES"), "2025-11-20"))
        .isEqualTo(new Met(day("2025-11-20"), Truth.UNKNOWN));
    assertThat(outcome(with("2025-11-15 UNKNOWN", "2025-11-20 YES"), "2025-11-20"))
        .isEqualTo(new Met(day("2025-11-20"), Truth.YES));
  }

  @Test
  void needsADate() {
    LearningMinimum undated = MINIMUM.withDueBy(Optional.empty());

    assertThat(outcome(undated, "2025-11-20"))
        .isEqualTo(new NotYetKnown(List.of(new Need.OfFact(FactKey.of("minimum-date")))));
    assertThat(outcome(
            undated.withAttempts(new MinimumAttempt(day("2025-11-01"), Truth.YES)), "2025-11-20"))
        .isEqualTo(new Met(day("2025-11-01"), Truth.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "subject-teacher, YES",
    "primary-teacher, YES",
    "class-teacher, NO",
    "support-specialist, NO"
  })
  void isSetByTeachers(String role, Truth fits) {
    MinimumDecision decision = decide(MINIMUM.withSetBy(Role.of(role)), "2025-11-01");

    assertThat(decision.findings().get(2).truth()).isEqualTo(fits);
  }

  @Test
  void theResultIsRecordedInSheetAndDiary() {
    LearningMinimum shown = with("2025-11-10 YES");

    assertThat(recorded(MINIMUM)).containsExactly(Truth.YES);
    assertThat(recorded(shown)).containsExactly(Truth.NO, Truth.NO);
    assertThat(recorded(shown.withRecordedIn("e-diary"))).containsExactly(Truth.NO, Truth.YES);
    assertThat(recorded(shown.withRecordedIn("e-diary", "achievement-sheet")))
        .containsExactly(Truth.YES, Truth.YES);
  }

  /** Of each place in which the result has to be recorded. */
  private static List<Truth> recorded(LearningMinimum minimum) {
    return decide(minimum, "2025-11-10").findings().stream()
        .skip(3)
        .map(finding -> finding.truth())
        .toList();
  }

  private static Truth required(Support2025 student, ReadingChoices readings) {
    SupportPolicy policy = ProgymnasiumSupport.policy(readings);
    ConditionContext context = student
        .known()
        .on(day("2025-11-14"), policy.eligibility().orElseThrow().levels().orElseThrow());
    return calculator(policy).required(context).truth();
  }

  @Test
  void isAskedForALowLevelWhateverTheProgress() {
    Support2025 low = student().in("mathematics", LevelName.UNSATISFACTORY, Truth.YES);
    Support2025 high = student().in("mathematics", LevelName.THRESHOLD, Truth.NO);

    assertThat(required(low, ReadingChoices.DEFAULTS)).isEqualTo(Truth.YES);
    assertThat(required(high, ReadingChoices.DEFAULTS)).isEqualTo(Truth.NO);
    assertThat(required(student(), ReadingChoices.DEFAULTS)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void isAskedForWhomTheTeacherNamesUnderTheOtherReading() {
    ReadingChoices named = ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.LOW, "teacher-says");

    assertThat(required(student().said("low-achievement"), named)).isEqualTo(Truth.YES);
    assertThat(required(student().denied("low-achievement"), named)).isEqualTo(Truth.NO);
  }

  @Test
  void refusesADateBeforeItWasSet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MINIMUM.withDueBy(day("2025-10-12")))
        .withMessage("minimum.dueBy (2025-10-12) must not be before minimum.setOn (2025-10-13)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("2025-10-12 YES"))
        .withMessage("minimum.attempts (2025-10-12) must not be before minimum.setOn (2025-10-13)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decide(MINIMUM, "2025-10-12"))
        .withMessage("asOf (2025-10-12) must not be before minimum.setOn (2025-10-13)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("2025-10-20 YES", "2025-10-20 NO"))
        .withMessage("minimum.attempts (2025-10-20) must not stand twice");
  }
}
