package io.github.tvarka.attendance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises("A1")
class AnnexA1Test {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final LocalDate SIGNED = LocalDate.of(2025, 10, 2);
  private static final AttendancePolicy MINORS_ONLY =
      Rukainiai2023.policy(ReadingChoices.DEFAULTS.with("parent-signature", "minors-only"));

  private static StudentExplanation.Builder explanation(int lessons) {
    StudentExplanation.Builder explanation = StudentExplanation.builder();
    explanation
        .month(SEPTEMBER)
        .schoolClass("8a")
        .unexcusedLessons(lessons)
        .addFilledIn(FormPart.REASONS, FormPart.SOLUTIONS, FormPart.CONCLUSION);
    return explanation;
  }

  private static StudentExplanation signed(StudentExplanation.Builder explanation, Role... roles) {
    for (Role role : roles) {
      explanation.addSignatures(new Signature(role, SIGNED));
    }
    return explanation.build();
  }

  private static StudentExplanation complete(int lessons) {
    return signed(explanation(lessons), Role.STUDENT, Role.PARENT, Role.CLASS_TEACHER);
  }

  private static ExplanationCheck check(
      AttendancePolicy policy, StudentExplanation explanation, AttendanceFacts facts) {
    List<ExplanationCheck> checks =
        AttendanceCalculator.of(policy).check(explanation, facts, SIGNED);
    assertThat(checks).hasSize(1);
    return checks.get(0);
  }

  private static ExplanationCheck check(StudentExplanation explanation, AttendanceFacts facts) {
    return check(Rukainiai2023.policy(), explanation, facts);
  }

  private static AttendanceFacts eight() {
    return StudentCase.minor().unexcused(SEPTEMBER, 8).facts();
  }

  @Test
  void lacksNothingWhenAllIsFilledInAndSigned() {
    ExplanationCheck check = check(complete(8), eight());
    assertThat(check.complete()).isEqualTo(Truth.YES);
    assertThat(check.missing()).isEmpty();
    assertThat(check.toSign()).isEmpty();
    assertThat(check.citation().clause()).hasToString("A1");
  }

  @Test
  void anEmptyFormLacksAllInTheOrderOfTheForm() {
    ExplanationCheck check = check(StudentExplanation.builder().month(SEPTEMBER).build(), eight());
    assertThat(check.complete()).isEqualTo(Truth.NO);
    assertThat(check.missing())
        .containsExactly(
            FormPart.CLASS,
            FormPart.LESSON_COUNT,
            FormPart.REASONS,
            FormPart.SOLUTIONS,
            FormPart.CONCLUSION);
    assertThat(check.toSign()).containsExactly(Role.STUDENT, Role.PARENT, Role.CLASS_TEACHER);
  }

  @Nested
  class Number {
    @ParameterizedTest
    @CsvSource({"7, NO", "8, YES", "9, NO"})
    void isComparedWithTheRecord(int lessons, Truth agrees) {
      ExplanationCheck check = check(complete(lessons), eight());
      assertThat(check.complete()).isEqualTo(agrees);
      assertThat(count(check).truth()).isEqualTo(agrees);
      assertThat(count(check).citation().clause()).hasToString("A1");
    }

    @ParameterizedTest
    @CsvSource({"7, NO", "8, UNKNOWN", "9, UNKNOWN", "10, NO"})
    void cannotBeJudgedWhileALessonIsUnmarked(int lessons, Truth agrees) {
      LocalDate day = LocalDate.of(2025, 9, 25);
      AttendanceFacts facts =
          StudentCase.minor().unexcused(SEPTEMBER, 8).unmarked(day, 1).facts();
      ExplanationCheck check = check(complete(lessons), facts);
      assertThat(check.complete()).isEqualTo(agrees);
      if (agrees == Truth.UNKNOWN) {
        assertThat(check.needs())
            .containsExactly(new Need.OfLessonMarks(List.of(new LessonSlot(day, 1))));
      }
    }

    private Finding count(ExplanationCheck check) {
      return check.findings().stream()
          .filter(QuantityFinding.class::isInstance)
          .findFirst()
          .orElseThrow();
    }
  }

  @Nested
  class Signatures {
    private final StudentExplanation withoutParent =
        signed(explanation(8), Role.STUDENT, Role.CLASS_TEACHER);

    private AttendanceFacts adult() {
      return StudentCase.adult().unexcused(SEPTEMBER, 8).facts();
    }

    @Test
    void theFormAsksForAParentWhateverTheAge() {
      assertThat(check(withoutParent, eight()).toSign()).containsExactly(Role.PARENT);
      assertThat(check(withoutParent, adult()).toSign()).containsExactly(Role.PARENT);
    }

    @Test
    void byTheOtherReadingOnlyOfAMinor() {
      assertThat(check(MINORS_ONLY, withoutParent, eight()).toSign()).containsExactly(Role.PARENT);
      assertThat(check(MINORS_ONLY, withoutParent, adult()).complete()).isEqualTo(Truth.YES);
    }

    @Test
    void byTheOtherReadingAnUnknownAgeLeavesItOpen() {
      AttendanceFacts facts = eight().withStudent(StudentProfile.UNKNOWN);
      ExplanationCheck check = check(MINORS_ONLY, withoutParent, facts);
      assertThat(check.complete()).isEqualTo(Truth.UNKNOWN);
      assertThat(check.needs()).containsExactly(new Need.OfAttribute("birthDate"));
      assertThat(check.toSign()).isEmpty();
    }

    @Test
    void aLaterSignatureIsNotThereYet() {
      StudentExplanation early = signed(explanation(8), Role.STUDENT, Role.PARENT)
          .withSignatures(
              new Signature(Role.STUDENT, SIGNED),
              new Signature(Role.PARENT, SIGNED),
              new Signature(Role.CLASS_TEACHER, SIGNED.plusDays(1)));
      assertThat(check(early, eight()).toSign()).containsExactly(Role.CLASS_TEACHER);
    }
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explanation(-1).build())
        .withMessage("explanation.unexcusedLessons (-1) must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signed(explanation(1), Role.STUDENT, Role.STUDENT))
        .withMessage("explanation.signatures (student) must not stand twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explanation(1).schoolClass(" ").build())
        .withMessage("explanation.schoolClass ( ) must not be blank");
  }
}
