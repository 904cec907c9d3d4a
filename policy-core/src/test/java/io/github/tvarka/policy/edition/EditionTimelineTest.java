package io.github.tvarka.policy.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTimelineTest {
  private static final Edition FIRST = new Edition(
      "2021", LocalDate.of(2021, 9, 1), Optional.of(LocalDate.of(2022, 8, 31)), Optional.empty());
  private static final Edition SECOND = Edition.of("2023", LocalDate.of(2023, 9, 1));

  private static EditionTimeline<Edition> timeline(Edition... editions) {
    return EditionTimeline.of(List.of(editions), Function.identity());
  }

  @Nested
  class At {
    @ParameterizedTest
    @CsvSource({
      "2021-08-31, ",
      "2021-09-01, 2021",
      "2022-08-31, 2021",
      "2022-09-01, ",
      "2023-08-31, ",
      "2023-09-01, 2023",
      "2050-01-01, 2023"
    })
    void isTheEditionOfTheDay(LocalDate date, String name) {
      assertThat(timeline(SECOND, FIRST).at(date).map(Edition::name))
          .isEqualTo(Optional.ofNullable(name));
    }
  }

  @Test
  void keepsThePoliciesInOrder() {
    assertThat(timeline(SECOND, FIRST).policies()).containsExactly(FIRST, SECOND);
    assertThat(timeline(SECOND, FIRST).issues())
        .extracting(EditionIssue::kind)
        .containsExactly(EditionIssue.Kind.GAP);
  }

  @Test
  void refusesTwoEditionsInForceOnOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline(FIRST, Edition.of("2022", LocalDate.of(2022, 8, 31))))
        .withMessage("editions (2021 and 2022) must not both be in force, as on 2022-08-31");
    Edition open = Edition.of("2020", LocalDate.of(2020, 9, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> timeline(open, FIRST, SECOND));
  }

  @Test
  void refusesNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline())
        .withMessage("policies ([]) must not be empty");
  }
}
