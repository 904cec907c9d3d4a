package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearCalendarTest {
  private static final SchoolYearCalendar YEAR = SchoolCalendars.year2025();

  @Nested
  class SchoolDays {
    @Test
    void ofTheYear2025Are179() {
      DateRange year = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
      assertThat(YEAR.schoolDays(year)).hasSize(179).isSorted();
    }

    @Test
    void ofAMonthAreItsWeekdaysWithoutBreaks() {
      assertThat(YEAR.schoolDays(DateRange.of(YearMonth.of(2025, 9)))).hasSize(22);
      assertThat(YEAR.schoolDays(DateRange.of(YearMonth.of(2025, 11)))).hasSize(15);
      assertThat(YEAR.schoolDays(DateRange.of(YearMonth.of(2026, 7)))).isEmpty();
    }
  }

  @Nested
  class IsSchoolDay {
    @ParameterizedTest
    @CsvSource({
      "2025-08-29, false",
      "2025-09-01, true",
      "2025-09-05, true",
      "2025-09-06, false",
      "2025-09-07, false",
      "2025-10-31, true",
      "2025-11-03, false",
      "2025-11-07, false",
      "2025-11-10, true",
      "2026-03-11, false",
      "2026-06-12, true",
      "2026-06-15, false"
    })
    void followsWeekdaysBreaksAndBounds(LocalDate date, boolean school) {
      assertThat(YEAR.isSchoolDay(date)).isEqualTo(school);
    }

    @Test
    void takesAnExtraDayBeforeTheRest() {
      LocalDate saturday = LocalDate.of(2025, 9, 6);
      LocalDate inBreak = LocalDate.of(2025, 11, 3);
      SchoolYearCalendar more = SchoolYearCalendar.builder()
          .copyOf(YEAR)
          .addExtraSchoolDays(saturday, inBreak)
          .build();
      assertThat(more.isSchoolDay(saturday)).isTrue();
      assertThat(more.isSchoolDay(inBreak)).isTrue();
    }
  }

  @Nested
  class SchoolYear {
    @ParameterizedTest
    @CsvSource({
      "2025-08-31, false",
      "2025-09-01, true",
      "2026-06-13, true",
      "2026-08-31, true",
      "2026-09-01, false"
    })
    void lastsToTheEveOfTheNext(LocalDate date, boolean inside) {
      DateRange year = DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
      assertThat(YEAR.schoolYear(date)).isEqualTo(inside ? Optional.of(year) : Optional.empty());
    }
  }

  @Nested
  class OneTerm {
    @ParameterizedTest
    @CsvSource({
      "2025-09-01, 1",
      "2026-01-23, 1",
      "2026-01-24, ",
      "2026-01-26, 2",
      "2026-06-12, 2",
      "2026-06-13, "
    })
    void isFoundByItsDays(LocalDate date, Integer number) {
      assertThat(YEAR.term(TermKind.HALF_YEAR, date).map(Term::number))
          .isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void isOfItsKind() {
      assertThat(YEAR.term(TermKind.TRIMESTER, LocalDate.of(2026, 1, 10)).map(Term::number))
          .contains(2);
      assertThat(YEAR.term(TermKind.QUARTER, LocalDate.of(2026, 1, 10))).isEmpty();
    }
  }

  @Nested
  class OfParts {
    @Test
    void refusesOverlappingTermsOfOneKind() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> YEAR.withTerms(
              half(1, "2025-09-01", "2026-01-23"), half(2, "2026-01-23", "2026-06-12")))
          .withMessage(
              "calendar.terms (2026-01-23..2026-06-12) must not overlap 2025-09-01..2026-01-23 of the same kind");
      assertThat(YEAR.withTerms(
                  half(1, "2025-09-01", "2026-01-23"), half(2, "2026-01-24", "2026-06-12"))
              .terms())
          .hasSize(2);
    }

    private Term half(int number, String from, String to) {
      return SchoolCalendars.term(TermKind.HALF_YEAR, number, from, to);
    }

    @Test
    void refusesAYearUpsideDownOrTooLong() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.plain("2025-09-01", "2025-08-31"))
          .withMessage("calendar.lastDay (2025-08-31) must not be before firstDay (2025-09-01)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.plain("2025-09-01", "2026-09-01"))
          .withMessage(
              "calendar.lastDay (2026-09-01) must be within a year of firstDay (2025-09-01)");
      assertThat(SchoolCalendars.plain("2025-09-01", "2026-08-31").lastDay())
          .isEqualTo("2026-08-31");
      assertThatNullPointerException()
          .isThrownBy(
              () -> new SchoolYearCalendar(null, LocalDate.of(2026, 6, 12), null, null, null, null))
          .withMessage("calendar.firstDay must be given");
    }

    @Test
    void refusesExtraDaysThatCannotBe() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> YEAR.withExtraSchoolDays(LocalDate.of(2026, 6, 13)))
          .withMessage(
              "calendar.extraSchoolDays (2026-06-13) must be inside the school year 2025-09-01..2026-06-12");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> YEAR.withExtraSchoolDays(LocalDate.of(2026, 3, 11)))
          .withMessage("calendar.extraSchoolDays (2026-03-11) must not stand in nonSchoolDays too");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> YEAR.withNonSchoolDays(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 11)))
          .withMessage("calendar.nonSchoolDays (2026-03-11) must not stand twice");
    }

    @Test
    void refusesBreaksAndTermsUpsideDown() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.pause("autumn", "2025-11-09", "2025-11-08"))
          .withMessage("break.to (2025-11-08) must not be before break.from (2025-11-09)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.pause("", "2025-11-09", "2025-11-09"))
          .withMessage("break.name () must not be blank");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.term(TermKind.QUARTER, 0, "2025-11-09", "2025-11-09"))
          .withMessage("term.number (0) must be positive");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.term(TermKind.QUARTER, 1, "2025-11-09", "2025-11-08"))
          .withMessage("term.to (2025-11-08) must not be before term.from (2025-11-09)");
    }
  }
}
