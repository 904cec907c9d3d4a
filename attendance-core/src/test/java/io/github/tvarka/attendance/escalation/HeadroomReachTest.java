package io.github.tvarka.attendance.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.StudentCase;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HeadroomReachTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);

  private static Headroom headroom(StudentCase student, String clause, LocalDate asOf) {
    return student.decide(asOf).headroom().stream()
        .filter(headroom -> headroom.citation().clause().number().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsTheLessonsUntilEachRow() {
    StudentCase student = StudentCase.minor().unexcused(SEPTEMBER, 6);
    assertThat(headroom(student, "17.2", SEPTEMBER.atDay(10)).further()).isEqualTo(2);
    assertThat(headroom(student, "17.3", SEPTEMBER.atDay(10)).further()).isEqualTo(9);
  }

  @Test
  void saysThatARowWouldStillWaitForAFact() {
    // September has 22 school days of six lessons; more than half of 132 is 67.
    Headroom half =
        headroom(StudentCase.minor().unexcused(SEPTEMBER, 6), "20", SEPTEMBER.atDay(10));
    assertThat(half.further()).isEqualTo(61);
    assertThat(half.certain()).isFalse();
  }

  @Test
  void tellsTheLastDayOnWhichEnoughLessonsAreToCome() {
    StudentCase student = StudentCase.minor().unexcused(SEPTEMBER, 6);
    // Nine lessons: all six of 30 September and three of the 29th.
    assertThat(headroom(student, "17.3", SEPTEMBER.atDay(10)).reachableUntil())
        .contains(SEPTEMBER.atDay(29));
    assertThat(headroom(student, "17.2", SEPTEMBER.atDay(10)).reachableUntil())
        .contains(SEPTEMBER.atDay(30));
    assertThat(headroom(student, "17.3", SEPTEMBER.atDay(28)).reachableUntil())
        .contains(SEPTEMBER.atDay(29));
    assertThat(headroom(student, "17.3", SEPTEMBER.atDay(29)).reachableUntil()).isEmpty();
  }
}
