package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.level.Levels.criteria;
import static io.github.tvarka.progress.level.Levels.record;
import static io.github.tvarka.progress.level.Levels.student;
import static io.github.tvarka.progress.level.Levels.teachers;
import static io.github.tvarka.progress.level.Levels.twoYears;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_15;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_31;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_10;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_31;
import static io.github.tvarka.progress.preset.KedainiaiCase.SEPTEMBER_30;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.change.Change;
import io.github.tvarka.progress.change.ChangeOutcome;
import io.github.tvarka.progress.level.CriteriaSheet;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelRow;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 3.2: a student beside the student's own earlier achievement. */
@Exercises(document = "kedainiai-mip", value = "3.2")
class KedainiaiProgressTest {
  private static final LocalDate LAST_OCTOBER = LocalDate.of(2024, 10, 10);
  private static final LocalDate LAST_JANUARY = LocalDate.of(2025, 1, 15);
  private static final LocalDate LAST_MAY = LocalDate.of(2025, 5, 20);

  private static Change change(KedainiaiCase by, LevelRecord record, LocalDate asOf, String what) {
    return by.changes().decide(record, asOf).changes().stream()
        .filter(change -> change.by().equals(Role.SUBJECT_TEACHER))
        .filter(change -> change.what().code().equals(what))
        .findFirst()
        .orElseThrow();
  }

