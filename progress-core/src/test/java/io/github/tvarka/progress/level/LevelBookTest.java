package io.github.tvarka.progress.level;

import static io.github.tvarka.progress.level.Levels.levels;
import static io.github.tvarka.progress.level.Levels.record;
import static io.github.tvarka.progress.level.Levels.student;
import static io.github.tvarka.progress.level.Levels.teachers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.preset.Kedainiai;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LevelBookTest {
  private static final Role TEACHERS = Role.SUBJECT_TEACHER;
  private static final LocalDate OCTOBER_10 = LocalDate.of(2025, 10, 10);
  private static final LocalDate OCTOBER_20 = LocalDate.of(2025, 10, 20);
  private static final LocalDate JANUARY_15 = LocalDate.of(2026, 1, 15);
  private static final LocalDate APRIL_10 = LocalDate.of(2026, 4, 10);
  private static final LocalDate YEAR_END = LocalDate.of(2026, 6, 12);
  private static final DateRange OCTOBER = SchoolCalendars.month(2025, 10);
  private static final DateRange APRIL_AND_MAY =
      DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31));
  private final LevelPolicy policy = Kedainiai.policy().levels().orElseThrow();

  private LevelBook book(LevelRow... rows) {
    return LevelBook.of(record(rows), policy, YEAR_END);
  }

  @Nested
  class Periods {
    @Test
    void areThoseOfEachRole() {
      assertThat(book().periods(TEACHERS))
          .containsExactly(OCTOBER, SchoolCalendars.month(2026, 1), APRIL_AND_MAY);
      assertThat(book().periods(Role.STUDENT))
          .containsExactly(
              OCTOBER,
              SchoolCalendars.month(2026, 1),
              SchoolCalendars.month(2026, 3),
              SchoolCalendars.month(2026, 6));
    }

    @Test
    void areThoseOfAllSchoolYears() {
      LevelBook book = LevelBook.of(Levels.twoYears(), policy, YEAR_END);
      assertThat(book.periods(TEACHERS)).hasSize(6).startsWith(SchoolCalendars.month(2024, 10));
    }

    @Test
    void areRefusedForARoleThatSetsNone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> book().periods(Role.HEAD))
          .withMessage("levels.by (head) must be one of [subject-teacher, student]");
    }

    @Test
    void theCurrentOneHasBegunInTheSchoolYear() {
      assertThat(current(LocalDate.of(2025, 9, 30))).isEmpty();
      assertThat(current(LocalDate.of(2025, 10, 1))).contains(OCTOBER);
      assertThat(current(LocalDate.of(2026, 3, 31))).contains(SchoolCalendars.month(2026, 1));
      assertThat(current(LocalDate.of(2026, 4, 1))).contains(APRIL_AND_MAY);
      assertThat(current(LocalDate.of(2026, 8, 31))).contains(APRIL_AND_MAY);
    }

    @Test
    void areInOrderWhateverTheOrderOfTheSchoolYears() {
      LevelRecord turned =
          record().withCalendar(SchoolCalendars.YEAR_2025, SchoolCalendars.YEAR_2024);
      LevelBook book = LevelBook.of(turned, policy, YEAR_END);
      assertThat(book.periods(TEACHERS)).hasSize(6).isSorted();
      assertThat(book.current(TEACHERS)).contains(APRIL_AND_MAY);
    }

    private Optional<DateRange> current(LocalDate asOf) {
      return LevelBook.of(Levels.twoYears(), policy, asOf).current(TEACHERS);
    }

    @Test
    void aDayOutsideTheCalendarHasNoCurrentOne() {
      LevelBook late = LevelBook.of(record(), policy, LocalDate.of(2027, 1, 1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> late.current(TEACHERS))
          .withMessage("asOf (2027-01-01) must be in a school year of the calendar");
    }
  }

  @Nested
  class Entries {
    @Test
    void tellNotTaughtFromNotKnownAndFromZero() {
      LevelBook book =
          book(teachers(OCTOBER_10, "mathematics", 0, "physics", LevelEntry.NOT_KNOWN));
      assertThat(book.entry(TEACHERS, OCTOBER, "mathematics")).isEqualTo(LevelEntry.of(0));
      assertThat(book.entry(TEACHERS, OCTOBER, "physics")).isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(book.entry(TEACHERS, OCTOBER, "chemistry")).isEqualTo(LevelEntry.NOT_TAUGHT);
      assertThat(book.entry(Role.STUDENT, OCTOBER, "mathematics"))
          .as("no row at all")
          .isEqualTo(LevelEntry.NOT_KNOWN);
    }

    @Test
    void leftOutAreNotKnownWhereTheOtherRowOfThePeriodHasTheSubject() {
      LevelBook book = book(teachers(OCTOBER_10, "art", 3), student(OCTOBER_20, "mathematics", 4));
      assertThat(book.entry(TEACHERS, OCTOBER, "mathematics")).isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(book.entry(Role.STUDENT, OCTOBER, "art")).isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(book.entry(TEACHERS, OCTOBER, "chemistry")).isEqualTo(LevelEntry.NOT_TAUGHT);
      assertThat(book.needs(TEACHERS, OCTOBER))
          .containsExactly(LevelBook.need(TEACHERS, OCTOBER, "mathematics"));
    }

    @Test
    void leftOutAreNotKnownWhereARowBeforeHasTheSubjectUntilItIsSaidToBeNotTaught() {
      LevelRow january = teachers(JANUARY_15, "art", 2);
      LevelRow before = teachers(OCTOBER_10, "art", 3, "mathematics", 3);
      LevelBook book = book(before, january);
      DateRange inJanuary = SchoolCalendars.month(2026, 1);
      assertThat(book.entry(TEACHERS, inJanuary, "mathematics")).isEqualTo(LevelEntry.NOT_KNOWN);
      LevelRow said = teachers(JANUARY_15, "art", 2, "mathematics", LevelEntry.NOT_TAUGHT);
      assertThat(book(before, said).entry(TEACHERS, inJanuary, "mathematics"))
          .isEqualTo(LevelEntry.NOT_TAUGHT);
      LevelBook later =
          book(teachers(OCTOBER_10, "art", 3), teachers(JANUARY_15, "art", 2, "mathematics", 3));
      assertThat(later.entry(TEACHERS, OCTOBER, "mathematics"))
          .as("taught only from January")
          .isEqualTo(LevelEntry.NOT_TAUGHT);
    }

    @Test
    void leftOutGoByTheLastWordOnTheSubject() {
      LevelRow[] rows = {
        teachers(OCTOBER_10, "art", 3, "mathematics", 3),
        teachers(JANUARY_15, "art", 2, "mathematics", LevelEntry.NOT_TAUGHT),
        teachers(APRIL_10, "art", 2)
      };
      assertThat(book(rows).entry(TEACHERS, APRIL_AND_MAY, "mathematics"))
          .isEqualTo(LevelEntry.NOT_TAUGHT);
      LevelBook again =
          book(rows[0], rows[1], rows[2], student(LocalDate.of(2026, 3, 5), "mathematics", 2));
      assertThat(again.entry(TEACHERS, APRIL_AND_MAY, "mathematics"))
          .isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(again.entry(TEACHERS, SchoolCalendars.month(2026, 1), "mathematics"))
          .isEqualTo(LevelEntry.NOT_TAUGHT);
    }

    @Test
    void leftOutGoByTheLaterWordOfOnePeriod() {
      LevelRow own = student(OCTOBER_10, "art", 3);
      LevelBook book = book(
          own,
          teachers(OCTOBER_20, "art", LevelEntry.NOT_TAUGHT),
          teachers(JANUARY_15, "music", 2));
      DateRange inJanuary = SchoolCalendars.month(2026, 1);
      assertThat(book.entry(TEACHERS, inJanuary, "art")).isEqualTo(LevelEntry.NOT_TAUGHT);
      LevelBook turned = book(
          student(OCTOBER_20, "art", 3),
          teachers(OCTOBER_10, "art", LevelEntry.NOT_TAUGHT),
          teachers(JANUARY_15, "music", 2));
      assertThat(turned.entry(TEACHERS, inJanuary, "art")).isEqualTo(LevelEntry.NOT_KNOWN);
    }

    @Test
    void leftOutDoNotGoByTheSchoolYearBefore() {
      LevelRow before = teachers(LocalDate.of(2024, 10, 10), "mathematics", 3);
      LevelRecord record = Levels.twoYears(before, teachers(OCTOBER_10, "art", 3));
      LevelBook book = LevelBook.of(record, policy, YEAR_END);
      assertThat(book.entry(TEACHERS, OCTOBER, "mathematics")).isEqualTo(LevelEntry.NOT_TAUGHT);
    }

    @Test
    void withoutARowAreNotKnownInTheSubjectsThatOtherRowsShowAlone() {
      LevelBook book = book(teachers(OCTOBER_10, "art", 3));
      DateRange inJanuary = SchoolCalendars.month(2026, 1);
      assertThat(book.entry(TEACHERS, inJanuary, "art")).isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(book.entry(Role.STUDENT, OCTOBER, "art")).isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(book.entry(TEACHERS, inJanuary, "physics")).isEqualTo(LevelEntry.NOT_TAUGHT);
      assertThat(book.needs(TEACHERS, inJanuary))
          .containsExactly(LevelBook.need(TEACHERS, inJanuary, "art"));
      assertThat(book().entry(TEACHERS, OCTOBER, "physics")).isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(book(teachers(JANUARY_15, "art", 3)).entry(TEACHERS, OCTOBER, "physics"))
          .as("no row by then")
          .isEqualTo(LevelEntry.NOT_KNOWN);
    }

    @Test
    void leftOutAreNotTaughtAllTheSameWhereAPolicySaysSo() {
      LevelBook book = LevelBook.of(
          record(teachers(OCTOBER_10, "art", 3), student(OCTOBER_20, "mathematics", 4)),
          policy.withBlank(BlankCell.NOT_TAUGHT),
          YEAR_END);
      assertThat(book.entry(TEACHERS, OCTOBER, "mathematics")).isEqualTo(LevelEntry.NOT_TAUGHT);
      assertThat(book.entry(TEACHERS, SchoolCalendars.month(2026, 1), "mathematics"))
          .as("no row at all")
          .isEqualTo(LevelEntry.NOT_KNOWN);
    }

    @Test
    void ofSeveralTeachersMakeOneRow() {
      LevelBook book =
          book(teachers(OCTOBER_10, "mathematics", 3), teachers(OCTOBER_20, "physics", 2));
      assertThat(book.entry(TEACHERS, OCTOBER, "mathematics")).isEqualTo(LevelEntry.of(3));
      assertThat(book.entry(TEACHERS, OCTOBER, "physics")).isEqualTo(LevelEntry.of(2));
    }

    @Test
    void setAfterTheDayAskedAboutAreNotKnownYet() {
      LevelRecord record = record(teachers(OCTOBER_10, "mathematics", 3));
      assertThat(LevelBook.of(record, policy, OCTOBER_10).recorded(TEACHERS, OCTOBER))
          .isTrue();
      assertThat(LevelBook.of(record, policy, OCTOBER_10.minusDays(1)).recorded(TEACHERS, OCTOBER))
          .isFalse();
    }

    @Test
    void setLaterForAPeriodBelongToIt() {
      LevelRow late = new LevelRow(
          TEACHERS, LocalDate.of(2025, 11, 5), Optional.of(OCTOBER_10), levels("art", 4));
      assertThat(book(late).entry(TEACHERS, OCTOBER, "art")).isEqualTo(LevelEntry.of(4));
    }
  }

  @Nested
  class Means {
    @Test
    void leaveOutWhatIsNotTaught() {
      LevelBook book = book(teachers(
          OCTOBER_10, "mathematics", 3, "physics", 2, "art", LevelEntry.NOT_TAUGHT, "history", 4));
      assertThat(book.mean(TEACHERS, OCTOBER)).contains(Interval.exactly(3));
    }

    @Test
    void areOpenWhereALevelIsNotKnown() {
      LevelBook book =
          book(teachers(OCTOBER_10, "mathematics", 3, "physics", LevelEntry.NOT_KNOWN));
      assertThat(book.mean(TEACHERS, OCTOBER))
          .contains(new Interval(Fraction.of(3, 2), Fraction.of(7, 2)));
      assertThat(book.needs(TEACHERS, OCTOBER))
          .containsExactly(new Need.OfPeriodEntry("learning-level", "physics", TEACHERS, OCTOBER));
    }

    @Test
    void areMissingWhereNothingIsTaught() {
      LevelBook book = book(teachers(OCTOBER_10, "art", LevelEntry.NOT_TAUGHT));
      assertThat(book.mean(TEACHERS, OCTOBER)).isEmpty();
    }
  }

  @Nested
  class Rounds {
    @Test
    void areDoneWhenEveryLevelIsOnRecord() {
      LevelBook book = book(
          teachers(OCTOBER_20, "mathematics", 3),
          teachers(OCTOBER_10, "physics", 2),
          student(OCTOBER_10, "mathematics", LevelEntry.NOT_KNOWN));
      assertThat(book.done())
          .containsExactly(new DoneDuty(
              Clause.of("8.3"),
              TEACHERS,
              Act.of("set-learning-levels"),
              OCTOBER_20,
              OCTOBER.from()));
    }
  }

  @Nested
  class Refuses {
    private void refused(String message, LevelRow... rows) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> book(rows))
          .withMessageStartingWith(message);
    }

    @Test
    void twoEntriesForOneSubjectAndPeriod() {
      refused(
          "record.rows.levels (art) must not stand twice for subject-teacher in 2025-10-01..2025-10-31",
          teachers(OCTOBER_10, "art", 3),
          teachers(OCTOBER_20, "art", 3));
    }

    @Test
    void twoEntriesForAPeriodOfTwoMonths() {
      refused(
          "record.rows.levels (art) must not stand twice for subject-teacher in 2026-04-01..2026-05-31",
          teachers(LocalDate.of(2026, 4, 10), "art", 3),
          teachers(LocalDate.of(2026, 5, 10), "art", 4));
    }

    @Test
    void aMonthThatIsNotOneOfTheRole() {
      refused(
          "record.rows (2025-11-03) must be in a month for which subject-teacher sets levels: [10, 1, 4-5]",
          teachers(LocalDate.of(2025, 11, 3), "art", 3));
      refused(
          "record.rows (2026-04-01) must be in a month for which student sets levels: [10, 1, 3, 6]",
          student(LocalDate.of(2026, 4, 1), "art", 3));
    }

    @Test
    void aDayOutsideTheCalendar() {
      refused(
          "record.rows (2024-10-10) must be in a school year of the calendar",
          teachers(LocalDate.of(2024, 10, 10), "art", 3));
    }

    @Test
    void levelsOutsideTheScale() {
      refused(
          "record.rows.levels.art (5) must be a level of the scale, 0 to 4",
          teachers(OCTOBER_10, "art", 5));
      refused(
          "record.rows.levels.art (-1) must be a level of the scale, 0 to 4",
          student(OCTOBER_10, "art", -1));
    }

    @Test
    void aSubjectOfNoTable() {
      refused(
          "record.rows.levels (astronomy) must be a subject of the tables [moral-education,",
          teachers(OCTOBER_10, "astronomy", 3));
    }

    @Test
    void aRoleThatSetsNone() {
      refused(
          "record.rows.by (head) must be one of [subject-teacher, student]",
          LevelRow.of(Role.HEAD, OCTOBER_10, levels("art", 3)));
    }

    @Test
    void aLevelSetBeforeItsPeriod() {
      refused(
          "record.rows.on (2025-10-10) must not be before its period begins: 2026-01-01..2026-01-31",
          new LevelRow(TEACHERS, OCTOBER_10, Optional.of(JANUARY_15), levels("art", 4)));
      CriteriaSheet early = new CriteriaSheet(
          TEACHERS, OCTOBER_10, Optional.of(JANUARY_15), "art", Levels.criteria(1, 2, 3, 4, 0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LevelBook.of(record().withSheets(List.of(early)), policy, YEAR_END))
          .withMessage("record.sheets.on (2025-10-10) must not be before its period begins:"
              + " 2026-01-01..2026-01-31");
    }

    @Test
    void aSecondSheetForOneSubjectAndPeriod() {
      CriteriaSheet sheet =
          CriteriaSheet.of(TEACHERS, OCTOBER_10, "art", Levels.criteria(1, 2, 3, 4, 0));
      LevelRecord twice = record()
          .withSheets(
              List.of(sheet, CriteriaSheet.of(TEACHERS, OCTOBER_20, "art", sheet.criteria())));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LevelBook.of(twice, policy, YEAR_END))
          .withMessage(
              "record.sheets (art) must not stand twice for subject-teacher in 2025-10-01..2025-10-31");
    }

    @Test
    void aCriterionThatIsNotTaught() {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              CriteriaSheet.of(TEACHERS, OCTOBER_10, "art", Levels.criteria(LevelEntry.NOT_TAUGHT)))
          .withMessage(
              "sheet.criteria.learning-to-learn (not-taught) must be a level or not-known");
    }
  }
}
