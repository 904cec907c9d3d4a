package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.referral.ReferralCalculator;
import io.github.tvarka.support.referral.ReferralDecision;
import io.github.tvarka.support.referral.ReferralOutcome;
import io.github.tvarka.support.referral.ReferralStepDecision;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercises(
    document = ProgymnasiumSupport.KEY,
    value = {"7.1", "8.1", "9.1"})
class ReferralTest {
  private static ReferralDecision decide(Support2025 student, ReadingChoices readings) {
    SupportPolicy policy = ProgymnasiumSupport.policy(readings);
    return ReferralCalculator.of(policy.source(), policy.referral().orElseThrow())
        .decide(student.on("2025-11-14"));
  }

  private static List<ReferralOutcome> outcomes(Support2025 student) {
    return decide(student, ReadingChoices.DEFAULTS).steps().stream()
        .map(ReferralStepDecision::outcome)
        .toList();
  }

  private static ReferralOutcome needs(String fact) {
    return new ReferralOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of(fact))));
  }

  private static ReferralOutcome taken(String on) {
    return new ReferralOutcome.Taken(day(on));
  }

  private static Support2025 beforeCommission() {
    return student()
        .did("tell-class-teacher", "2025-10-06")
        .did("bring-before-commission", "2025-10-20");
  }

  @Test
  void goesFromTeacherToClassTeacherToCommissionToService() {
    ReferralDecision decision = decide(student(), ReadingChoices.DEFAULTS);

    assertThat(decision.steps())
        .extracting(step -> step.step().to())
        .containsExactly(
            Role.CLASS_TEACHER,
            Role.CHILD_WELFARE_COMMISSION,
            Role.of("educational-support-service"));
    assertThat(decision.steps())
        .extracting(step -> step.citation().clause().number())
        .containsExactly("7.1", "8.1", "9.1");
  }

  @Test
  void laterStepsWaitForEarlierOnes() {
    assertThat(outcomes(student()))
        .containsExactly(
            needs("support-need-seen"),
            new ReferralOutcome.Waiting(),
            new ReferralOutcome.Waiting());
    assertThat(outcomes(student().said("support-need-seen")).get(0))
        .isEqualTo(new ReferralOutcome.Open());
    assertThat(outcomes(student().denied("support-need-seen")).get(0))
        .isEqualTo(new ReferralOutcome.NotCalledFor());
  }

  @Test
  void theClassTeacherTurnsToTheCommissionWhereHelpInClassIsNotEnough() {
    Support2025 told = student().did("tell-class-teacher", "2025-10-06");

    assertThat(outcomes(told))
        .containsExactly(
            taken("2025-10-06"), needs("help-in-class-not-enough"), new ReferralOutcome.Waiting());
    assertThat(outcomes(told.said("help-in-class-not-enough")).get(1))
        .isEqualTo(new ReferralOutcome.Open());
  }

  @Test
  void withoutWordOfConsentItIsNotYetKnown() {
    Support2025 suspected = beforeCommission().said("special-needs-suspected");

    assertThat(outcomes(suspected).get(2)).isEqualTo(needs("parents-agree"));
    assertThat(outcomes(suspected.said("parents-agree")).get(2))
        .isEqualTo(new ReferralOutcome.Open());
    assertThat(outcomes(suspected.denied("parents-agree")).get(2))
        .isEqualTo(new ReferralOutcome.NotCalledFor());
  }

  @Test
  void consentIsNotAskedForUnderTheOtherReading() {
    ReadingChoices none = ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.SERVICE, "no-consent");

    assertThat(decide(beforeCommission().said("special-needs-suspected"), none)
            .steps()
            .get(2)
            .outcome())
        .isEqualTo(new ReferralOutcome.Open());
  }

  @Test
  void theNextStepIsTheFirstThatWasNotTaken() {
    Support2025 all = beforeCommission().did("turn-to-service", "2025-11-14");
    Support2025 later = beforeCommission().did("turn-to-service", "2025-11-15");

    assertThat(decide(beforeCommission(), ReadingChoices.DEFAULTS).next())
        .map(step -> step.citation().clause().number())
        .contains("9.1");
    assertThat(decide(all, ReadingChoices.DEFAULTS).next()).isEmpty();
    assertThat(decide(later, ReadingChoices.DEFAULTS).next()).isPresent();
  }

  @Test
  void theFirstOfSeveralDaysIsTheDayOfAStep() {
    Support2025 twice =
        student().did("tell-class-teacher", "2025-10-20").did("tell-class-teacher", "2025-10-06");

    assertThat(outcomes(twice).get(0)).isEqualTo(taken("2025-10-06"));
  }

  @Test
  void theTextItselfGoesNoFurtherThanTheClassTeacher() {
    ReadingChoices alone = ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.CHAIN, "text-alone");

    assertThat(decide(student().said("support-need-seen"), alone).steps())
        .singleElement()
        .satisfies(step -> assertThat(step.step().to()).isEqualTo(Role.CLASS_TEACHER));
  }

  @Test
  void eachStepSaysThatItRestsOnTheReading() {
    assertThat(decide(student(), ReadingChoices.DEFAULTS).steps())
        .allSatisfy(
            step -> assertThat(step.step().readings()).contains(ProgymnasiumReadings.CHAIN));
  }

  @Test
  void aStepTakenAgainstRefusalSaysSo() {
    Support2025 turned = beforeCommission()
        .did("turn-to-service", "2025-11-01")
        .said("support-need-seen")
        .said("help-in-class-not-enough")
        .said("special-needs-suspected");

    assertThat(service(turned.denied("parents-agree"))).satisfies(step -> {
      assertThat(step.outcome()).isEqualTo(taken("2025-11-01"));
      assertThat(step.finding().truth()).isEqualTo(Truth.NO);
      assertThat(step.against()).isTrue();
    });
    assertThat(service(turned.said("parents-agree"))).satisfies(step -> {
      assertThat(step.finding().truth()).isEqualTo(Truth.YES);
      assertThat(step.against()).isFalse();
    });
  }

  @Test
  void aStepTakenWithoutWordOfConsentSaysWhatIsMissing() {
    Support2025 turned =
        beforeCommission().did("turn-to-service", "2025-11-01").said("special-needs-suspected");

    assertThat(service(turned)).satisfies(step -> {
      assertThat(step.outcome()).isEqualTo(taken("2025-11-01"));
      assertThat(step.finding().needs())
          .containsExactly(new Need.OfFact(FactKey.of("parents-agree")));
      assertThat(step.against()).isFalse();
    });
  }

  @Test
  void aStepTakenBeforeThoseBeforeItSaysSo() {
    Support2025 skipping = student()
        .did("turn-to-service", "2025-11-01")
        .said("special-needs-suspected")
        .said("parents-agree");

    assertThat(service(skipping).against()).isTrue();
  }

  private static ReferralStepDecision service(Support2025 student) {
    return decide(student, ReadingChoices.DEFAULTS).steps().get(2);
  }
}