  private static Change ofArt(KedainiaiCase by, Object before, Object now) {
    LevelRecord record =
        record(teachers(OCTOBER_10, "art", before), teachers(JANUARY_15, "art", now));
    return change(by, record, JANUARY_31, "level-change@art");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, lower, NotMade, NotMade, NotMade",
    "2, 2, same, NotMade, Made, NotMade",
    "2, 3, higher, Made, Made, Made",
    "0, 4, higher, Made, Made, Made"
  })
  void countsByTheReadingTaken(
      int before, int now, String band, String higher, String notLower, String aStep) {
    Change byDefault = ofArt(KedainiaiCase.byDefault(), before, now);
    assertThat(byDefault.band()).contains(band);
    assertThat(name(byDefault)).isEqualTo(higher);
    assertThat(name(ofArt(KedainiaiCase.reading("progress-made", "not-lower"), before, now)))
        .isEqualTo(notLower);
    assertThat(name(ofArt(KedainiaiCase.reading("progress-made", "at-least-a-step"), before, now)))
        .isEqualTo(aStep);
  }

  private static String name(Change change) {
    return change.outcome().getClass().getSimpleName();
  }

  @Test
  void leavesOutASubjectThatAnotherRowSaysIsTaughtNoMore() {
    LevelRecord record = record(
        teachers(OCTOBER_10, "art", 2, "music", 3),
        student(JANUARY_15, "art", LevelEntry.NOT_TAUGHT, "music", 3));
    assertThat(KedainiaiCase.byDefault().changes().decide(record, JANUARY_31).changes())
        .extracting(change -> change.by() + " " + change.what())
        .containsExactly(
            "subject-teacher level-change@music",
            "subject-teacher mean-level-change",
            "student level-change@music",
            "student mean-level-change");
  }

  @Test
  void tellsBothPeriodsAndTheReadings() {
    Change change = ofArt(KedainiaiCase.byDefault(), 2, 3);
    assertThat(change.earlier()).contains(SchoolCalendars.month(2025, 10));
    assertThat(change.now()).isEqualTo(SchoolCalendars.month(2026, 1));
    assertThat(change.readings()).containsExactly("progress-since-when", "progress-made");
    assertThat(change.finding().orElseThrow().observed()).isEqualTo(Interval.exactly(1));
    assertThat(change.finding().orElseThrow().range())
        .contains(DateRange.of(LocalDate.of(2025, 10, 1), JANUARY_31));
  }

  @Nested
  class Since {
    private final LevelRecord record = twoYears(
        teachers(LAST_OCTOBER, "art", 0),
        teachers(LAST_JANUARY, "art", 1),
        teachers(LAST_MAY, "art", 4),
        teachers(OCTOBER_10, "art", 3),
        teachers(JANUARY_15, "art", 2));

    private Interval difference(String base, LocalDate asOf) {
      Change change = change(
          KedainiaiCase.reading("progress-since-when", base), record, asOf, "level-change@art");
      return change.finding().orElseThrow().observed();
    }

    @Test
    void thePeriodBefore() {
      assertThat(difference("previous-period", JANUARY_31)).isEqualTo(Interval.exactly(-1));
      assertThat(difference("previous-period", OCTOBER_31))
          .as("across the summer")
          .isEqualTo(Interval.exactly(-1));
    }

    @Test
    void theSamePeriodOfTheYearBefore() {
      assertThat(difference("same-period-last-year", OCTOBER_31)).isEqualTo(Interval.exactly(3));
      assertThat(difference("same-period-last-year", JANUARY_31)).isEqualTo(Interval.exactly(1));
    }

    @Test
    void theSpringBefore() {
      assertThat(difference("previous-spring", OCTOBER_31)).isEqualTo(Interval.exactly(-1));
      assertThat(difference("previous-spring", JANUARY_31)).isEqualTo(Interval.exactly(-2));
    }
  }

  @Nested
  class NotKnown {
    private final Need ofOctober = new Need.OfPeriodEntry(
        "learning-level", "art", Role.SUBJECT_TEACHER, SchoolCalendars.month(2025, 10));

    @Test
    void isOpenWhereTheEarlierLevelIsMissing() {
      assertThat(ofArt(KedainiaiCase.byDefault(), LevelEntry.NOT_KNOWN, 3).outcome())
          .isEqualTo(new ChangeOutcome.NotYetKnown(List.of(ofOctober)));
    }

    @Test
    void isDecidedWhereItCannotMatter() {
      assertThat(ofArt(KedainiaiCase.byDefault(), LevelEntry.NOT_KNOWN, 0).outcome())
          .as("0 is higher than nothing")
          .isEqualTo(new ChangeOutcome.NotMade());
      assertThat(ofArt(KedainiaiCase.reading("progress-made", "not-lower"), LevelEntry.NOT_KNOWN, 4)
              .outcome())
          .isEqualTo(new ChangeOutcome.Made());
    }

    @Test
    void isOpenWhereAWholeRowIsMissing() {
      LevelRecord record = record(teachers(JANUARY_15, "art", 3));
      assertThat(change(KedainiaiCase.byDefault(), record, JANUARY_31, "level-change@art")
              .outcome())
          .isEqualTo(new ChangeOutcome.NotYetKnown(List.of(ofOctober)));
    }
  }

  @Nested
  class NothingEarlier {
    private final LevelRow january = teachers(JANUARY_15, "art", 3);

    private Change of(LevelRecord record, LocalDate asOf) {
      return change(KedainiaiCase.byDefault(), record, asOf, "level-change@art");
    }

    @Test
    void whereTheSubjectWasNotTaught() {
      LevelRecord record = record(teachers(OCTOBER_10, "music", 2), january);
      assertThat(of(record, JANUARY_31).outcome()).isEqualTo(new ChangeOutcome.NothingEarlier());
    }

    @Test
    void whereTheCalendarBegins() {
      Change first = of(record(teachers(OCTOBER_10, "art", 3)), OCTOBER_31);
      assertThat(first.outcome()).isEqualTo(new ChangeOutcome.NothingEarlier());
      assertThat(first.earlier()).isEmpty();
      assertThat(first.finding()).isEmpty();
    }

    @Test
    void whereTheStudentWasNotThereYet() {
      StudentProfile newlyArrived = StudentProfile.builder()
          .enrolled(DateRange.of(LocalDate.of(2025, 11, 3), LocalDate.of(2026, 8, 31)))
          .build();
      assertThat(of(record(january).withStudent(newlyArrived), JANUARY_31).outcome())
          .isEqualTo(new ChangeOutcome.NothingEarlier());
    }

    @Test
    void andNothingNowBeforeTheFirstMonth() {
      assertThat(
              KedainiaiCase.byDefault().changes().decide(record(), SEPTEMBER_30).changes())
          .isEmpty();
    }
  }

  @Test
  void looksAtEachCriterionAndTheMeans() {
    LevelRecord record = record(
            teachers(OCTOBER_10, "art", 2, "music", 4), teachers(JANUARY_15, "art", 3, "music", 4))
        .withSheets(
            sheet(OCTOBER_10, criteria(2, 2, 2, 3, 2)), sheet(JANUARY_15, criteria(3, 2, 2, 2, 4)));
    KedainiaiCase byDefault = KedainiaiCase.byDefault();
    assertThat(
            name(change(byDefault, record, JANUARY_31, "criterion-change@art/learning-to-learn")))
        .isEqualTo("Made");
    assertThat(name(change(byDefault, record, JANUARY_31, "criterion-change@art/subject-thinking")))
        .isEqualTo("NotMade");
    Change mean = change(byDefault, record, JANUARY_31, "criteria-mean-change@art");
    assertThat(mean.finding().orElseThrow().observed())
        .isEqualTo(Interval.exactly(Fraction.of(2, 5)));
    Change ofRow = change(byDefault, record, JANUARY_31, "mean-level-change");
    assertThat(ofRow.finding().orElseThrow().observed())
        .isEqualTo(Interval.exactly(Fraction.of(1, 2)));
    assertThat(name(change(
            KedainiaiCase.reading("progress-made", "at-least-a-step"),
            record,
            JANUARY_31,
            "mean-level-change")))
        .as("half a step is none")
        .isEqualTo("NotMade");
  }

  private static CriteriaSheet sheet(LocalDate on, Map<String, LevelEntry> criteria) {
    return CriteriaSheet.of(Role.SUBJECT_TEACHER, on, "art", criteria);
  }

  @Test
  void needsTheCriteriaOfAnEarlierSheetThatIsMissing() {
    LevelRecord record = record(teachers(OCTOBER_10, "art", 2), teachers(JANUARY_15, "art", 3))
        .withSheets(sheet(JANUARY_15, criteria(3, 2, 2, 2, 4)));
    Change change =
        change(KedainiaiCase.byDefault(), record, JANUARY_31, "criterion-change@art/communication");
    assertThat(change.outcome())
        .isEqualTo(new ChangeOutcome.NotYetKnown(List.of(new Need.OfPeriodEntry(
            "criterion-level",
            "art/communication",
            Role.SUBJECT_TEACHER,
            SchoolCalendars.month(2025, 10)))));
  }

  @Test
  void looksAtTheStudentsOwnLevelsToo() {
    LevelRecord record = record(student(OCTOBER_10, "art", 1), student(JANUARY_15, "art", 2));
    Optional<Change> own =
        KedainiaiCase.byDefault().changes().decide(record, JANUARY_31).changes().stream()
            .filter(change -> change.by().equals(Role.STUDENT))
            .filter(change -> change.what().code().equals("level-change@art"))
            .findFirst();
    assertThat(own.orElseThrow().outcome()).isEqualTo(new ChangeOutcome.Made());
  }
}
