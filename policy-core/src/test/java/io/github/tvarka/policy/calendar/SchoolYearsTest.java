package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearsTest {
  // 1 September 2024 was a Sunday, so that year began on the 2nd.
  private static final SchoolYearCalendar EARLY = SchoolCalendars.plain("2023-09-01", "2024-06-14");
  private static final SchoolYearCalendar LATE = SchoolCalendars.plain("2024-09-02", "2025-06-13");
  private static final SchoolCalendar YEARS =
      SchoolCalendar.ofYears(List.of(SchoolCalendars.year2025(), EARLY, LATE));

  @Nested
  class SchoolYear {
    @ParameterizedTest
    @CsvSource({
      "2023-08-31, , ",
      "2023-09-01, 2023-09-01, 2024-09-01",
      "2024-09-01, 2023-09-01, 2024-09-01",
      "2024-09-02, 2024-09-02, 2025-08-31",
      "2025-08-31, 2024-09-02, 2025-08-31",
      "2025-09-01, 2025-09-01, 2026-08-31",
      "2026-08-31, 2025-09-01, 2026-08-31",
      "2026-09-01, , "
    })
    void lastsToTheEveOfTheNextWheneverThatBegins(LocalDate date, LocalDate from, LocalDate to) {
      Optional<DateRange> year =
          from == null ? Optional.empty() : Optional.of(DateRange.of(from, to));
      assertThat(YEARS.schoolYear(date)).isEqualTo(year);
    }

    @Test
    void doesNotReachOverAYearThatIsMissing() {
      SchoolCalendar gap = SchoolCalendar.ofYears(List.of(EARLY, SchoolCalendars.year2025()));
      assertThat(gap.schoolYear(LocalDate.of(2024, 9, 1))).isEmpty();
      assertThat(gap.schoolYear(LocalDate.of(2024, 8, 31)))
          .contains(DateRange.of(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31)));
    }
  }

  @Nested
  class OneDay {
    @ParameterizedTest
    @CsvSource({
      "2024-06-14, true",
      "2024-06-17, false",
      "2024-09-02, true",
      "2025-09-01, true",
      "2026-06-12, true",
      "2022-10-03, false"
    })
    void isASchoolDayOfItsOwnYear(LocalDate date, boolean school) {
      assertThat(YEARS.isSchoolDay(date)).isEqualTo(school);
    }

    @Test
    void hasTheTermOfItsOwnYear() {
      assertThat(YEARS.term(TermKind.HALF_YEAR, LocalDate.of(2025, 9, 1)).map(Term::number))
          .contains(1);
      assertThat(YEARS.term(TermKind.HALF_YEAR, LocalDate.of(2024, 10, 1))).isEmpty();
    }
  }

  @Test
  void refusesYearsThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolCalendar.ofYears(
            List.of(EARLY, SchoolCalendars.plain("2024-06-14", "2025-06-13"))))
        .withMessage(
            "calendar.firstDay (2024-06-14) must be after the school year before it (2024-06-14)");
  }

  @Test
  void refusesNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolCalendar.ofYears(List.of()))
        .withMessage("calendar ([]) must not be empty");
  }
}
