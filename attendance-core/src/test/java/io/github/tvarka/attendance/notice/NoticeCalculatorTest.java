package io.github.tvarka.attendance.notice;

import static io.github.tvarka.attendance.notice.NoticeScenarios.THURSDAY;
import static io.github.tvarka.attendance.notice.NoticeScenarios.at;
import static io.github.tvarka.attendance.notice.NoticeScenarios.minorWithoutLesson4;
import static io.github.tvarka.attendance.notice.NoticeScenarios.only;
import static io.github.tvarka.attendance.notice.NoticeScenarios.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up regulation in which parents have to tell by the end of the day. */
class NoticeCalculatorTest {
  private static final AttendancePolicy UNTIL_MIDNIGHT = Rukainiai2023.policy()
      .withNotices(new NoticePolicy(
          List.of(new Giver(Role.PARENT, java.util.Optional.empty())),
          List.of(Duty.builder()
              .clause(Clause.of("10.1"))
              .actor(Role.PARENT)
              .act(DayEvents.NOTIFY)
              .modality(Modality.MUST)
              .trigger(new DutyTrigger.OnEvent(DayEvents.LESSON_MISSED))
              .due(DutyDue.SAME_DAY)
              .build()),
          List.of()));

  private static NoticeDecision decide(AttendanceFacts facts, LocalDateTime asOf) {
    return AttendanceCalculator.of(UNTIL_MIDNIGHT).notices(facts, THURSDAY, asOf);
  }

  @ParameterizedTest(name = "told at {0}, asked then: {1}")
  @CsvSource({
    "2025-10-09T23:59:59, Met",
    "2025-10-09T23:59:59.500, Met",
    "2025-10-10T00:00:00, NotShownMet"
  })
  void aDutyDoneWithinTheLastSecondOfTheDayIsInTime(LocalDateTime told, String outcome) {
    AttendanceFacts facts =
        minorWithoutLesson4().notice(Ground.ILLNESS, THURSDAY, THURSDAY, told).facts();
    assertThat(word(only(decide(facts, told), "10.1").outcome())).isEqualTo(outcome);
    assertThat(word(only(decide(facts, told.plusDays(3)), "10.1").outcome())).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "not told, asked at {0}: {1}")
  @CsvSource({
    "2025-10-09T23:59:59.500, CalledFor",
    "2025-10-09T23:59:59.999999999, CalledFor",
    "2025-10-10T00:00:00, NotShownMet"
  })
  void aDutyNotDoneIsCalledForToTheVeryEndOfTheDay(LocalDateTime asOf, String outcome) {
    assertThat(word(only(decide(minorWithoutLesson4().facts(), asOf), "10.1").outcome()))
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "asked at {0}: {1}")
  @CsvSource({"10:54:59.999, NotCalledFor", "10:55, CalledFor", "10:55:00.001, CalledFor"})
  void aLessonBeginsWithItsBell(String time, String outcome) {
    assertThat(
            word(only(decide(minorWithoutLesson4().facts(), at(time)), "10.1").outcome()))
        .isEqualTo(outcome);
  }
}
