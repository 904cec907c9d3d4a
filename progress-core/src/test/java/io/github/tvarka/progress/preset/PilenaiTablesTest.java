package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.ProgressYear.day;
import static io.github.tvarka.progress.ProgressYear.someoneOn;
import static io.github.tvarka.progress.ProgressYear.studentInGrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.ProgressYear;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.form.FormOutcome;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.SectionStatus;
import io.github.tvarka.progress.table.TableCalculator;
import io.github.tvarka.progress.table.TableEntry;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilenaiTablesTest {
  private static FormCheck check(
      ReadingChoices choices, ConditionContext student, List<TableEntry> entries) {
    ProgressPolicy policy = Pilenai.policy(choices);
    return TableCalculator.of(policy.source(), policy.tables().orElseThrow())
        .check(entries, student);
  }

  private static FormCheck check(ConditionContext student, TableEntry... entries) {
    return check(ReadingChoices.DEFAULTS, student, List.of(entries));
  }

  private static List<SectionStatus> tables(FormCheck check, String key) {
    return check.sections().stream().filter(one -> one.section().equals(key)).toList();
  }

  private static SectionStatus table(FormCheck check, String key) {
    return tables(check, key).get(0);
  }

  private static TableEntry entry(String table, PartKey part, String on) {
    return new TableEntry(table, part, day(on), day(on));
  }

  private static List<TableEntry> whole(String table, String on, PartKey... parts) {
    return Stream.of(parts).map(part -> entry(table, part, on)).toList();
  }

  private static final PartKey[] OF_TRIMESTER = {
    PartKey.ATTITUDES, PartKey.EFFORT, PartKey.EXPECTATIONS, PartKey.PERSONAL_GROWTH
  };

  @Nested
  @Exercises(
      document = "pilenai-progress",
      value = {"5.2", "6.1"})
  class AtTheYearsStart {
    @Test
    void gradesOneToFourAssessFourThings() {
      FormCheck check = check(studentInGrade(4, "2025-09-15"));
      assertThat(table(check, "start-primary").missing())
          .containsExactly(
              PartKey.ATTITUDES, PartKey.EFFORT, PartKey.PERSONAL_GROWTH, PartKey.EXPECTATIONS);
      assertThat(table(check, "start-primary").dated().duty().actor())
          .hasToString("primary-teacher");
      assertThat(table(check, "start").asked()).isEqualTo(Truth.NO);
      assertThat(table(check, "start").missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "4, 2026-06-13, OVERDUE, NOT_ASKED, NOT_ASKED, OVERDUE",
      "5, 2026-06-13, NOT_ASKED, OVERDUE, OVERDUE, OVERDUE",
      "8, 2026-06-13, NOT_ASKED, OVERDUE, OVERDUE, OVERDUE",
      "9, 2026-06-13, NOT_ASKED, NOT_ASKED, NOT_ASKED, NOT_ASKED",
      "4, 2025-09-01, DUE, NOT_ASKED, NOT_ASKED, DUE"
    })
    void aTableForOtherGradesIsNeverOverdueItself(
        int grade,
        String asOf,
        DutyState primary,
        DutyState start,
        DutyState trimester,
        DutyState achievement) {
      FormCheck check = check(studentInGrade(grade, asOf));
      assertThat(List.of("start-primary", "start", "trimester", "achievement"))
          .extracting(key -> table(check, key).state())
          .containsExactly(primary, start, trimester, achievement);
    }

    @Test
    void gradesFiveToEightAssessTwo() {
      FormCheck check =
          check(studentInGrade(5, "2025-09-15"), entry("start", PartKey.ATTITUDES, "2025-09-10"));
      assertThat(table(check, "start").missing()).containsExactly(PartKey.EFFORT);
      assertThat(table(check, "start-primary").asked()).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, DUE", "2025-09-30, DUE", "2025-10-01, OVERDUE"})
    void isDueInTheFirstMonth(String asOf, DutyState state) {
      assertThat(table(check(studentInGrade(5, asOf)), "start").state()).isEqualTo(state);
    }

    @Test
    void isNeverOverdueByTheOtherReading() {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("self-assessment-at-start", "no-date");
      FormCheck check = check(choices, studentInGrade(5, "2025-11-28"), List.of());
      assertThat(table(check, "start").state()).isEqualTo(DutyState.DUE);
    }

    @Test
    void isNotKnownToBeAskedWhileTheGradeIsNotKnown() {
      FormCheck check = check(someoneOn("2025-10-01"));
      assertThat(table(check, "start").state()).isEqualTo(DutyState.NOT_YET_KNOWN);
      assertThat(table(check(someoneOn("2025-09-30")), "start").state()).isEqualTo(DutyState.DUE);
      assertThat(check.outcome())
          .isEqualTo(new FormOutcome.NotYetKnown(List.of(new Need.OfAttribute("grade"))));
    }
  }

  @Nested
  @Exercises(
      document = "pilenai-progress",
      value = {"6.5", "7.3"})
  class OnceATrimester {
    @ParameterizedTest
    @CsvSource({
      "2025-11-28, DUE, UPCOMING, UPCOMING",
      "2025-11-29, OVERDUE, UPCOMING, UPCOMING",
      "2025-12-01, OVERDUE, DUE, UPCOMING",
      "2026-03-14, OVERDUE, OVERDUE, UPCOMING",
      "2026-06-12, OVERDUE, OVERDUE, DUE",
      "2026-06-13, OVERDUE, OVERDUE, OVERDUE"
    })
    void theTablesOfGradesFiveToEightAreDue(
        String asOf, DutyState one, DutyState two, DutyState three) {
      assertThat(tables(check(studentInGrade(8, asOf)), "trimester"))
          .extracting(SectionStatus::state)
          .containsExactly(one, two, three);
    }

    @Test
    void eachTrimesterIsFilledInByItself() {
      List<TableEntry> entries = Stream.concat(
              whole("trimester", "2025-11-20", OF_TRIMESTER).stream(),
              Stream.of(entry("trimester", PartKey.EFFORT, "2025-12-01")))
          .toList();
      FormCheck check = check(ReadingChoices.DEFAULTS, studentInGrade(7, "2026-03-13"), entries);
      List<SectionStatus> trimesters = tables(check, "trimester");
      assertThat(trimesters)
          .extracting(SectionStatus::state)
          .containsExactly(DutyState.DONE, DutyState.DUE, DutyState.UPCOMING);
      assertThat(trimesters.get(1).missing())
          .containsExactly(PartKey.ATTITUDES, PartKey.EXPECTATIONS, PartKey.PERSONAL_GROWTH);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-04, OVERDUE", "2025-12-05, DONE"})
    void aLateEntrySaysForWhichTrimesterItIs(String asOf, DutyState state) {
      TableEntry late =
          new TableEntry("achievement", PartKey.ACHIEVEMENT, day("2025-11-28"), day("2025-12-05"));
      assertThat(
              tables(check(studentInGrade(3, asOf), late), "achievement").get(0).state())
          .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1, NO", "4, NO", "5, YES", "8, YES"})
    void onlyAchievementIsAskedOfGradesOneToFour(int grade, Truth asked) {
      FormCheck check = check(studentInGrade(grade, "2025-11-28"));
      assertThat(table(check, "trimester").asked()).isEqualTo(asked);
      assertThat(table(check, "achievement").asked()).isEqualTo(Truth.YES);
      assertThat(table(check, "achievement").missing()).containsExactly(PartKey.ACHIEVEMENT);
    }

    @Test
    void effortIsLeftOutByTheOtherReading() {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("progress-table-parts", "as-7-1");
      FormCheck check = check(choices, studentInGrade(6, "2025-11-28"), List.of());
      assertThat(table(check, "trimester").missing())
          .containsExactly(PartKey.ATTITUDES, PartKey.EXPECTATIONS, PartKey.PERSONAL_GROWTH);
    }

    @Test
    void isNotYetKnownWhereTheCalendarHasNoTrimesters() {
      FactContext student = FactContext.of(ProgressYear.withoutTerms(), day("2025-10-15"))
          .with(StudentProfile.builder().grade(3).build());
      FormCheck check = check(
          ReadingChoices.DEFAULTS,
          student,
          Stream.of(
                  whole(
                      "start-primary",
                      "2025-09-10",
                      PartKey.ATTITUDES,
                      PartKey.EFFORT,
                      PartKey.PERSONAL_GROWTH,
                      PartKey.EXPECTATIONS),
                  whole("achievement", "2025-10-01", PartKey.ACHIEVEMENT),
                  whole("achievement", "2026-01-10", PartKey.ACHIEVEMENT))
              .flatMap(List::stream)
              .toList());
      assertThat(table(check, "achievement").state()).isEqualTo(DutyState.NOT_YET_KNOWN);
      assertThat(table(check, "achievement").missing()).isEmpty();
      assertThat(check.outcome())
          .isEqualTo(new FormOutcome.NotYetKnown(
              List.of(new Need.OfTerm(TermKind.TRIMESTER, day("2025-09-01")))));
    }
  }

  @Nested
  @Exercises(document = "pilenai-progress", value = "7.1")
  class TheStudentsOwn {
    @ParameterizedTest
    @CsvSource({"2026-06-12, DUE", "2026-06-13, OVERDUE"})
    void expectationsAndGrowthAreWrittenOnceAYear(String asOf, DutyState state) {
      SectionStatus own = table(check(studentInGrade(1, asOf)), "own");
      assertThat(own.state()).isEqualTo(state);
      assertThat(own.missing())
          .containsExactly(PartKey.ATTITUDES, PartKey.EXPECTATIONS, PartKey.PERSONAL_GROWTH);
    }

    @Test
    void andEachTrimesterByTheOtherReading() {
      ReadingChoices choices =
          ReadingChoices.DEFAULTS.with("expectations-and-growth-when", "each-trimester");
      assertThat(tables(check(choices, studentInGrade(1, "2025-10-01"), List.of()), "own"))
          .hasSize(3);
    }
  }

  @Test
  void theYearsCalendarHoldsTheTablesToo() {
    assertThat(Pilenai.policy().allDuties())
        .extracting(duty -> duty.clause().number())
        .contains("2.2", "5.2", "6.1", "6.5", "7.1", "7.3");
  }

  @Nested
  class Refuses {
    @Test
    void twoEntriesForOnePartAndPeriod() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> check(
              studentInGrade(6, "2026-01-10"),
              entry("trimester", PartKey.EFFORT, "2025-09-10"),
              entry("trimester", PartKey.EFFORT, "2025-11-20")))
          .withMessage("filled.parts (effort) must not stand twice");
    }

    @Test
    void aTableOrAPartThatIsNotThere() {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              check(studentInGrade(6, "2026-01-10"), entry("month", PartKey.EFFORT, "2025-09-10")))
          .withMessage("section (month) must be one of"
              + " [start-primary, start, trimester, achievement, own]");
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              check(studentInGrade(6, "2026-01-10"), entry("start", PartKey.GOAL, "2025-09-10")))
          .withMessage("entry.start.part (goal) must be one of [attitudes, effort]");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31", "2025-11-29", "2026-09-01"})
    void aDayThatIsInNoTrimester(String on) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> check(studentInGrade(6, "2026-06-10"), entry("trimester", PartKey.EFFORT, on)))
          .withMessageContaining("trimester.forPeriodOf (" + on + ") must be in");
    }
  }
}
