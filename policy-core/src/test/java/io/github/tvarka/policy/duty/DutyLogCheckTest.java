package io.github.tvarka.policy.duty;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyLogCheckTest {
  private static final DateRange YEAR =
      DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
  private static final DutySchedule SCHEDULE = DutySchedule.of(
      List.of(
          duty("8.3", Role.CLASS_TEACHER, "report", DutyTrigger.InMonths.of(10, 1)),
          duty("8.3", Role.HEAD, "approve", DutyTrigger.InMonths.of(10)),
          duty("9", Role.PARENT, "read", DutyTrigger.Standing.ALWAYS)),
      SchoolCalendars.year2025(),
      YEAR);

  private static Duty duty(String clause, Role actor, String act, DutyTrigger trigger) {
    return Duty.builder()
        .clause(Clause.of(clause))
        .actor(actor)
        .act(Act.of(act))
        .modality(Modality.MUST)
        .trigger(trigger)
        .due(DutyDue.PERIOD_END)
        .build();
  }

  private static DoneDuty done(String clause, String actor, String act, String on, String of) {
    return new DoneDuty(
        Clause.of(clause), Role.of(actor), Act.of(act), LocalDate.parse(on), LocalDate.parse(of));
  }

  @ParameterizedTest
  @CsvSource({
    "8.3, class-teacher, report, 2025-10-20, 2025-10-01",
    "8.3, class-teacher, report, 2025-09-01, 2025-10-31",
    "8.3, class-teacher, report, 2026-12-01, 2026-01-31",
    "9, parent, read, 2025-09-20, 2026-08-31"
  })
  void takesWhatADutyCallsFor(String clause, String actor, String act, String on, String of) {
    assertThatCode(() -> SCHEDULE.requireOf(DutyLog.of(List.of(done(clause, actor, act, on, of)))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{5}")
  @CsvSource(
      delimiter = '|',
      value = {
        "8.4 | class-teacher | report | 2025-10-20 | 2025-10-01 | done[0].clause (8.4) must be a clause that sets a duty: 8.3, 9. Maybe 8.3",
        "8.3 | class-teacher | reprt | 2025-10-20 | 2025-10-01 | done[0].act (reprt) must be a duty under clause 8.3: approve, report. Maybe report",
        "9 | parent | report | 2025-10-20 | 2025-10-01 | done[0].act (report) must be a duty under clause 9: read",
        "8.3 | class-techer | report | 2025-10-20 | 2025-10-01 | done[0].actor (class-techer) must be whose duty report is under clause 8.3: class-teacher. Maybe class-teacher",
        "8.3 | class-teacher | report | 2025-10-20 | 2025-11-01 | done[0].forPeriodOf (2025-11-01) must be in a period that calls for report: [2025-10-01..2025-10-31, 2026-01-01..2026-01-31]",
        "8.3 | class-teacher | report | 2025-10-20 | 2025-08-31 | done[0].forPeriodOf (2025-08-31) must be in the school year 2025-09-01..2026-08-31",
        "8.3 | class-teacher | report | 2025-10-20 | 2026-10-01 | done[0].forPeriodOf (2026-10-01) must be in the school year 2025-09-01..2026-08-31",
        "8.3 | class-teacher | report | 2025-08-31 | 2025-10-01 | done[0].on (2025-08-31) must not be before the school year 2025-09-01..2026-08-31"
      })
  void refusesWhatNoDutyExplains(
      String clause, String actor, String act, String on, String of, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULE.requireOf(DutyLog.of(List.of(done(clause, actor, act, on, of)))))
        .withMessage(message);
  }

  @Test
  void refusesWhatStandsTwiceButNotWhatWasDoneTwice() {
    DoneDuty first = done("8.3", "class-teacher", "report", "2025-10-20", "2025-10-01");
    DoneDuty again = done("8.3", "class-teacher", "report", "2025-10-21", "2025-10-01");
    SCHEDULE.requireOf(DutyLog.of(List.of(first, again)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULE.requireOf(DutyLog.of(List.of(again, first, again))))
        .withMessage("done[2] (report) must not repeat done[0]");
  }

  @Test
  void refusesARoleWithoutDutiesOfWhomNoRecordIsKept() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            SCHEDULE.requireOf(DutyLog.of(List.of()).notRecordedFor(Role.PARENT, Role.of("haed"))))
        .withMessage(
            "notRecorded (haed) must be a role that has a duty: class-teacher, head, parent. Maybe head");
  }
}
