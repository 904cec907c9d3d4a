package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.level.Levels.record;
import static io.github.tvarka.progress.level.Levels.student;
import static io.github.tvarka.progress.level.Levels.teachers;
import static io.github.tvarka.progress.preset.KedainiaiCase.APRIL_10;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_15;
import static io.github.tvarka.progress.preset.KedainiaiCase.JUNE_12;
import static io.github.tvarka.progress.preset.KedainiaiCase.JUNE_5;
import static io.github.tvarka.progress.preset.KedainiaiCase.MARCH_20;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_10;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DutyLog;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.level.FilledRow;
import io.github.tvarka.progress.level.FilledTable;
import io.github.tvarka.progress.level.LevelBook;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelMean;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 7.2 and 8.3 and annexes 4 and 5: who sets levels when, and the tables. */
class KedainiaiLevelsTest {
  private static final Clause A4 = Clause.of("A4");
  private static final Clause A5 = Clause.of("A5");
  private final KedainiaiCase byDefault = KedainiaiCase.byDefault();

  @Nested
  @Exercises(document = "kedainiai-mip", value = "A4")
  class Annex4 {
    @Test
    void hasFifteenSubjectsAndTheTeachersMonths() {
      FilledTable table = byDefault.levels().fill(record(), A4, JUNE_12);
      assertThat(table.rows()).hasSize(3).allSatisfy(row -> {
        assertThat(row.by()).isEqualTo(Role.SUBJECT_TEACHER);
        assertThat(row.levels()).hasSize(15);
      });
      assertThat(table.rows())
          .extracting(FilledRow::month)
          .containsExactly(
              SchoolCalendars.month(2025, 10),
              SchoolCalendars.month(2026, 1),
              KedainiaiCase.APRIL_AND_MAY);
    }

    @Test
    void workedCaseP5() {
      FilledTable table = byDefault
          .levels()
          .fill(
              record(teachers(
                  OCTOBER_10,
                  "mathematics",
                  3,
                  "physics",
                  2,
                  "music",
                  LevelEntry.NOT_TAUGHT,
                  "art",
                  4)),
              A4,
              OCTOBER_31);
      FilledRow row = table.rows().get(0);
      assertThat(row.mean())
          .contains(new LevelMean(Interval.exactly(3), Interval.exactly(3), 3, 0));
      assertThat(row.levels()).containsEntry("music", LevelEntry.NOT_TAUGHT);
      assertThat(row.levels()).as("left out").containsEntry("biology", LevelEntry.NOT_TAUGHT);
      assertThat(table.readings()).containsExactly("mean-of-levels");
    }

    @ParameterizedTest
    @CsvSource({"one-decimal, 27/10", "two-decimals, 267/100"})
    void roundsTheMeanAsDeclared(String reading, String rounded) {
      LevelRecord record = record(teachers(OCTOBER_10, "mathematics", 3, "physics", 2, "art", 3));
      LevelMean mean = KedainiaiCase.reading("mean-of-levels", reading)
          .levels()
          .fill(record, A4, OCTOBER_31)
          .rows()
          .get(0)
          .mean()
          .orElseThrow();
      assertThat(mean.exact()).isEqualTo(Interval.exactly(Fraction.of(8, 3)));
      assertThat(mean.rounded()).isEqualTo(Interval.exactly(Fraction.parse(rounded)));
    }

    @Test
    void leavesTheMeanOpenWhereALevelIsMissing() {
      LevelRecord record = record(teachers(OCTOBER_10, "art", 2, "music", LevelEntry.NOT_KNOWN));
      assertThat(byDefault.levels().fill(record, A4, OCTOBER_31).rows().get(0).mean())
          .contains(new LevelMean(Interval.between(1, 3), Interval.between(1, 3), 2, 1));
    }

