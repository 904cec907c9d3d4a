package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.adaptation.AdaptationCalculator;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.adaptation.PlanningDecision;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises(document = ProgymnasiumSupport.KEY, value = "13.2")
class Clause13_2Test {
  private static final SupportPolicy POLICY = ProgymnasiumSupport.policy();

  private static PlanningDecision planning(Support2025 student, String act, String on) {
    return AdaptationCalculator.of(POLICY.source(), POLICY.adaptation().orElseThrow())
        .decide(AdaptationFacts.NONE, student.on(on))
        .planning()
        .stream()
        .filter(decision -> decision.step().act().code().equals(act))
        .findFirst()
        .orElseThrow();
  }

  private static Support2025 fifthGrader() {
    return student().inGrade(5).denied("newly-arrived");
  }

  @ParameterizedTest
  @CsvSource({"2025-09-01, YES", "2025-10-31, YES", "2025-11-01, NO"})
  void helpIsAnalysedInThePeriod(String on, Truth calledFor) {
    PlanningDecision analysis = planning(fifthGrader(), "analyse-adaptation-help", on);

    assertThat(analysis.calledFor()).isEqualTo(calledFor);
    assertThat(analysis.step().by())
        .containsExactly(
            Role.CLASS_TEACHER,
            Role.SUBJECT_TEACHER,
            Role.of("primary-teacher"),
            Role.of("support-specialist"));
  }

  @ParameterizedTest
  @CsvSource({
    "adaptation-plan, adaptation-help-needed",
    "individual-education-plan, individual-plan-necessary"
  })
  void aPlanIsMadeWhereItIsNeeded(String act, String fact) {
    assertThat(planning(fifthGrader().said(fact), act, "2025-10-01").calledFor())
        .isEqualTo(Truth.YES);
    assertThat(planning(fifthGrader().said(fact), act, "2025-10-01").step().with())
        .containsExactly(Role.STUDENT, Role.PARENT);
    assertThat(planning(fifthGrader().denied(fact), act, "2025-10-01").calledFor())
        .isEqualTo(Truth.NO);
    PlanningDecision open = planning(fifthGrader(), act, "2025-10-01");
    assertThat(open.calledFor()).isEqualTo(Truth.UNKNOWN);
    assertThat(open.finding().needs()).containsExactly(new Need.OfFact(FactKey.of(fact)));
  }

  @Test
  void noPlanIsMadeAfterThePeriod() {
    assertThat(
            planning(fifthGrader().said("adaptation-help-needed"), "adaptation-plan", "2025-11-03")
                .calledFor())
        .isEqualTo(Truth.NO);
  }

  @Test
  void eachWhoPlansHasTheDuty() {
    List<Duty> duties = POLICY.allDuties().stream()
        .filter(duty -> duty.clause().number().equals("13.2"))
        .toList();

    assertThat(duties).hasSize(12);
    assertThat(duties)
        .filteredOn(duty -> duty.actor().equals(Role.CLASS_TEACHER))
        .extracting(duty -> duty.act().code())
        .containsExactly("analyse-adaptation-help", "adaptation-plan", "individual-education-plan");
  }
}
