package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.request.RequestCalculator;
import io.github.tvarka.support.request.RequestDecision;
import io.github.tvarka.support.request.RequestOutcome;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.RequestRight;
import io.github.tvarka.support.request.SupportRequest;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises(document = ProgymnasiumSupport.KEY, value = "3")
class Clause3Test {
  private static final String DAY = "2025-10-06";

  private static RequestDecision decide(String role, Act act, Support2025 student) {
    return decide(role, act, student, ReadingChoices.DEFAULTS);
  }

  private static RequestDecision decide(
      String role, Act act, Support2025 student, ReadingChoices readings) {
    SupportPolicy policy = ProgymnasiumSupport.policy(readings);
    return RequestCalculator.of(policy.source(), policy.requests().orElseThrow())
        .decide(new SupportRequest(Role.of(role), act, day(DAY)), student.on("2025-12-01"));
  }

  private static Support2025 withAllRelations() {
    return student().said("for-oneself").said("for-own-child");
  }

  @ParameterizedTest
  @CsvSource({"student", "parent"})
  void theStudentAndTheParentsMayAsk(String role) {
    assertThat(decide(role, RequestPolicy.ASK, withAllRelations()).outcome())
        .isEqualTo(new RequestOutcome.Accepted(RequestPolicy.ASK));
  }

  @ParameterizedTest
  @CsvSource({"primary-teacher", "subject-teacher", "class-teacher"})
  void teachersAndClassTeachersMayRecommend(String role) {
    assertThat(decide(role, RequestPolicy.RECOMMEND, student()).outcome())
        .isEqualTo(new RequestOutcome.Accepted(RequestPolicy.RECOMMEND));
  }

  @ParameterizedTest
  @CsvSource({
    "social-educator, ask-for-support",
    "social-educator, recommend-support",
    "support-specialist, recommend-support",
    "head, recommend-support",
    "head, ask-for-support",
    "deputy-head, recommend-support",
    "child-welfare-commission, recommend-support"
  })
  void nobodyElseMayDoEither(String role, String act) {
    RequestDecision decision = decide(role, Act.of(act), withAllRelations());

    assertThat(decision.outcome()).isInstanceOfSatisfying(RequestOutcome.Refused.class, refused -> {
      assertThat(refused.instead()).isEmpty();
      assertThat(refused.rights())
          .extracting(RequestRight::roles)
          .containsExactly(
              List.of(Role.STUDENT, Role.PARENT),
              List.of(Role.of("primary-teacher"), Role.SUBJECT_TEACHER, Role.CLASS_TEACHER));
    });
    assertThat(decision.findings()).hasSize(2).allMatch(each -> each.truth() == Truth.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "student, recommend-support, ask-for-support",
    "parent, recommend-support, ask-for-support",
    "class-teacher, ask-for-support, recommend-support",
    "primary-teacher, ask-for-support, recommend-support"
  })
  void whoMayDoTheOtherIsToldSo(String role, String act, String instead) {
    assertThat(decide(role, Act.of(act), withAllRelations()).outcome())
        .isInstanceOfSatisfying(
            RequestOutcome.Refused.class,
            refused -> assertThat(refused.instead()).containsExactly(Act.of(instead)));
  }

  @Test
  void aParentOfAnotherChildIsRefused() {
    assertThat(decide("parent", RequestPolicy.ASK, student().denied("for-own-child"))
            .outcome())
        .isInstanceOf(RequestOutcome.Refused.class);
  }

  @Test
  void itIsNotYetKnownWhoseParentAsks() {
    assertThat(decide("parent", RequestPolicy.ASK, student()).outcome())
        .isEqualTo(
            new RequestOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of("for-own-child")))));
  }

  @Test
  void whatIsSaidAfterTheRequestDoesNotCount() {
    Support2025 later = student().saidSince("for-own-child", "2025-10-07");

    assertThat(decide("parent", RequestPolicy.ASK, later).outcome())
        .isInstanceOf(RequestOutcome.NotYetKnown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "subject-teacher, teaches-the-student",
    "primary-teacher, teaches-the-student",
    "class-teacher, class-teacher-of-the-student"
  })
  void teachersMayRecommendForTheirOwnAloneUnderTheOtherReading(String role, String relation) {
    ReadingChoices own =
        ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.OWN_STUDENTS, "own-students");

    assertThat(
            decide(role, RequestPolicy.RECOMMEND, student().said(relation), own).outcome())
        .isInstanceOf(RequestOutcome.Accepted.class);
    assertThat(decide(role, RequestPolicy.RECOMMEND, student().denied(relation), own)
            .outcome())
        .isInstanceOf(RequestOutcome.Refused.class);
  }

  @Test
  void refusesARequestOfALaterDay() {
    SupportPolicy policy = ProgymnasiumSupport.policy(ReadingChoices.DEFAULTS);
    RequestCalculator calculator =
        RequestCalculator.of(policy.source(), policy.requests().orElseThrow());
    SupportRequest request = new SupportRequest(Role.PARENT, RequestPolicy.ASK, day("2025-11-15"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.decide(request, student().on("2025-11-14")))
        .withMessage("request.on (2025-11-15) must not be after asOf (2025-11-14)");
    assertThat(calculator.decide(request, student().on("2025-11-15")).request()).isEqualTo(request);
  }
}
