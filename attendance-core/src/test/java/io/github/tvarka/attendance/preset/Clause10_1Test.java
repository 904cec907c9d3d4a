package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duty to tell before lessons begin, for parents of minors; clause 9.1 is the same for adult students. */
class Clause10_1Test {
  private static AttendanceDecision told(
      StudentCase student, int firstLessons, LocalTime at, Statement... statements) {
    return student
        .dayOfLessons(october(9), firstLessons)
        .absentLessons(october(9), 1)
        .notice(Ground.ILLNESS, october(9), at, statements)
        .decide(END_OF_OCTOBER);
  }

  @ParameterizedTest
  @CsvSource({"07:59, YES", "08:00, YES", "08:01, UNKNOWN", "13:40, UNKNOWN", "13:41, NO"})
  void isMetByTheBellThatBeginsTheFirstLesson(LocalTime at, Truth met) {
    assertThat(told(StudentCase.minor(), 6, at)).findsDuty("10.1", october(9), met);
    assertThat(told(StudentCase.adult(), 6, at)).findsDuty("9.1", october(9), met);
  }

  @ParameterizedTest
  @CsvSource({"08:01, YES", "13:40, YES", "13:41, NO"})
  void hasUntilTheEndOfLessonsForObjectiveReasons(LocalTime at, Truth met) {
    assertThat(told(StudentCase.minor(), 6, at, Statement.OBJECTIVE_REASONS))
        .findsDuty("10.1", october(9), met);
    assertThat(told(StudentCase.minor().fact("objective-reasons", Truth.YES), 6, at))
        .findsDuty("10.1", october(9), met);
  }

  @Test
  void isNotMetAfterLessonsBeganWhereThereWereNoObjectiveReasons() {
    assertThat(told(StudentCase.minor().fact("objective-reasons", Truth.NO), 6, LocalTime.of(8, 1)))
        .findsDuty("10.1", october(9), Truth.NO);
  }

  @ParameterizedTest
  @CsvSource({"11:40, YES", "11:41, NO"})
  void endsWithTheLessonsOfAShortDay(LocalTime at, Truth met) {
    assertThat(told(StudentCase.minor(), 4, at, Statement.OBJECTIVE_REASONS))
        .findsDuty("10.1", october(9), met);
  }

  @Test
  void isTheParentsForAMinorAndTheStudentsForAnAdult() {
    Assertions.assertThat(
            told(StudentCase.minor(), 6, LocalTime.of(7, 0)).excuses().verdicts())
        .flatExtracting(verdict -> verdict.duties())
        .extracting(duty -> duty.citation().clause().number())
        .containsExactly("10.1");
    Assertions.assertThat(
            told(StudentCase.adult(), 6, LocalTime.of(7, 0)).excuses().verdicts())
        .flatExtracting(verdict -> verdict.duties())
        .extracting(duty -> duty.citation().clause().number())
        .containsExactly("9.1");
  }

  @Test
  void isNotKnownToBeAnyonesWithoutABirthDate() {
    AttendanceDecision late = told(StudentCase.ofUnknownAge(), 6, LocalTime.of(13, 41));
    assertThat(late)
        .findsDuty("9.1", october(9), Truth.UNKNOWN)
        .findsDuty("10.1", october(9), Truth.UNKNOWN);
  }
}
