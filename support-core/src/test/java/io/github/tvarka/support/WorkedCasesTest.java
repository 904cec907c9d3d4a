package io.github.tvarka.support;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.days;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.adaptation.AdaptationDecision;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.GivenAssessment;
import io.github.tvarka.support.eligibility.EligibilityOutcome;
import io.github.tvarka.support.eligibility.GroundDecision;
import io.github.tvarka.support.eligibility.SupportReason;
import io.github.tvarka.support.minimum.LearningMinimum;
import io.github.tvarka.support.minimum.MinimumOutcome;
import io.github.tvarka.support.preset.ProgymnasiumSupport;
import io.github.tvarka.support.request.RequestOutcome;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.RequestRight;
import io.github.tvarka.support.request.SupportRequest;
import io.github.tvarka.support.student.LevelName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and the answers that the text, with the readings taken by default, gives. */
class WorkedCasesTest {
  private static final SupportCalculator CALCULATOR =
      SupportCalculator.of(ProgymnasiumSupport.policy());

  private static SupportFacts.Builder facts(Support2025 student) {
    return SupportFacts.builder().student(student.known());
  }

  private static AdaptationDecision adaptation(SupportFacts facts, LocalDate on) {
    return CALCULATOR.decide(facts, on).adaptation().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2025-10-31, 1", "2025-11-03, 0"})
  void s1AMarkOnTheLastDayOfOctoberIsAConflictInGrade5(LocalDate marked, int conflicts) {
    SupportFacts facts = facts(student().inGrade(5).denied("newly-arrived"))
        .adaptation(AdaptationFacts.builder()
            .addAssessments(GivenAssessment.of(marked, AssessmentKind.MARK))
            .build())
        .build();
    AdaptationDecision decision = adaptation(facts, day("2025-11-28"));

    assertThat(decision.periods().get(0).outcome())
        .isEqualTo(new AdaptationOutcome.Over(days("2025-09-01", "2025-10-31")));
    assertThat(decision.conflicts()).hasSize(conflicts);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-05, 2026-03-04", "2025-12-31, 2026-02-28"})
  void s2ANewcomersTwoMonthsEnd(LocalDate firstDay, LocalDate lastDay) {
    SupportFacts facts = facts(student().inGrade(7).said("newly-arrived"))
        .adaptation(AdaptationFacts.builder().firstDay(firstDay).build())
        .build();

    assertThat(adaptation(facts, lastDay).inAdaptation()).isEqualTo(Truth.YES);
    assertThat(adaptation(facts, lastDay.plusDays(1)).inAdaptation()).isEqualTo(Truth.NO);
  }

  private static GroundDecision lowAchievement(Truth progress) {
    SupportFacts facts =
        facts(student().in("mathematics", LevelName.UNSATISFACTORY, progress)).build();
    return CALCULATOR
        .decide(facts, day("2025-11-14"))
        .eligibility()
        .orElseThrow()
        .grounds()
        .get(0);
  }

  @Test
  void s3ProgressMadeIsNoGround() {
    assertThat(lowAchievement(Truth.YES).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void s3ProgressNotKnownIsNeeded() {
    GroundDecision ground = lowAchievement(Truth.UNKNOWN);

    assertThat(ground.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(ground.finding().needs())
        .containsExactly(new Need.OfEntries("progress", "mathematics", List.of(day("2025-11-14"))));
  }

  @ParameterizedTest
  @CsvSource({"ask-for-support", "recommend-support"})
  void s4ASocialEducatorIsRefusedAndToldWhoMay(String act) {
    SupportRequest request =
        new SupportRequest(Role.SOCIAL_EDUCATOR, Act.of(act), day("2025-10-06"));
    SupportDecision decision =
        CALCULATOR.decide(facts(student()).addRequests(request).build(), day("2025-10-06"));

    assertThat(decision.requests()).singleElement().satisfies(decided -> {
      assertThat(decided.findings())
          .allSatisfy(
              finding -> assertThat(finding.citation().clause().number()).isEqualTo("3"));
      assertThat(decided.outcome())
          .isInstanceOfSatisfying(
              RequestOutcome.Refused.class,
              refused -> assertThat(refused.rights())
                  .extracting(RequestRight::act, RequestRight::roles)
                  .containsExactly(
                      tuple(RequestPolicy.ASK, List.of(Role.STUDENT, Role.PARENT)),
                      tuple(
                          RequestPolicy.RECOMMEND,
                          List.of(
                              Role.of("primary-teacher"),
                              Role.SUBJECT_TEACHER,
                              Role.CLASS_TEACHER))));
    });
  }

  @ParameterizedTest
  @CsvSource({"2025-11-14, due", "2025-11-15, overdue"})
  void s5AMinimumWithoutAResultIsOverdueTheDayAfter(LocalDate on, String state) {
    LearningMinimum minimum = LearningMinimum.builder()
        .subject("mathematics")
        .setBy(Role.SUBJECT_TEACHER)
        .setOn(day("2025-10-13"))
        .dueBy(day("2025-11-14"))
        .build();
    SupportFacts facts = facts(student()).addMinimums(minimum).build();

    assertThat(CALCULATOR.decide(facts, on).minimums())
        .singleElement()
        .satisfies(decision -> assertThat(decision.outcome())
            .isEqualTo(
                state.equals("due")
                    ? new MinimumOutcome.Due(day("2025-11-14"))
                    : new MinimumOutcome.Overdue(day("2025-11-14"))));
  }

  @Test
  void whatIsSetOrAskedLaterIsNotDecidedYet() {
    LearningMinimum minimum = LearningMinimum.builder()
        .subject("mathematics")
        .setBy(Role.SUBJECT_TEACHER)
        .setOn(day("2025-10-13"))
        .build();
    SupportFacts facts = facts(student())
        .addMinimums(minimum)
        .addRequests(new SupportRequest(Role.PARENT, RequestPolicy.ASK, day("2025-10-13")))
        .build();

    assertThat(CALCULATOR.decide(facts, day("2025-10-12")).minimums()).isEmpty();
    assertThat(CALCULATOR.decide(facts, day("2025-10-12")).requests()).isEmpty();
    assertThat(CALCULATOR.decide(facts, day("2025-10-13")).minimums()).hasSize(1);
    assertThat(CALCULATOR.decide(facts, day("2025-10-13")).requests()).hasSize(1);
  }

  @Test
  void aWholeCaseIsDecidedAtOnce() {
    SupportDecision decision = CALCULATOR.decide(
        facts(student()
                .inGrade(5)
                .denied("newly-arrived")
                .in("mathematics", LevelName.UNSATISFACTORY, Truth.NO)
                .said("support-need-seen"))
            .build(),
        day("2025-10-06"));

    assertThat(decision.eligibility().orElseThrow().outcome())
        .isInstanceOfSatisfying(
            EligibilityOutcome.Entitled.class,
            entitled ->
                assertThat(entitled.reasons()).containsExactly(SupportReason.LOW_ACHIEVEMENT));
    assertThat(decision.minimumRequired().orElseThrow().truth()).isEqualTo(Truth.YES);
    assertThat(decision.adaptation().orElseThrow().inAdaptation()).isEqualTo(Truth.YES);
    assertThat(decision.referral().orElseThrow().next()).isPresent();
  }
}
