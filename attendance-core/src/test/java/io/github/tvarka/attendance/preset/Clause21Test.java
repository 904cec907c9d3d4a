package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A student of 16 or over who does not attend. */
class Clause21Test {
  private static StudentCase notAttending(LocalDate born) {
    return StudentCase.minor()
        .born(born)
        .unexcused(OCTOBER, 15)
        .fact("not-attending-school", Truth.YES);
  }

  @ParameterizedTest
  @CsvSource({"14, false", "15, true", "16, true"})
  void appliesFromTheSixteenthBirthdayOn(int day, boolean applies) {
    StudentCase student = notAttending(LocalDate.of(2009, 10, 15));
    if (applies) {
      assertThat(student.decide(october(day))).holds(OCTOBER, "21");
    } else {
      assertThat(student.decide(october(day))).doesNotApply(OCTOBER, "21");
    }
  }

  @Test
  void asksAMonthAtItsEndWhereItIsOver() {
    assertThat(notAttending(LocalDate.of(2009, 11, 1)).decide(END_OF_NOVEMBER))
        .doesNotApply(OCTOBER, "21")
        .doesNotHold(NOVEMBER, "21");
  }

  @Test
  void needsTheBirthDate() {
    assertThat(StudentCase.ofUnknownAge()
            .unexcused(OCTOBER, 15)
            .fact("not-attending-school", Truth.YES)
            .decide(october(31)))
        .doesNotYetKnow(OCTOBER, "21", new Need.OfAttribute("birthDate"));
  }

  @Test
  void needsTheSchoolToSayThatTheStudentDoesNotAttend() {
    assertThat(StudentCase.minor()
            .born(LocalDate.of(2009, 1, 1))
            .unexcused(OCTOBER, 15)
            .decide(october(31)))
        .doesNotYetKnow(OCTOBER, "21", new Need.OfFact(FactKey.of("not-attending-school")));
  }
}
