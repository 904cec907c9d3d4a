package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.ProgressYear.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.ProgressYear;
import io.github.tvarka.progress.observation.CriterionLevel;
import io.github.tvarka.progress.observation.CriterionTrend;
import io.github.tvarka.progress.observation.Observation;
import io.github.tvarka.progress.observation.ObservationCalculator;
import io.github.tvarka.progress.observation.ObservationSheet;
import io.github.tvarka.progress.observation.ObservedProgress;
import io.github.tvarka.progress.observation.SubjectCriteria;
import io.github.tvarka.progress.observation.Trend;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet of annex 6, with the example that it prints for chemistry. */
@Exercises(document = "kedainiai-mip", value = "A6")
class KedainiaiObservationTest {
  private static final SubjectCriteria CHEMISTRY =
      new SubjectCriteria("chemistry", List.of("properties", "formulas", "equations", "tasks"));
  private static final Observation SEPTEMBER =
      seen("2025-09-17", 3, "satisfactory", "basic", "unsatisfactory", "unsatisfactory");
  private static final Observation JANUARY =
      seen("2026-01-15", 5, "basic", "advanced", "satisfactory", "unsatisfactory");
  private static final Observation MAY =
      seen("2026-05-13", 8, "advanced", "advanced", "basic", "satisfactory");

  private static Observation seen(String on, int mark, String... levels) {
    Observation.Builder observation = Observation.builder();
    observation.on(day(on)).mark(mark);
    for (int i = 0; i < levels.length; i++) {
      observation.addLevels(new CriterionLevel(CHEMISTRY.criteria().get(i), levels[i]));
    }
    return observation.build();
  }

  private static ObservedProgress observe(
      ReadingChoices choices, String asOf, Observation... seen) {
    ProgressPolicy policy = Kedainiai.policy(choices);
    return ObservationCalculator.of(policy.source(), policy.observation().orElseThrow())
        .observe(
            new ObservationSheet(CHEMISTRY, List.of(seen)), ProgressYear.calendar(), day(asOf));
  }

  private static ObservedProgress observe(String asOf, Observation... seen) {
    return observe(ReadingChoices.DEFAULTS, asOf, seen);
  }

  private static List<Trend> trends(ObservedProgress progress) {
    return progress.criteria().stream().map(CriterionTrend::trend).toList();
  }

  @Nested
  class TheTrend {
    @Test
    void isThatOfThePrintedExample() {
      ObservedProgress year = observe("2026-05-31", MAY, SEPTEMBER, JANUARY);
      assertThat(trends(year)).containsExactly(Trend.UP, Trend.UP, Trend.UP, Trend.UP);
      assertThat(year.criteria())
          .extracting(trend -> trend.steps().orElseThrow())
          .containsExactly(2, 1, 2, 1);
      assertThat(year.mark().from()).contains(3);
      assertThat(year.mark().to()).contains(8);
      assertThat(year.mark().trend()).isEqualTo(Trend.UP);
      assertThat(year.from()).contains(day("2025-09-17"));
      assertThat(year.needs()).isEmpty();
    }

    @Test
    void isFromTheDateBeforeByTheOtherReading() {
      ReadingChoices choices =
          ReadingChoices.DEFAULTS.with("observation-compared-with", "previous");
      ObservedProgress year = observe(choices, "2026-05-31", SEPTEMBER, JANUARY, MAY);
      assertThat(trends(year)).containsExactly(Trend.UP, Trend.LEVEL, Trend.UP, Trend.UP);
      assertThat(year.from()).contains(day("2026-01-15"));
    }

    @ParameterizedTest
    @CsvSource({
      "unsatisfactory, DOWN, -1",
      "satisfactory, LEVEL, 0",
      "basic, UP, 1",
      "advanced, UP, 2"
    })
    void followsTheOrderOfTheLevels(String now, Trend trend, int steps) {
      Observation first = seen("2025-09-17", 5, "satisfactory");
      Observation last = seen("2026-01-15", 5, now);
      CriterionTrend properties = observe("2026-01-31", first, last).criteria().get(0);
      assertThat(properties.trend()).isEqualTo(trend);
      assertThat(properties.steps()).contains(steps);
    }

