package io.github.tvarka.attendance.escalation;

import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.january;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.StudentCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadroomCalculatorTest {
  private static List<String> headroom(StudentCase student, LocalDate asOf) {
    return student.decide(asOf).headroom().stream()
        .filter(one -> one.citation().clause().number().startsWith("17"))
        .map(one -> one.citation().clause() + " " + one.further() + (one.certain() ? "" : "?"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 17.1 1|17.2 8|17.3 15",
    "1, 17.2 7|17.3 14",
    "6, 17.2 2|17.3 9",
    "7, 17.2 1|17.3 8",
    "8, 17.3 7",
    "14, 17.3 1",
    "15, ''"
  })
  void isTheDistanceToEachRowThatDoesNotHold(int lessons, String expected) {
    assertThat(String.join(
            "|", headroom(StudentCase.minor().unexcused(OCTOBER, lessons), october(31))))
        .isEqualTo(expected);
  }

  @Test
  void knowsTheEarlierMonths() {
    StudentCase student = StudentCase.minor().unexcused(SEPTEMBER, 15);
    assertThat(headroom(student, october(1))).containsExactly("17.2 1", "17.4 15");
  }

  @Test
  void isNotCertainWhereTheRowWouldWaitForAFact() {
    StudentCase student = StudentCase.minor().unmarked(SEPTEMBER.atDay(29), 1);
    assertThat(headroom(student, october(1))).contains("17.1 1", "17.2 1?");
  }

  @Test
  void takesTheWholeMonthAsTheBoundOfAHalf() {
    assertThat(StudentCase.minor().decide(january(31)).headroom())
        .filteredOn(one -> one.citation().clause().number().equals("20"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.further()).isEqualTo(61);
          assertThat(one.certain()).isFalse();
        });
  }

  @Test
  void isNoneInAMonthWithoutLessons() {
    assertThat(StudentCase.minor().decide(LocalDate.of(2026, 7, 15)).headroom()).isEmpty();
  }
}
