package io.github.tvarka.progress.form;

import static io.github.tvarka.progress.form.Sections.signed;
import static io.github.tvarka.progress.form.Sections.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.ProgressYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledSectionTest {
  @ParameterizedTest
  @CsvSource({"2025-11-11, false", "2025-11-12, true", "2025-11-13, true"})
  void isSignedOnTheDayItWasWrittenOrLater(String on, boolean accepted) {
    FilledSection plan = written("plan", "2025-11-12");
    if (accepted) {
      assertThat(signed(plan, on, Role.PARENT).signedBy(Role.PARENT, ProgressYear.day(on)))
          .isTrue();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> signed(plan, on, Role.PARENT))
          .withMessage(
              "plan signature of parent (2025-11-11) must not be before it was written (2025-11-12)");
    }
  }

  @Test
  void refusesWhatStandsTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(
            "plan", "2025-11-12", FilledPart.of(PartKey.GOAL), FilledPart.of(PartKey.GOAL, 2)))
        .withMessage("filled.parts (goal) must not stand twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> signed(written("plan", "2025-11-12"), "2025-11-12", Role.PARENT, Role.PARENT))
        .withMessage("filled.signatures (parent) must not stand twice");
  }

  @Test
  void refusesWhatIsKnownAndNotKnown() {
    FilledSection plan = written("plan", "2025-11-12", FilledPart.of(PartKey.GOAL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.withPartsNotKnown(PartKey.GOAL))
        .withMessage("filled.partsNotKnown (goal) must not stand in parts too");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signed(plan, "2025-11-12", Role.PARENT).withSignersNotKnown(Role.PARENT))
        .withMessage("filled.signersNotKnown (parent) must not stand in signatures too");
  }

  @Test
  void refusesANegativeNumberOfEntries() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilledPart.of(PartKey.STEPS, -1))
        .withMessage("filled.steps (-1) must not be negative");
  }

  @Test
  void theDateAndTheLevelAreBlanksOfTheirOwn() {
    FilledSection plan = written("plan", "2025-11-12").withLevel(Fraction.of(13, 5));
    assertThat(plan.lines(PartKey.DATE, ProgressYear.day("2025-11-12"))).isEqualTo(1);
    assertThat(plan.lines(PartKey.LEARNING_LEVEL, ProgressYear.day("2025-11-12")))
        .isEqualTo(1);
    assertThat(plan.lines(PartKey.LEARNING_LEVEL, ProgressYear.day("2025-11-11")))
        .isZero();
    assertThat(plan.lines(PartKey.GOAL, ProgressYear.day("2025-11-12"))).isZero();
  }
}
