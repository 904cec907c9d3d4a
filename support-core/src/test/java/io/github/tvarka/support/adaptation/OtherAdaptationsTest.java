package io.github.tvarka.support.adaptation;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.days;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented regulations whose length, window and prohibition differ from each other. */
class OtherAdaptationsTest {
  private static AdaptationRule rule(Condition when, Length lasts, NoMarkWindow window) {
    return AdaptationRule.builder()
        .clause(Clause.of("5"))
        .key("invented")
        .when(when)
        .start(AdaptationStart.FIRST_SCHOOL_DAY)
        .lasts(lasts)
        .noMarks(window)
        .build();
  }

  private static AdaptationDecision decide(AdaptationRule rule, Support2025 student, String on) {
    AdaptationPolicy policy = new AdaptationPolicy(List.of(rule), List.of());
    return AdaptationCalculator.of(new Source("invented-adaptation", "2025"), policy)
        .decide(AdaptationFacts.NONE, student.on(on));
  }

  private static NoMarkWindow window(String lasts, AssessmentKind... forbids) {
    return new NoMarkWindow(
        Optional.of(Length.parse(lasts)),
        List.of(forbids),
        List.of(AssessmentMode.FORMATIVE, AssessmentMode.DIAGNOSTIC));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-14, YES, YES",
    "2025-09-15, NO, YES",
    "2025-11-28, NO, YES",
    "2025-11-29, NO, NO"
  })
  void theWindowMayBeShorterThanTheAdaptation(String on, Truth forbidden, Truth inAdaptation) {
    AdaptationRule rule = rule(
        new GradeIs(Band.exactly(5)),
        Length.untilEndOf(TermKind.TRIMESTER),
        window("2-weeks", AssessmentKind.NEGATIVE_MARK, AssessmentKind.TEST));
    AdaptationDecision decision = decide(rule, student().inGrade(5), on);

    assertThat(decision.inAdaptation()).isEqualTo(inAdaptation);
    assertThat(decision.day().forbidden(AssessmentKind.NEGATIVE_MARK)).isEqualTo(forbidden);
    assertThat(decision.day().forbidden(AssessmentKind.TEST)).isEqualTo(forbidden);
    assertThat(decision.day().forbidden(AssessmentKind.MARK)).isEqualTo(Truth.NO);
    assertThat(decision.periods().get(0).noMarks()).contains(days("2025-09-01", "2025-09-14"));
  }

  @Test
  void aKindOfClassMayHaveOneOfItsOwn() {
    AdaptationRule rule = rule(
        FactIs.of("levelling-class"),
        Length.parse("school-year"),
        window("1-month", AssessmentKind.MARK));

    assertThat(decide(rule, student().said("levelling-class"), "2026-05-04").inAdaptation())
        .isEqualTo(Truth.YES);
    assertThat(decide(rule, student().denied("levelling-class"), "2026-05-04").inAdaptation())
        .isEqualTo(Truth.NO);
    assertThat(decide(rule, student(), "2026-05-04").inAdaptation()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void nothingNeedBeForbidden() {
    AdaptationRule rule = rule(
            new GradeIs(Band.exactly(5)), Length.ofMonths(2), window("1-day", AssessmentKind.MARK))
        .withNoMarks(Optional.empty());
    AdaptationDecision decision = decide(rule, student().inGrade(5), "2025-09-10");

    assertThat(decision.inAdaptation()).isEqualTo(Truth.YES);
    assertThat(decision.day().forbidden(AssessmentKind.MARK)).isEqualTo(Truth.NO);
    assertThat(decision.day().instead()).isEmpty();
  }

  @Test
  void aWindowThatTheCalendarDoesNotHoldIsNotKnown() {
    AdaptationRule rule = rule(
        new GradeIs(Band.exactly(5)), Length.ofMonths(2), window("half-year", AssessmentKind.MARK));
    AdaptationDecision decision = decide(rule, student().inGrade(5), "2025-09-10");

    assertThat(decision.inAdaptation()).isEqualTo(Truth.YES);
    assertThat(decision.day().forbidden(AssessmentKind.MARK)).isEqualTo(Truth.UNKNOWN);
    assertThat(decision.day().kinds().get(0).findings().get(0).needs())
        .containsExactly(new Need.OfTerm(TermKind.HALF_YEAR, day("2025-09-01")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrival", "first-school-day", "--09-01", "--02-29"})
  void aStartIsReadAsItIsWritten(String text) {
    assertThat(AdaptationStart.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "09-01", "--13-01", "2025-09-01", "whenever"})
  void refusesOtherStarts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdaptationStart.parse(text))
        .withMessage(
            "start (" + text + ") must be arrival, first-school-day or a day such as --09-01");
  }

  @Test
  void refusesPartsThatDoNotBelong() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new AdaptationStart(AdaptationStart.Kind.ARRIVAL, Optional.of(MonthDay.of(9, 1))))
        .withMessage("start.day (--09-01) must be set for a yearly start alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GivenAssessment.of(day("2025-09-10"), AssessmentKind.NEGATIVE_MARK))
        .withMessage("assessment.kinds ([NEGATIVE_MARK]) must have mark beside negative-mark");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdaptationFacts.builder()
            .firstDay(day("2026-01-05"))
            .addClassChanges(day("2026-01-04"))
            .build())
        .withMessage("adaptation.classChanges (2026-01-04) must not be before"
            + " adaptation.firstDay (2026-01-05)");
  }
}
