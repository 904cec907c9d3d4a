package io.github.tvarka.support.consultation;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.days;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented regulation with long consultations of 30 to 60 minutes, for groups, that a teacher may refuse. */
class OtherConsultationsTest {
  private static final ConsultationPolicy POLICY = ConsultationPolicy.builder()
      .clause(Clause.of("4"))
      .addKinds(SupportConsultationRule.builder()
          .kind(ConsultationKind.LONG_TERM)
          .minutes(Band.between(30, 60))
          .addSettings(Setting.GROUP, Setting.REMOTE_GROUP)
          .addRefusals(
              new Refusal(Clause.of("6"), Role.SUBJECT_TEACHER, FactIs.of("does-not-take-part")))
          .build())
      .addRecommendedBy(Role.SUBJECT_TEACHER)
      .setBy(Role.SCHOOL)
      .build();
  private static final ConsultationOrder ORDER = ConsultationOrder.builder()
      .by(Role.SCHOOL)
      .on(day("2025-10-08"))
      .kind(ConsultationKind.LONG_TERM)
      .days(days("2025-10-13", "2025-12-12"))
      .minutes(45)
      .setting(Setting.GROUP)
      .build();

  private static SupportConsultationDecision decide(ConsultationOrder order, Support2025 student) {
    ConsultationFacts facts = ConsultationFacts.builder()
        .advice(new ConsultationAdvice(
            Role.SUBJECT_TEACHER,
            day("2025-10-06"),
            ConsultationKind.LONG_TERM,
            days("2025-10-13", "2025-12-12")))
        .order(order)
        .build();
    return ConsultationCalculator.of(new Source("invented-consultations", "2025"), POLICY)
        .decide(facts, student.on("2025-11-28"));
  }

  @ParameterizedTest
  @CsvSource({"29, false", "30, true", "60, true", "61, false"})
  void haveTheMinutesOfTheirKind(int minutes, boolean inOrder) {
    assertThat(
            decide(ORDER.withMinutes(minutes), student()).outcome()
                instanceof SupportConsultationOutcome.InOrder)
        .isEqualTo(inOrder);
  }

  @ParameterizedTest
  @CsvSource({"GROUP, true", "REMOTE_GROUP, true", "SINGLE, false", "REMOTE_SINGLE, false"})
  void areGivenInTheSettingsOfTheirKind(Setting setting, boolean inOrder) {
    assertThat(
            decide(ORDER.withSetting(setting), student()).outcome()
                instanceof SupportConsultationOutcome.InOrder)
        .isEqualTo(inOrder);
  }

  @Test
  void mayBeRefusedWhereTheStudentDoesNotTakePart() {
    assertThat(refusal(student().said("does-not-take-part"))).isEqualTo(Truth.YES);
    assertThat(refusal(student().denied("does-not-take-part"))).isEqualTo(Truth.NO);
    assertThat(refusal(student())).isEqualTo(Truth.UNKNOWN);
  }

  private static Truth refusal(Support2025 student) {
    RefusalDecision refusal = decide(ORDER, student).refusals().get(0);
    assertThat(refusal.by()).isEqualTo(Role.SUBJECT_TEACHER);
    return refusal.finding().truth();
  }

  @Test
  void haveALength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ORDER.withMinutes(0))
        .withMessage("order.minutes (0) must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConsultationFacts.builder().lessonMinutes(0).build())
        .withMessage("consultation.lessonMinutes (0) must be positive");
  }
}
