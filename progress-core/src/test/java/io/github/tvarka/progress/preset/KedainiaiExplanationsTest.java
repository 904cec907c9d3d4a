package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.level.Levels.criteria;
import static io.github.tvarka.progress.level.Levels.record;
import static io.github.tvarka.progress.level.Levels.student;
import static io.github.tvarka.progress.level.Levels.teachers;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_15;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_31;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_10;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_31;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.change.Change;
import io.github.tvarka.progress.comparison.ComparisonDecision;
import io.github.tvarka.progress.comparison.ConsultationDecision;
import io.github.tvarka.progress.comparison.ConsultationOutcome;
import io.github.tvarka.progress.level.CriteriaSheet;
import io.github.tvarka.progress.level.LevelDecision;
import io.github.tvarka.progress.level.LevelEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions in words, in both languages. */
class KedainiaiExplanationsTest {
  private final KedainiaiCase byDefault = KedainiaiCase.byDefault();
  private final Vocabulary words = ProgressVocabulary.WORDS.merge(byDefault.policy.vocabulary());
  private final Explainer en = Explainer.of(Language.EN, words);
  private final Explainer lt = Explainer.of(Language.LT, words);

  private void says(Finding finding, String english, String lithuanian) {
    assertThat(en.finding(finding)).isEqualTo(english);
    assertThat(lt.finding(finding)).isEqualTo(lithuanian);
  }

  private List<ConsultationDecision> inMathematics(Object own, Object ofTeacher) {
    ComparisonDecision decision = byDefault
        .comparison()
        .decide(
            record(
                student(OCTOBER_10, "mathematics", own),
                teachers(OCTOBER_10, "mathematics", ofTeacher)),
            OCTOBER_31);
    return decision.consultations();
  }

  @Test
  void aGapAndALowLevel() {
    List<ConsultationDecision> called = inMathematics(4, 1);
    says(
        called.get(0).finding(),
        "gap between learning levels (mathematics) in October 2025: 3, more than 2 (clause 9.4)",
        "mokymosi lygių skirtumas (matematika) 2025 m. spalį: 3, daugiau kaip 2 (9.4 p.)");
    says(
        called.get(1).finding(),
        "learning level (mathematics) in October 2025: 1, from 0 to 1 (clause 9.5)",
        "mokymosi lygis (matematika) 2025 m. spalį: 1, nuo 0 iki 1 (9.5 p.)");
  }

  @Test
  void aNearMiss() {
    says(
        inMathematics(4, 2).get(0).finding(),
        "gap between learning levels (mathematics) in October 2025: 2, not more than 2 (clause 9.4)",
        "mokymosi lygių skirtumas (matematika) 2025 m. spalį: 2, ne daugiau kaip 2 (9.4 p.)");
  }

  @Test
  void aLevelThatIsMissing() {
    ConsultationOutcome.NotYetKnown open = (ConsultationOutcome.NotYetKnown)
        inMathematics(4, LevelEntry.NOT_KNOWN).get(0).outcome();
    assertThat(en.need(open.needs().get(0)))
        .isEqualTo("not yet known: learning level (mathematics; subject teacher, October 2025)");
    assertThat(lt.need(open.needs().get(0)))
        .isEqualTo("dar nežinoma: mokymosi lygis (matematika; dalyko mokytojas, 2025 m. spalis)");
  }

  @Test
  void whoActs() {
    ConsultationOutcome.CalledFor called =
        (ConsultationOutcome.CalledFor) inMathematics(4, 1).get(1).outcome();
    assertThat(en.measure(called.measures().get(0)))
        .isEqualTo("the class teacher must: organising an individual consultation"
            + " (student, parent or guardian, subject teacher, education assistance specialist)");
    assertThat(lt.measure(called.measures().get(2)))
        .isEqualTo("mokinys privalo: dalyvavimas konsultacijoje (7.7 p.)");
  }

  @Test
  void aPercentage() {
    LevelDecision decision = byDefault.levels().fromPercent(Percent.parse("59.5%"), OCTOBER_10);
    says(
        decision.findings().get(3),
        "percent reached on 10 October 2025: 59.5, at least 59.5 and under 89.5 (annex 3)",
        "pasiekta procentų 2025 m. spalio 10 d.: 59,5, ne mažiau kaip 59,5 ir mažiau kaip 89,5 (3 priedas)");
  }

  @Test
  void theMeanOfTheCriteria() {
    LevelDecision decision = byDefault
        .levels()
        .fromCriteria(
            CriteriaSheet.of(Role.STUDENT, OCTOBER_10, "art", criteria(3, 2, 3, 2, 3)),
            SchoolCalendars.month(2025, 10));
    says(
        decision.findings().get(3),
        "mean of the criteria (art) in October 2025: 2.6, at least 2.5 and under 3.5 (annex 3)",
        "rodiklių vidurkis (dailė) 2025 m. spalį: 2,6, ne mažiau kaip 2,5 ir mažiau kaip 3,5 (3 priedas)");
  }

  @Test
  void progressSinceAutumn() {
    Change change = byDefault
        .changes()
        .decide(record(teachers(OCTOBER_10, "art", 2), teachers(JANUARY_15, "art", 3)), JANUARY_31)
        .changes()
        .get(0);
    says(
        change.finding().orElseThrow(),
        "change of the learning level (art) from 1 October 2025 to 31 January 2026: 1, more than 0 (clause 3.2)",
        "mokymosi lygio pokytis (dailė) nuo 2025 m. spalio 1 d. iki 2026 m. sausio 31 d.: 1, daugiau kaip 0 (3.2 p.)");
    assertThat(en.label(change.band().orElseThrow())).isEqualTo("higher");
  }
}
