package io.github.tvarka.attendance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What scenarios of notices share: a Thursday with six lessons from 8:00 to 13:40, the fourth from 10:55 to 11:40. */
final class NoticeScenarios {
  static final LocalDate THURSDAY = LocalDate.of(2025, 10, 9);
  static final LocalDateTime END_OF_DAY = THURSDAY.atTime(23, 59, 59);
  private static final AttendanceCalculator CALCULATOR =
      AttendanceCalculator.of(Rukainiai2023.policy());

  private NoticeScenarios() {}

  static StudentCase minorWithoutLesson4() {
    return StudentCase.minor().absentLessons(THURSDAY, 4);
  }

  static StudentCase adultWithoutLesson4() {
    return StudentCase.adult().absentLessons(THURSDAY, 4);
  }

  static LocalDateTime at(String time) {
    return THURSDAY.atTime(LocalTime.parse(time));
  }

  static AttendanceFacts ofUnknownAge(AttendanceFacts facts) {
    return facts.withStudent(StudentProfile.UNKNOWN);
  }

  static AttendanceFacts stated(AttendanceFacts facts, String fact, Truth value, LocalDate since) {
    return facts.withFacts(
        FactLog.of(List.of(new KnownFact(FactKey.of(fact), value, Optional.ofNullable(since)))));
  }

  static NoticeDecision decide(AttendanceFacts facts, LocalDateTime asOf) {
    return CALCULATOR.notices(facts, THURSDAY, asOf);
  }

  static DutyDecision only(NoticeDecision decision, String clause) {
    assertThat(decision.of(Clause.of(clause))).as(clause).hasSize(1);
    return decision.of(Clause.of(clause)).get(0);
  }

  static DutyDecision only(NoticeDecision decision, String clause, String act) {
    List<DutyDecision> found = decision.of(Clause.of(clause)).stream()
        .filter(duty -> duty.duty().act().equals(Act.of(act)))
        .toList();
    assertThat(found).as(clause + " " + act).hasSize(1);
    return found.get(0);
  }

  static NoticeOutcome calledForBy(LocalDateTime by) {
    return new NoticeOutcome.CalledFor(Optional.of(by));
  }

  /** A word for an outcome, for tables. */
  static String word(NoticeOutcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
