package io.github.tvarka.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.LevelRequirement;
import io.github.tvarka.support.student.StudentCounters;
import io.github.tvarka.support.student.TimesAway;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EligibilityPolicyTest {
  private static final List<LevelName> LEVELS =
      List.of(LevelName.UNSATISFACTORY, LevelName.SATISFACTORY, LevelName.ADVANCED);

  private static SupportGround ground(String reason, Condition when) {
    return new SupportGround(Clause.of("1"), SupportReason.of(reason), when, List.of());
  }

  private static EligibilityPolicy.Builder policy(SupportGround... grounds) {
    EligibilityPolicy.Builder policy = EligibilityPolicy.builder();
    policy.addGrounds(grounds);
    return policy;
  }

  private static Condition count(CounterKey counter) {
    return Count.of(counter, Window.DAY, Band.atLeast(1));
  }

  @Test
  void refusesAReasonTwice() {
    SupportGround once = ground("away", FactIs.of("away"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(once, once).build())
        .withMessage("eligibility.grounds (away) must not stand twice");
  }

  @Test
  void refusesWhatNobodyCounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(ground("away", count(CounterKey.of("books")))).build())
        .withMessageStartingWith(
            "eligibility.grounds away count (books) must be one of [subjects-below-level,");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> policy(ground("low", count(StudentCounters.BELOW_LEVEL))).build())
        .withMessage("eligibility.grounds low count (subjects-below-level) must not be counted"
            + " without eligibility.levels");
    assertThat(
            policy(ground("low", count(StudentCounters.WITH_PROGRESS))).build().grounds())
        .hasSize(1);
  }

  @Test
  void refusesAFormOfSomebodyWhoGivesNoSupport() {
    SupportForm talk =
        new SupportForm(Clause.of("2"), Act.of("talk"), List.of(Role.HEAD), List.of());
    EligibilityPolicy.Builder policy = policy(ground("away", FactIs.of("away")))
        .providers(new SupportProviders(Clause.of("2"), List.of(Role.SUBJECT_TEACHER)))
        .addForms(talk);

    assertThatIllegalArgumentException()
        .isThrownBy(policy::build)
        .withMessage(
            "eligibility.forms talk (head) must be one of the providers [subject-teacher]");
  }

  @Test
  void aRequirementKnowsWhatIsBelowIt() {
    LevelRequirement required = new LevelRequirement(LEVELS, LevelName.SATISFACTORY);

    assertThat(required.below(Optional.of(LevelName.UNSATISFACTORY))).isEqualTo(Truth.YES);
    assertThat(required.below(Optional.of(LevelName.SATISFACTORY))).isEqualTo(Truth.NO);
    assertThat(required.below(Optional.of(LevelName.ADVANCED))).isEqualTo(Truth.NO);
    assertThat(required.below(Optional.empty())).isEqualTo(Truth.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> required.below(Optional.of(LevelName.BASIC)))
        .withMessage(
            "subjects.level (basic) must be one of [unsatisfactory, satisfactory, advanced]");
  }

  @Test
  void refusesARequirementThatNothingIsBelow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LevelRequirement(LEVELS, LevelName.UNSATISFACTORY))
        .withMessage("requirement.required (unsatisfactory) must be one of"
            + " [unsatisfactory, satisfactory, advanced] and not the lowest");
  }

  @Test
  void refusesTimesAwayWithADayInCommon() {
    LocalDate day = LocalDate.of(2025, 10, 6);
    DateRange first = DateRange.of(day, day.plusDays(4));
    DateRange second = DateRange.of(day.plusDays(4), day.plusDays(8));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimesAway.of(List.of(first, second)))
        .withMessage("away (2025-10-10..2025-10-14) must have no day in common with"
            + " 2025-10-06..2025-10-10");
  }
}
