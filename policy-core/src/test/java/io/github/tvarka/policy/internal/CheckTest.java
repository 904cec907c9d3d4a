package io.github.tvarka.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckTest {
  @Nested
  class OfOneValue {
    @Test
    void namesTheFieldTheValueAndTheRule() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Check.that(false, "maxLessons", -1, "must not be negative"))
          .withMessage("maxLessons (-1) must not be negative");
      assertThatNullPointerException()
          .isThrownBy(() -> Check.given("limit", null))
          .withMessage("limit must be given");
      assertThatNullPointerException()
          .isThrownBy(() -> Check.text("name", null))
          .withMessage("name must be given");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Check.text("name", "\t"))
          .withMessageEndingWith("must not be blank");
    }

    @Test
    void givesBackWhatIsRight() {
      assertThat(Check.code("role", "class-teacher2")).isEqualTo("class-teacher2");
      assertThat(Check.optional(null)).isEmpty();
      assertThat(Check.optional(Optional.of(1))).contains(1);
    }
  }

  @Nested
  class OfAList {
    @Test
    void copiesAndKeepsTheOrder() {
      List<String> given = new ArrayList<>(List.of("b", "a"));
      List<String> copy = Check.list("names", given);
      given.clear();
      assertThat(copy).containsExactly("b", "a").isUnmodifiable();
      assertThat(Check.list("names", null)).isEmpty();
    }

    @Test
    void namesThePlaceOfAnAbsentElement() {
      assertThatNullPointerException()
          .isThrownBy(() -> Check.list("names", Arrays.asList("a", null)))
          .withMessage("names[1] must be given");
    }

    @Test
    void mayHaveToBeFilledOrDistinct() {
      assertThatNullPointerException()
          .isThrownBy(() -> Check.filled("names", null))
          .withMessage("names must be given");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Check.filled("names", List.of()))
          .withMessage("names ([]) must not be empty");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Check.distinct("names", List.of("a", "b", "a")))
          .withMessage("names (a) must not stand twice");
    }
  }

  @Nested
  class OfAMap {
    @Test
    void copiesAndKeepsTheOrder() {
      Map<String, Integer> given = new LinkedHashMap<>();
      given.put("b", 1);
      given.put("a", 2);
      Map<String, Integer> copy = Check.map("limits", given);
      given.clear();
      assertThat(copy).containsExactly(Map.entry("b", 1), Map.entry("a", 2)).isUnmodifiable();
      assertThat(Check.map("limits", null)).isEmpty();
    }

    @Test
    void namesTheKeyOfAnAbsentValue() {
      Map<String, Integer> given = new HashMap<>();
      given.put("b", null);
      assertThatNullPointerException()
          .isThrownBy(() -> Check.map("limits", given))
          .withMessage("limits.b must be given");
    }
  }
}