    @Test
    void isNotKnownWhereACriterionWasNotObserved() {
      Observation few = seen("2026-01-15", 5, "basic");
      ObservedProgress progress = observe("2026-01-31", SEPTEMBER, few);
      assertThat(trends(progress))
          .containsExactly(Trend.UP, Trend.NOT_KNOWN, Trend.NOT_KNOWN, Trend.NOT_KNOWN);
      assertThat(progress.needs())
          .containsExactly(
              new Need.OfEntries("criterion-level", "chemistry", List.of(day("2026-01-15"))));
      assertThat(Explainer.of(Language.EN, ProgressVocabulary.WORDS)
              .need(progress.needs().get(0)))
          .contains("level of achievement by a criterion", "chemistry");
    }

    @Test
    void ofMarksIsNotKnownWithoutATest() {
      Observation untested = Observation.builder().on(day("2026-01-15")).build();
      ObservedProgress progress = observe("2026-01-31", SEPTEMBER, untested);
      assertThat(progress.mark().trend()).isEqualTo(Trend.NOT_KNOWN);
      assertThat(progress.mark().from()).contains(3);
      assertThat(progress.mark().to()).isEmpty();
    }

    @Test
    void isNotKnownOfOneDate() {
      ObservedProgress progress = observe("2025-12-31", SEPTEMBER, JANUARY);
      assertThat(trends(progress)).containsOnly(Trend.NOT_KNOWN);
      assertThat(progress.from()).isEmpty();
      assertThat(progress.to()).contains(day("2025-09-17"));
      assertThat(progress.criteria().get(0).to()).contains("satisfactory");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-14, NOT_KNOWN", "2026-01-15, UP"})
    void countsAnObservationFromItsDay(String asOf, Trend trend) {
      assertThat(trends(observe(asOf, SEPTEMBER, JANUARY)).get(0)).isEqualTo(trend);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-30, DUE, UPCOMING, UPCOMING",
    "2025-10-01, NOT_DONE, UPCOMING, UPCOMING",
    "2026-01-15, NOT_DONE, DONE, UPCOMING",
    "2026-05-01, NOT_DONE, DONE, DUE",
    "2026-06-01, NOT_DONE, DONE, NOT_DONE"
  })
  void theMonthsAreThoseOfTheSheetWhichMayBeFilledIn(
      String asOf, DutyState one, DutyState two, DutyState three) {
    assertThat(observe(asOf, JANUARY).months())
        .extracting(DutyStatus::state)
        .containsExactly(one, two, three);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "10, true", "11, false"})
  void aMarkIsOneToTen(int mark, boolean accepted) {
    Observation tested = SEPTEMBER.withMark(mark);
    if (accepted) {
      assertThat(observe("2025-09-30", tested).mark().to()).contains(mark);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> observe("2025-09-30", tested))
          .withMessage("observation of 2025-09-17 mark (" + mark + ") must be inside >= 1 <= 10");
    }
  }

  @Test
  void refusesWhatTheSheetLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe("2025-09-30", seen("2025-09-17", 5, "excellent")))
        .withMessage("observation of 2025-09-17 properties (excellent) must be one of"
            + " [unsatisfactory, satisfactory, basic, advanced]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe("2025-09-30", SEPTEMBER, SEPTEMBER.withMark(4)))
        .withMessageStartingWith("sheet.observations (2025-09-17) must not stand twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            observe("2025-09-30", SEPTEMBER.withLevels(new CriterionLevel("spelling", "basic"))))
        .withMessageStartingWith(
            "observation of 2025-09-17 (spelling) must be one of the criteria");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe("2025-09-30", seen("2025-08-31", 5, "basic")))
        .withMessageContaining("(2025-08-31) must be inside 2025-09-01..2026-08-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEPTEMBER.withLevels(
            new CriterionLevel("formulas", "basic"), new CriterionLevel("formulas", "advanced")))
        .withMessage("observation.levels (formulas) must not stand twice");
  }

  @Test
  void aRegulationMayNameTheCriteriaOfASubject() {
    ProgressPolicy policy = Kedainiai.policy();
    ObservationCalculator strict = ObservationCalculator.of(
        policy.source(),
        policy
            .observation()
            .orElseThrow()
            .withCriteria(new SubjectCriteria("chemistry", List.of("formulas", "equations"))));
    ObservationSheet sheet = new ObservationSheet(CHEMISTRY, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> strict.observe(sheet, ProgressYear.calendar(), day("2025-09-30")))
        .withMessageStartingWith("criteria of chemistry");
    assertThat(strict
            .observe(
                new ObservationSheet(
                    new SubjectCriteria("chemistry", List.of("formulas")), List.of()),
                ProgressYear.calendar(),
                day("2025-09-30"))
            .criteria())
        .hasSize(1);
  }
}
