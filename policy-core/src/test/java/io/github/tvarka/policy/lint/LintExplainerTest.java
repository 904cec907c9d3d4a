package io.github.tvarka.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintExplainerTest {
  private static final CounterKey LESSONS = CounterKey.of("unexcused-lessons");
  private static final Vocabulary WORDS = new Vocabulary(
      Map.of("absences", LocalText.of("praleista", "missed")),
      Map.of(
          LESSONS.code(),
          new Noun(
              "nepateisinta pamoka",
              "nepateisintos pamokos",
              "nepateisintų pamokų",
              "unexcused lesson",
              "unexcused lessons")));
  private static final LintExplainer LT = LintExplainer.of(Language.LT, WORDS);
  private static final LintExplainer EN = LintExplainer.of(Language.EN, WORDS);

  private static LintFinding pair(LintKind kind, Witness witness) {
    RawPlace rows = RawPlace.of("prevention", "rows").among(List.of("17.1", "17.2"));
    return LintFinding.of(kind, rows, Optional.empty(), Optional.of(witness));
  }

  private static Witness lessons(long number, boolean all) {
    return new Witness(
        LESSONS, Optional.empty(), Window.CALENDAR_MONTH, Fraction.of(number), all, List.of());
  }

  @Test
  void tellsAnOverlapAndItsRepair() {
    LintFinding overlap = pair(LintKind.OVERLAP, lessons(7, false));
    assertThat(EN.say(overlap))
        .isEqualTo("prevention: 17.1 and 17.2 both hold: 7 unexcused lessons per calendar month");
    assertThat(LT.say(overlap))
        .isEqualTo(
            "prevention: 17.1 ir 17.2 galioja abu: 7 nepateisintos pamokos per kalendorinį mėnesį");
    assertThat(EN.repair(overlap))
        .contains("write 17.1: fewer than 7 unexcused lessons, or 17.2: more than 7 unexcused"
            + " lessons, or declare a reading");
    assertThat(LT.repair(overlap))
        .contains("rašyti 17.1: mažiau kaip 7 nepateisintos pamokos, arba 17.2: daugiau kaip 7"
            + " nepateisintos pamokos, arba aprašyti, kaip tekstas aiškinamas");
  }

  @Test
  void tellsAGapOfAShareAndWhatElseIsSo() {
    Witness share = new Witness(
        CounterKey.of("absences"),
        Optional.of(LESSONS),
        Window.HALF_YEAR,
        Fraction.of(1, 5),
        true,
        List.of());
    LintFinding gap = pair(LintKind.GAP, share);
    assertThat(EN.say(gap))
        .isEqualTo("prevention: no row holds between 17.1 and 17.2: missed: 20%"
            + " per half-year; all else that is asked is so");
    assertThat(EN.repair(gap))
        .contains("write 17.1: <= 20%, or 17.2: >= 20%, or declare a reading");
  }

  @Test
  void namesTheReadingThatSettlesAndRepairsNothingThen() {
    LintFinding settled =
        pair(LintKind.OVERLAP, lessons(7, false)).settledBy(Optional.of("seven-lessons"));
    assertThat(EN.say(settled)).endsWith("per calendar month (reading seven-lessons)");
    assertThat(LT.say(settled)).endsWith("(aiškinimas seven-lessons)");
    assertThat(EN.repair(settled)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(LintKind.class)
  void hasWordsForEachKindInBothLanguages(LintKind kind) {
    LintFinding finding = new LintFinding(
        kind,
        "here",
        Optional.empty(),
        List.of("1", "2"),
        Optional.of("given"),
        Optional.of(lessons(3, false)),
        Optional.empty());
    assertThat(LT.say(finding)).startsWith("here: ").isNotEqualTo(EN.say(finding));
    assertThat(EN.say(finding)).startsWith("here: ").hasSizeGreaterThan("here: ".length() + 3);
    assertThat(EN.repair(finding).isPresent()).isEqualTo(kind != LintKind.DECLARED_READING);
    assertThat(LT.repair(finding).isPresent()).isEqualTo(kind != LintKind.DECLARED_READING);
  }
}
