package io.github.tvarka.policy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class HeldClauseTest {
  @Test
  void namesThePartThatIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> new HeldClause(Clause.of("17.3"), null, "LadderRow", "ladder.rows"))
        .withMessage("kind must be given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HeldClause(Clause.of("17.3"), ClauseKind.RULE, "LadderRow", ""))
        .withMessage("member () must not be blank");
  }

  @Test
  void isFoundBelowThePartThatHoldsIt() {
    HeldClause scale = new HeldClause(Clause.of("A3"), ClauseKind.RULE, "LevelScale", "scale");
    assertThat(scale.below("levels"))
        .isEqualTo(new HeldClause(Clause.of("A3"), ClauseKind.RULE, "LevelScale", "levels.scale"));
  }
}
