package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceFactsLintTest {
  private static final AttendanceFactsLint LINT = AttendanceFactsLint.of(Rukainiai2023.policy());

  private static AttendanceFacts stated(String fact) {
    return StudentCase.minor()
        .facts()
        .withFacts(FactLog.of(List.of(KnownFact.of(fact, Truth.YES))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "support-exhausted",
        "not-attending-school",
        "left-without-permission",
        "part-of-lesson-missed",
        "objective-reasons",
        "health-confirmation-requested"
      })
  void knowsWhatThePolicyAsks(String fact) {
    assertThat(LINT.check(stated(fact))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "suport-exhausted, support-exhausted",
    "support-exhaused, support-exhausted",
    "likes-music,",
  })
  void findsAFactThatNothingAsks(String fact, String maybe) {
    assertThat(LINT.check(stated(fact)))
        .containsExactly(new UnknownCode("facts[0].fact", fact, Optional.ofNullable(maybe)));
  }

  @Test
  void findsTheCodesOfARequest() {
    StudentCase student = StudentCase.minor();
    student.request(student
        .builder(Ground.of("ilness"), october(6), october(6))
        .givenBy(Role.of("parrent"))
        .channel(Channel.of("e-dairy"))
        .addStatements(Statement.of("medical-notce"), Statement.MEDICAL_NOTICE)
        .receivedAt(october(6).atTime(7, 0))
        .build());
    assertThat(LINT.check(student.facts()))
        .containsExactly(
            new UnknownCode("requests[0].ground", "ilness", Optional.of("illness")),
            new UnknownCode(
                "requests[0].statements", "medical-notce", Optional.of("medical-notice")),
            new UnknownCode("requests[0].givenBy", "parrent", Optional.of("parent")),
            new UnknownCode("requests[0].channel", "e-dairy", Optional.of("e-diary")));
  }

  @Test
  void whatOneOfSeveralEditionsAsksIsKnown() {
    AttendanceFacts facts = stated("support-exhausted");
    assertThat(AttendanceFactsLint.of(LithuaniaV1112.policy()).check(facts)).hasSize(1);
    assertThat(AttendanceFactsLint.of(List.of(LithuaniaV1112.policy(), Rukainiai2023.policy()))
            .check(facts))
        .isEmpty();
  }
}
