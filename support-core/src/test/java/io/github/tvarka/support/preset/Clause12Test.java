package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.days;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.consultation.ConsultationAdvice;
import io.github.tvarka.support.consultation.ConsultationCalculator;
import io.github.tvarka.support.consultation.ConsultationFacts;
import io.github.tvarka.support.consultation.ConsultationKind;
import io.github.tvarka.support.consultation.ConsultationOrder;
import io.github.tvarka.support.consultation.HeldConsultation;
import io.github.tvarka.support.consultation.SupportConsultationDecision;
import io.github.tvarka.support.consultation.SupportConsultationOutcome;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises(document = ProgymnasiumSupport.KEY, value = "12")
class Clause12Test {
  private static final ConsultationFacts NOTHING = ConsultationFacts.builder().build();
  private static final Support2025 TAUGHT = student().said("teaches-the-student");

  private static SupportConsultationDecision decide(ConsultationFacts facts, Support2025 student) {
    return decide(facts, student, ReadingChoices.DEFAULTS);
  }

  private static SupportConsultationDecision decide(
      ConsultationFacts facts, Support2025 student, ReadingChoices readings) {
    SupportPolicy policy = ProgymnasiumSupport.policy(readings);
    return ConsultationCalculator.of(policy.source(), policy.consultations().orElseThrow())
        .decide(facts, student.on("2025-11-28"));
  }

  private static ConsultationAdvice advice(String role, String kind) {
    return new ConsultationAdvice(
        Role.of(role),
        day("2025-10-06"),
        ConsultationKind.of(kind),
        days("2025-10-13", "2025-12-12"));
  }

  private static ConsultationOrder order(String kind, int minutes) {
    return ConsultationOrder.builder()
        .by(Role.SCHOOL)
        .on(day("2025-10-08"))
        .kind(ConsultationKind.of(kind))
        .days(days("2025-10-13", "2025-12-12"))
        .minutes(minutes)
        .build();
  }

  private static ConsultationFacts set(ConsultationOrder order) {
    return ConsultationFacts.builder()
        .advice(advice("subject-teacher", "long-term"))
        .order(order)
        .lessonMinutes(45)
        .build();
  }

  @Nested
  class Recommended {
    @ParameterizedTest
    @CsvSource({"subject-teacher", "primary-teacher"})
    void byTheTeacherWhoTeaches(String role) {
      ConsultationFacts facts = NOTHING.withAdvice(advice(role, "short-term"));

      assertThat(decide(facts, TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.Recommended(
              ConsultationKind.SHORT_TERM, days("2025-10-13", "2025-12-12")));
    }

    @ParameterizedTest
    @CsvSource({"class-teacher", "support-specialist", "parent", "school"})
    void byNobodyElse(String role) {
      ConsultationFacts facts = NOTHING.withAdvice(advice(role, "short-term"));

      assertThat(decide(facts, TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotRecommended());
    }

    @Test
    void notByATeacherOfOthers() {
      ConsultationFacts facts = NOTHING.withAdvice(advice("subject-teacher", "short-term"));

      assertThat(decide(facts, student().denied("teaches-the-student")).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotRecommended());
      assertThat(decide(facts, student()).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotYetKnown(
              List.of(new Need.OfFact(FactKey.of("teaches-the-student")))));
    }

    @Test
    void notWhereNobodyDid() {
      assertThat(decide(NOTHING, TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotRecommended());
    }

    @Test
    void notBeforeItWas() {
      SupportPolicy policy = ProgymnasiumSupport.policy();
      ConsultationFacts facts = NOTHING.withAdvice(advice("subject-teacher", "short-term"));
      ConsultationCalculator calculator =
          ConsultationCalculator.of(policy.source(), policy.consultations().orElseThrow());

      assertThat(calculator.decide(facts, TAUGHT.on("2025-10-05")).outcome())
          .isInstanceOf(SupportConsultationOutcome.NotRecommended.class);
      assertThat(calculator.decide(facts, TAUGHT.on("2025-10-06")).outcome())
          .isInstanceOf(SupportConsultationOutcome.Recommended.class);
    }
  }

  @Nested
  class SetBy {
    @ParameterizedTest
    @CsvSource({
      "short-term, 1, true",
      "short-term, 44, true",
      "short-term, 45, false",
      "long-term, 44, false",
      "long-term, 45, true",
      "long-term, 90, true"
    })
    void theSchoolOfTheLengthThatTheKindHas(String kind, int minutes, boolean inOrder) {
      SupportConsultationOutcome outcome =
          decide(set(order(kind, minutes)), TAUGHT).outcome();

      assertThat(outcome)
          .isEqualTo(
              inOrder
                  ? new SupportConsultationOutcome.InOrder(
                      ConsultationKind.of(kind), days("2025-10-13", "2025-12-12"))
                  : new SupportConsultationOutcome.NotInOrder());
    }

    @Test
    void nobodyButTheSchool() {
      ConsultationOrder order = order("long-term", 45).withBy(Role.SUBJECT_TEACHER);

      assertThat(decide(set(order), TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotInOrder());
    }

    @Test
    void theSchoolOnARecommendation() {
      ConsultationFacts alone = set(order("long-term", 45)).withAdvice(Optional.empty());

      assertThat(decide(alone, TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotInOrder());
    }

    @Test
    void ofNoThirdKind() {
      assertThat(decide(set(order("weekly", 45)), TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotInOrder());
    }

    @Test
    void needsTheLengths() {
      ConsultationFacts unsaid = set(order("long-term", 45).withMinutes(Optional.empty()));
      ConsultationFacts noLesson = set(order("long-term", 45)).withLessonMinutes(Optional.empty());

      assertThat(decide(unsaid, TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotYetKnown(
              List.of(new Need.OfFact(FactKey.of("consultation-minutes")))));
      assertThat(decide(noLesson, TAUGHT).outcome())
          .isEqualTo(new SupportConsultationOutcome.NotYetKnown(
              List.of(new Need.OfFact(FactKey.of("lesson-minutes")))));
    }

    @Test
    void anyLengthFitsUnderTheOtherReading() {
      ReadingChoices schoolSays =
          ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.CONSULTATION, "school-says");

      assertThat(decide(set(order("long-term", 20)), TAUGHT, schoolSays).outcome())
          .isInstanceOf(SupportConsultationOutcome.InOrder.class);
    }
  }

  @Nested
  class Attendance {
    @Test
    void isCountedFromTheLeastToTheMost() {
      ConsultationFacts facts = set(order("long-term", 45))
          .withHeld(
              new HeldConsultation(day("2025-10-14"), Truth.YES),
              new HeldConsultation(day("2025-10-21"), Truth.NO),
              new HeldConsultation(day("2025-10-28"), Truth.UNKNOWN),
              new HeldConsultation(day("2025-11-28"), Truth.YES),
              new HeldConsultation(day("2025-12-02"), Truth.YES));
      SupportConsultationDecision decision = decide(facts, TAUGHT);

      assertThat(decision.held()).isEqualTo(4);
      assertThat(decision.attended()).isEqualTo(Interval.between(2, 3));
    }

    @Test
    void leavesOutThoseOutsideTheDaysSet() {
      ConsultationFacts facts = set(order("long-term", 45))
          .withHeld(
              new HeldConsultation(day("2025-10-12"), Truth.YES),
              new HeldConsultation(day("2025-10-13"), Truth.YES));
      SupportConsultationDecision decision = decide(facts, TAUGHT);

      assertThat(decision.attended()).isEqualTo(Interval.exactly(1));
      assertThat(decision.outside()).containsExactly(day("2025-10-12"));
    }
  }
}