    @Test
    void isOneOfTheTablesThereAre() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> byDefault.levels().fill(record(), Clause.of("A6"), OCTOBER_31))
          .withMessage("table (A6) must be one of [A4, A5]");
    }
  }

  @Nested
  @Exercises(
      document = "kedainiai-mip",
      value = {"7.2", "A5"})
  class Annex5 {
    private final LevelRecord record = record(
        student(OCTOBER_10, "art", 2),
        teachers(OCTOBER_10, "art", 3),
        student(JANUARY_15, "art", 3),
        teachers(JANUARY_15, "art", 2),
        student(MARCH_20, "art", 4),
        teachers(APRIL_10, "art", 1),
        student(JUNE_5, "art", 0));

    private List<LevelEntry> art(KedainiaiCase by) {
      return by.levels().fill(record, A5, JUNE_12).rows().stream()
          .map(row -> row.levels().get("art"))
          .toList();
    }

    @Test
    void hasBothRowsForEachMonthAndSixteenSubjects() {
      FilledTable table = byDefault.levels().fill(record, A5, JUNE_12);
      assertThat(table.rows())
          .hasSize(8)
          .allSatisfy(row -> assertThat(row.levels()).hasSize(16));
      assertThat(table.rows())
          .extracting(FilledRow::by)
          .startsWith(Role.STUDENT, Role.SUBJECT_TEACHER);
      assertThat(table.rows())
          .extracting(FilledRow::month)
          .doesNotContain(SchoolCalendars.month(2025, 11))
          .contains(SchoolCalendars.month(2026, 3), SchoolCalendars.month(2026, 6));
    }

    @Test
    void repeatsTheLevelsThatTheTeachersSetLast() {
      assertThat(art(byDefault))
          .extracting(LevelEntry::level)
          .containsExactly(2, 3, 3, 2, 4, 2, 0, 1);
    }

    @Test
    void orWaitsForThemToBeSetAgain() {
      KedainiaiCase again = KedainiaiCase.reading("teachers-row-of-annex-5", "set-again");
      assertThat(art(again).get(5)).isEqualTo(LevelEntry.NOT_KNOWN);
      assertThat(art(again).get(7)).isEqualTo(LevelEntry.NOT_KNOWN);
    }

    @Test
    void holdsTheLevelsLastSetWhereTheStudentSetsThemInClassHours() {
      KedainiaiCase hours = KedainiaiCase.reading("months-of-own-levels", "class-hours");
      LevelRecord own = record(
          student(LocalDate.of(2025, 11, 12), "art", 2),
          student(LocalDate.of(2026, 2, 11), "art", 3),
          student(LocalDate.of(2026, 5, 13), "art", 4));
      assertThat(hours.levels().fill(own, A5, JUNE_12).rows())
          .filteredOn(row -> row.by().equals(Role.STUDENT))
          .extracting(row -> row.levels().get("art"))
          .containsExactly(
              LevelEntry.NOT_KNOWN, LevelEntry.of(2), LevelEntry.of(3), LevelEntry.of(4));
    }

    @Test
    void takesLevelsOfTheStudentInTheMonthsOfTheReadingAlone() {
      LevelRecord october = record(student(OCTOBER_10, "art", 2));
      LevelRecord november = record(student(LocalDate.of(2025, 11, 12), "art", 2));
      KedainiaiCase hours = KedainiaiCase.reading("months-of-own-levels", "class-hours");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> hours.levels().fill(october, A5, JUNE_12))
          .withMessageStartingWith("record.rows (2025-10-10) must be in a month");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> byDefault.levels().fill(november, A5, JUNE_12))
          .withMessageStartingWith("record.rows (2025-11-12) must be in a month");
    }

    @Test
    void endsWithTheMonthsBegun() {
      FilledTable table = byDefault.levels().fill(record, A5, OCTOBER_31);
      assertThat(table.rows()).hasSize(2);
      assertThat(table.rows().get(0).setFor()).contains(SchoolCalendars.month(2025, 10));
    }

    @Test
    void hasARowWithoutLevelsWhereNothingIsOnRecord() {
      FilledRow row = byDefault.levels().fill(record(), A5, OCTOBER_31).rows().get(0);
      assertThat(row.levels().values()).containsOnly(LevelEntry.NOT_KNOWN);
      assertThat(row.mean().map(LevelMean::unknown)).isEqualTo(Optional.of(16));
    }
  }

  @Nested
  @Exercises(document = "kedainiai-mip", value = "8.3")
  class TheTeachersRounds {
    private DutyState octoberOn(LocalDate day, LevelRecord record) {
      LevelBook book = LevelBook.of(record, byDefault.policy.levels().orElseThrow(), day);
      DateRange year =
          SchoolCalendars.YEAR_2025.schoolYear(LocalDate.of(2025, 9, 1)).orElseThrow();
      return DutySchedule.of(byDefault.policy.allDuties(), SchoolCalendars.YEAR_2025, year)
          .asOf(DutyLog.of(book.done()), day)
          .stream()
          .filter(status -> status.dated().duty().clause().equals(Clause.of("8.3")))
          .findFirst()
          .map(DutyStatus::state)
          .orElseThrow();
    }

    private final LevelRecord set = record(teachers(OCTOBER_10, "art", 3));

    @Test
    void workedCaseP8() {
      assertThat(octoberOn(LocalDate.of(2025, 11, 3), record())).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void areDueFromTheFirstToTheLastDayOfTheMonth() {
      assertThat(octoberOn(LocalDate.of(2025, 9, 30), record())).isEqualTo(DutyState.UPCOMING);
      assertThat(octoberOn(LocalDate.of(2025, 10, 1), record())).isEqualTo(DutyState.DUE);
      assertThat(octoberOn(LocalDate.of(2025, 10, 31), record())).isEqualTo(DutyState.DUE);
      assertThat(octoberOn(LocalDate.of(2025, 11, 1), record())).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void areDoneWhenTheLevelsAreSet() {
      assertThat(octoberOn(OCTOBER_10, set)).isEqualTo(DutyState.DONE);
      assertThat(octoberOn(OCTOBER_10.minusDays(1), set)).isEqualTo(DutyState.DUE);
    }

    @Test
    void areNotDoneWhileALevelIsMissing() {
      LevelRecord part = record(teachers(OCTOBER_10, "art", 3, "music", LevelEntry.NOT_KNOWN));
      assertThat(octoberOn(OCTOBER_31, part)).isEqualTo(DutyState.DUE);
    }
  }
}
