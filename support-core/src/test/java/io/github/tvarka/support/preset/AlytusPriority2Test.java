package io.github.tvarka.support.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.support.indicator.CountAim;
import io.github.tvarka.support.indicator.Indicator;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import io.github.tvarka.support.indicator.IndicatorVocabulary;
import io.github.tvarka.support.indicator.ShareAim;
import io.github.tvarka.support.indicator.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlytusPriority2Test {
  private final IndicatorProgramme programme = AlytusPriority2.policy();
  private final List<Target> targets =
      programme.indicators().stream().flatMap(row -> row.targets().stream()).toList();

  @ParameterizedTest
  @CsvSource({
    "1, 1", "2, 3", "3, 2", "4, 2", "5, 1", "6, 6", "7, 2", "8, 5", "9, 2", "10, 1", "11, 5",
        "12, 2",
    "13, 2", "14, 1", "15, 2", "16, 2", "17, 4", "18, 2", "19, 1", "20, 1", "21, 3", "22, 2",
        "23, 1", "24, 1",
  })
  void eachRowHoldsAllItsValues(int row, int number) {
    assertThat(programme.indicators().get(row - 1).targets()).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-12-31, true", "2021-01-01, false"})
  void isForTheYear2020(LocalDate day, boolean inside) {
    assertThat(programme.period().contains(day)).isEqualTo(inside);
    assertThat(programme.edition().inForce(day)).isEqualTo(day.getYear() >= 2020);
  }

  @Test
  void theTextSoftensNoTarget() {
    assertThat(targets).extracting(Target::modality).containsOnly(Modality.MUST);
  }

  @Test
  void eachCodeHasAName() {
    Vocabulary words = IndicatorVocabulary.WORDS.merge(programme.vocabulary());
    assertThat(targets).extracting(Target::key).allMatch(code -> named(words, code));
    for (Target target : targets) {
      if (target.aim() instanceof ShareAim share) {
        assertThat(List.of(share.share().code(), share.of().code()))
            .allMatch(code -> named(words, code));
        assertThat(words.noun(share.share().code())).as(share.share().code()).isPresent();
      } else if (target.aim() instanceof CountAim count) {
        assertThat(words.noun(count.count().code())).as(count.count().code()).isPresent();
      }
    }
    for (Indicator row : programme.indicators()) {
      assertThat(row.measures()).allMatch(act -> named(words, act.code()));
      assertThat(row.parties()).allMatch(role -> named(words, role.code()));
    }
  }

  private static boolean named(Vocabulary words, String code) {
    return words.labels().containsKey(code) || words.nouns().containsKey(code);
  }

  @Test
  void refusesAReadingThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AlytusPriority2.policy(ReadingChoices.DEFAULTS.with("until-september", "never")))
        .withMessage(
            "reading until-september (never) must be one of [before-september, through-september]");
  }
}
