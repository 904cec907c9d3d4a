package io.github.tvarka.policy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {
  @Nested
  class CompareTo {
    @Test
    void sortsAsAReaderCounts() {
      List<Clause> ordered = List.of(
              "6", "6.1", "6.1.1", "6.1.2", "6.1.2.1", "6.2", "6.10", "7", "17.3", "17.3.1", "17.4",
              "17a", "17b", "A1", "A2")
          .stream()
          .map(Clause::of)
          .toList();
      List<Clause> shuffled = new ArrayList<>(ordered);
      Collections.shuffle(shuffled, new Random(7));
      Collections.sort(shuffled);
      assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void agreesWithEquals() {
      assertThat(Clause.of("17.3").compareTo(Clause.of("17.3"))).isZero();
      assertThat(Clause.of("17.3")).isNotEqualByComparingTo(Clause.of("17.3.1"));
    }
  }

  @Nested
  class Of {
    @ParameterizedTest
    @ValueSource(strings = {"17.3.", ".3", "17..3", "17 3", "17,3", "17-3"})
    void refusesWhatIsNotPartsJoinedByFullStops(String number) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Clause.of(number))
          .withMessage(
              "clause (" + number + ") must be parts joined by full stops, such as 17.3 or A1");
    }

    @Test
    void refusesABlankOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Clause.of(""))
          .withMessage("clause () must not be blank");
    }
  }
}
