package io.github.tvarka.policy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KNOWN =
      List.of("talk", "warning", "17.3", "17.3.1", "preventive-talk", "teacher");

  @ParameterizedTest
  @CsvSource({
    "tolk, talk",
    "tal, talk",
    "talks, talk",
    "warnin, warning",
    "wraning, warning",
    "atlk, talk",
    "tlak, talk",
    "aktl,",
    "17.33, 17.3",
    "talk,",
    "tea,",
    "weather,",
    "prevntive-talc, preventive-talk",
    "prevntive-tolc,",
    "x,",
    "17,",
    "notice,"
  })
  void findsTheNearestWordWithinOneSlipOrTwoInALongWord(String word, String nearest) {
    assertThat(Spelling.nearest(word, KNOWN)).isEqualTo(Optional.ofNullable(nearest));
  }

  @Test
  void ofSeveralAsNearTheFirstIsMeant() {
    assertThat(Spelling.nearest("tolk", List.of("talk", "folk"))).contains("talk");
  }

  @Test
  void aRuleTellsTheKnownWordsAndWhichWasPerhapsMeant() {
    assertThat(Spelling.rule("must be one of", "tolk", KNOWN))
        .isEqualTo(
            "must be one of talk, warning, 17.3, 17.3.1, preventive-talk, teacher. Maybe talk");
    assertThat(Spelling.rule("must be one of", "tea", KNOWN))
        .isEqualTo("must be one of talk, warning, 17.3, 17.3.1, preventive-talk, teacher");
  }
}
