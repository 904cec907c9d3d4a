package io.github.tvarka.attendance.escalation;

import static io.github.tvarka.attendance.escalation.LadderResolver.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two rows, the milder first: n no, u unknown, y yes; H holds, ? not known, Y yields, C conflicts, - does not hold. */
class LadderResolverTest {
  private static List<Truth> truths(String text) {
    return text.chars()
        .mapToObj(c -> c == 'y' ? Truth.YES : c == 'n' ? Truth.NO : Truth.UNKNOWN)
        .toList();
  }

  private static String standings(Resolution resolution, String truths) {
    return resolve(resolution, truths(truths)).stream()
        .map(standing -> switch (standing) {
          case HOLDS -> "H";
          case NOT_KNOWN -> "?";
          case YIELDS -> "Y";
          case CONFLICTS -> "C";
          case DOES_NOT_HOLD -> "-";
        })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "nn, --",
    "nu, -?",
    "ny, -H",
    "un, ?-",
    "uu, ??",
    "uy, ??",
    "yn, H-",
    "yu, HY",
    "yy, HY",
    "nyy, -HY",
    "uny, ?-?",
    "ynu, H-Y",
    "nnn, ---"
  })
  void lowestTakesTheMildest(String truths, String expected) {
    assertThat(standings(Resolution.LOWEST, truths)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "nn, --",
    "nu, -?",
    "ny, -H",
    "un, ?-",
    "uu, ??",
    "uy, YH",
    "yn, H-",
    "yu, H?",
    "yy, YH",
    "yyn, YH-",
    "ynu, H-?",
    "uny, Y-H",
    "nnn, ---"
  })
  void highestTakesTheStrictest(String truths, String expected) {
    assertThat(standings(Resolution.HIGHEST, truths)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "nn, --", "nu, -?", "ny, -H", "un, ?-", "uu, ??", "uy, ?H", "yn, H-", "yu, H?", "yy, HH"
  })
  void allTakesEach(String truths, String expected) {
    assertThat(standings(Resolution.ALL, truths)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "nn, --",
    "nu, -?",
    "ny, -H",
    "un, ?-",
    "uu, ??",
    "uy, ??",
    "yn, H-",
    "yu, ??",
    "yy, CC",
    "nyy, -CC",
    "yny, C-C",
    "uyy, ?CC",
    "ynu, ?-?",
    "nnn, ---"
  })
  void exactlyOneTakesNoneOfTwo(String truths, String expected) {
    assertThat(standings(Resolution.EXACTLY_ONE, truths)).isEqualTo(expected);
  }

  @Test
  void theOtherRowsThatHoldConflict() {
    assertThat(LadderResolver.conflicting(truths("yuyn"), 0)).containsExactly(2);
    assertThat(LadderResolver.conflicting(truths("ynuu"), 0)).isEmpty();
  }

  @Test
  void anotherRowStandsInstead() {
    assertThat(LadderResolver.standsInstead(Resolution.LOWEST, truths("nyy"))).isEqualTo(1);
    assertThat(LadderResolver.standsInstead(Resolution.HIGHEST, truths("yyn"))).isEqualTo(1);
    for (Resolution resolution : Resolution.values()) {
      assertThat(LadderResolver.standsInstead(resolution, truths("nu")))
          .as(resolution.name().toLowerCase(Locale.ROOT))
          .isEqualTo(-1);
    }
  }
}
