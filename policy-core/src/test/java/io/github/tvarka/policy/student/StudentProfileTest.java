package io.github.tvarka.policy.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentProfileTest {
  @Nested
  class Age {
    @ParameterizedTest
    @CsvSource({
      "2009-10-15, 2025-10-14, 15",
      "2009-10-15, 2025-10-15, 16",
      "2009-10-15, 2025-10-16, 16",
      "2008-02-29, 2024-02-28, 15",
      "2008-02-29, 2024-02-29, 16",
      "2008-02-29, 2025-02-28, 16",
      "2008-02-29, 2025-03-01, 17",
      "2009-10-15, 2009-10-15, 0"
    })
    void countsUpOnTheBirthday(LocalDate birth, LocalDate on, int age) {
      assertThat(StudentProfile.builder().birthDate(birth).build().age(on)).contains(age);
    }

    @Test
    void isNotKnownWithoutABirthDate() {
      assertThat(StudentProfile.UNKNOWN.age(LocalDate.of(2025, 10, 15))).isEmpty();
    }
  }

  @Test
  void knowsNothingUnlessTold() {
    assertThat(StudentProfile.UNKNOWN).isEqualTo(new StudentProfile(null, null, null));
  }

  @Test
  void takesAPreSchoolGrade() {
    assertThat(StudentProfile.builder().grade(0).build().grade()).contains(0);
  }

  @Test
  void refusesANegativeGrade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudentProfile.builder().grade(-1).build())
        .withMessage("student.grade (-1) must not be negative");
  }
}
