package io.github.tvarka.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompoundFindingTest {
  private static final Citation CITATION = new Citation("regulation", "2023", Clause.of("17.3"));

  private static Finding fact(String key, Truth truth) {
    List<Need> needs =
        truth == Truth.UNKNOWN ? List.of(new Need.OfFact(FactKey.of(key))) : List.of();
    return new FactFinding(CITATION, truth, FactKey.of(key), needs);
  }

  private static CompoundFinding joined(Operator operator, Truth... truths) {
    return CompoundFinding.of(
        CITATION, operator, Arrays.stream(truths).map(truth -> fact("a", truth)).toList());
  }

  @Nested
  class Of {
    @ParameterizedTest
    @CsvSource({
      "YES, YES, YES, YES",
      "YES, NO, NO, YES",
      "UNKNOWN, NO, NO, UNKNOWN",
      "UNKNOWN, YES, UNKNOWN, YES",
      "NO, NO, NO, NO"
    })
    void takesItsTruthFromItsParts(Truth a, Truth b, Truth all, Truth any) {
      assertThat(joined(Operator.ALL_OF, a, b).truth()).isEqualTo(all);
      assertThat(joined(Operator.ANY_OF, a, b).truth()).isEqualTo(any);
      assertThat(joined(Operator.NOT, a).truth()).isEqualTo(a.negated());
    }

    @Test
    void needsWhatItsPartsNeedWhileItIsUnknown() {
      List<Finding> parts =
          List.of(fact("a", Truth.UNKNOWN), fact("b", Truth.UNKNOWN), fact("a", Truth.UNKNOWN));
      assertThat(CompoundFinding.of(CITATION, Operator.ALL_OF, parts).needs())
          .containsExactly(new Need.OfFact(FactKey.of("a")), new Need.OfFact(FactKey.of("b")));
      assertThat(joined(Operator.ALL_OF, Truth.UNKNOWN, Truth.NO).needs()).isEmpty();
      assertThat(joined(Operator.ANY_OF, Truth.UNKNOWN, Truth.YES).needs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void refusesNoParts(Operator operator) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CompoundFinding.of(CITATION, operator, List.of()))
          .withMessage("parts ([]) must not be empty");
    }
  }

  @Nested
  class ItsTruth {
    @ParameterizedTest
    @EnumSource(value = Truth.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void mustFollowFromItsParts(Truth wrong) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CompoundFinding(
              CITATION,
              wrong,
              Operator.ALL_OF,
              Optional.empty(),
              List.of(fact("a", Truth.YES)),
              List.of()))
          .withMessage("truth (" + wrong + ") must follow from the parts");
    }
  }

  @Test
  void takesOnePartForNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> joined(Operator.NOT, Truth.YES, Truth.NO))
        .withMessage("parts (2) must be one for not");
  }

  @Test
  void namesThePartThatIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(
            () -> new CompoundFinding(null, Truth.YES, Operator.ALL_OF, null, List.of(), List.of()))
        .withMessage("citation must be given");
    assertThatNullPointerException()
        .isThrownBy(
            () -> new CompoundFinding(CITATION, Truth.YES, null, null, List.of(), List.of()))
        .withMessage("operator must be given");
  }
}
