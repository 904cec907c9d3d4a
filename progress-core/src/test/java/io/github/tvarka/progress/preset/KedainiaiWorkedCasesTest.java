package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.level.Levels.criteria;
import static io.github.tvarka.progress.level.Levels.record;
import static io.github.tvarka.progress.level.Levels.student;
import static io.github.tvarka.progress.level.Levels.teachers;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_10;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DutyLog;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.comparison.ConsultationDecision;
import io.github.tvarka.progress.level.CriteriaSheet;
import io.github.tvarka.progress.level.LevelBook;
import io.github.tvarka.progress.level.LevelDecision;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelMean;
import io.github.tvarka.progress.level.LevelOutcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and the answers that the text, with the declared readings, gives. */
class KedainiaiWorkedCasesTest {
  private final KedainiaiCase byDefault = KedainiaiCase.byDefault();

  @Test
  void p1TheMeanOfTheCriteria() {
    LevelDecision decision = byDefault
        .levels()
        .fromCriteria(
            CriteriaSheet.of(Role.STUDENT, OCTOBER_10, "art", criteria(3, 2, 3, 2, 3)),
            SchoolCalendars.month(2025, 10));
    assertThat(decision.observed()).isEqualTo(Interval.exactly(Fraction.of(26, 10)));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 0", "10.4, 0", "10.5, 1", "11, 1", "30, 1", "30.5, 2", "59.4, 2", "59.5, 3", "89.5, 4",
    "100, 4"
  })
  void p2ThePercents(String percent, int level) {
    assertThat(byDefault
            .levels()
            .fromPercent(Percent.parse(percent + "%"), OCTOBER_10)
            .outcome())
        .isEqualTo(new LevelOutcome.Reached(level));
  }

  @Test
  void p2MoreThanAHundredPercent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> byDefault.levels().fromPercent(Percent.parse("100.1%"), OCTOBER_10));
  }

  private List<String> called(int own, int ofTeacher) {
    return byDefault
        .comparison()
        .decide(
            record(student(OCTOBER_10, "art", own), teachers(OCTOBER_10, "art", ofTeacher)),
            OCTOBER_31)
        .calledFor()
        .stream()
        .map(ConsultationDecision::citation)
        .map(citation -> citation.clause().number())
        .toList();
  }

  @Test
  void p3AGapOfExactlyTwo() {
    assertThat(called(4, 2)).isEmpty();
  }

  @Test
  void p4AGapOfThreeAndALowLevel() {
    assertThat(called(4, 1)).containsExactly("9.4", "9.5");
  }

  @Test
  void p5TheMeanOfThreeSubjects() {
    LevelMean mean = byDefault
        .levels()
        .fill(
            record(teachers(
                OCTOBER_10, "art", 3, "music", 2, "history", LevelEntry.NOT_TAUGHT, "physics", 4)),
            Clause.of("A4"),
            OCTOBER_31)
        .rows()
        .get(0)
        .mean()
        .orElseThrow();
    assertThat(mean.rounded()).isEqualTo(Interval.exactly(3));
    assertThat(mean.subjects()).isEqualTo(3);
  }

  @Test
  void p8TheTeachersLevelsOfOctoberAreOverdue() {
    LocalDate day = LocalDate.of(2025, 11, 3);
    LevelBook book = LevelBook.of(record(), byDefault.policy.levels().orElseThrow(), day);
    assertThat(DutySchedule.of(
                byDefault.policy.allDuties(),
                SchoolCalendars.YEAR_2025,
                SchoolCalendars.YEAR_2025.schoolYear(day).orElseThrow())
            .asOf(DutyLog.of(book.done()), day))
        .filteredOn(status -> status.dated().duty().clause().equals(Clause.of("8.3")))
        .first()
        .satisfies(status -> assertThat(status.state()).isEqualTo(DutyState.OVERDUE));
  }
}
