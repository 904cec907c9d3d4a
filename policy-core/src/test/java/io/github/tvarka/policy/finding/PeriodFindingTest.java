package io.github.tvarka.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFindingTest {
  private static final Citation CITATION =
      new Citation("school-support", "2023", Clause.of("13.1"));
  private static final DateRange PERIOD =
      DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 31));
  private static final Vocabulary WORDS = new Vocabulary(
      Map.of("adaptation", LocalText.of("adaptacinis laikotarpis", "adaptation period")), Map.of());

  private static PeriodFinding on(LocalDate day) {
    return PeriodFinding.of(CITATION, "adaptation", day, PERIOD);
  }

  @ParameterizedTest
  @CsvSource({"2025-08-31, NO", "2025-09-01, YES", "2025-10-31, YES", "2025-11-01, NO"})
  void holdsFromTheFirstToTheLastDay(LocalDate day, Truth truth) {
    assertThat(on(day).truth()).isEqualTo(truth);
    assertThat(on(day).needs()).isEmpty();
  }

  @Test
  void refusesATruthThatTheDaysDoNotGive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new PeriodFinding(CITATION, Truth.NO, "adaptation", PERIOD.to(), PERIOD, List.of()))
        .withMessage("truth (NO) must follow from the days");
  }

  @Test
  void isToldInBothLanguages() {
    Explainer lithuanian = Explainer.of(Language.LT, Audience.PARENT, WORDS);
    Explainer english = Explainer.of(Language.EN, Audience.TEACHER, WORDS);
    PeriodFinding last = on(LocalDate.of(2025, 10, 31));
    PeriodFinding after = on(LocalDate.of(2025, 11, 3));

    assertThat(lithuanian.finding(last))
        .isEqualTo("adaptacinis laikotarpis (2025 m. rugsėjis–spalis):"
            + " 2025 m. spalio 31 d. patenka (13.1 p.)");
    assertThat(lithuanian.finding(after))
        .isEqualTo("adaptacinis laikotarpis (2025 m. rugsėjis–spalis):"
            + " 2025 m. lapkričio 3 d. nepatenka (13.1 p.)");
    assertThat(english.finding(last))
        .isEqualTo("adaptation period (September to October 2025):"
            + " 31 October 2025 is inside (clause 13.1)");
    assertThat(english.finding(after))
        .isEqualTo("adaptation period (September to October 2025):"
            + " 3 November 2025 is outside (clause 13.1)");
  }
}
