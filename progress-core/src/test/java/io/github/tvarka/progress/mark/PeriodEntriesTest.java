package io.github.tvarka.progress.mark;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.progress.SchoolYear2025;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodEntriesTest {
  private static final String MATHS = "mathematics";
  private static final LocalDate LAST = day(6, 12);

  private static AssessmentEntry of(WorkKind work, LocalDate on) {
    return Diary.entry(MATHS, on, work, Diary.assessment("7"));
  }

  private static AssessmentEntry period(LocalDate on) {
    return of(WorkKind.PERIOD, on);
  }

  private static void decide(Diary diary) {
    NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(Rules.twoInARow()))
        .decide(diary.facts(), LAST);
  }

  private static Diary diary(AssessmentEntry... entries) {
    Diary diary = Diary.of(MATHS, "8 9");
    List.of(entries).forEach(diary::and);
    return diary;
  }

  private static void refused(Diary diary, String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decide(diary))
        .withMessage("entries.work (period) must not stand twice for mathematics in " + period);
  }

  private static SchoolYearCalendar of(TermKind kind) {
    return SchoolYear2025.calendar()
        .withTerms(SchoolYear2025.calendar().terms().stream()
            .filter(term -> term.kind().equals(kind))
            .toArray(Term[]::new));
  }

  @Nested
  class TwoOfOneTerm {
    @ParameterizedTest
    @CsvSource({
      "2025-11-28, 2025-12-01, false",
      "2025-11-27, 2025-11-28, true",
      "2025-12-01, 2026-03-13, true",
      "2026-03-13, 2026-03-16, false",
      "2026-01-23, 2026-01-26, true"
    })
    void areRefusedInACalendarOfTrimesters(LocalDate one, LocalDate two, boolean refused) {
      Diary diary = diary(period(one), period(two)).with(of(TermKind.TRIMESTER));
      if (refused) {
        assertThatIllegalArgumentException().isThrownBy(() -> decide(diary));
      } else {
        decide(diary);
      }
    }

    @Test
    void areRefusedWithTheTermThatHoldsBoth() {
      refused(
          diary(period(day(11, 26)), period(day(11, 28))).with(of(TermKind.TRIMESTER)),
          "2025-09-01..2025-11-28");
    }

    @Test
    void ofOneDayAreRefusedToo() {
      refused(
          diary(period(day(11, 28)), period(day(11, 28)).withNumber(2)), "2025-09-01..2025-11-28");
    }

    @Test
    void mayBeApartByOneOfSeveralKindsOfTerms() {
      decide(diary(period(day(1, 23)), period(day(3, 13))));
      decide(diary(period(day(11, 28)), period(day(1, 23))));
      refused(diary(period(day(11, 21)), period(day(11, 28))), "2025-09-01..2025-11-28");
    }

    @Test
    void areOfTheKindThatTheRuleNames() {
      PeriodMarkRule rule = PeriodMarkCalculatorTest.HALF_UP.withPer(TermKind.TRIMESTER);
      Diary diary = diary(period(day(1, 23)), period(day(3, 13)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PeriodMarkCalculatorTest.decide(rule, diary))
          .withMessage("entries.work (period) must not stand twice for mathematics in"
              + " 2025-12-01..2026-03-13");
    }

    @Test
    void cannotBeToldApartWithoutTerms() {
      decide(diary(period(day(11, 27)), period(day(11, 28))).with(SchoolYear2025.withoutTerms()));
    }

    @Test
    void mayBeOfTwoSubjects() {
      decide(diary(
          period(day(11, 28)), Diary.entry("art", day(11, 28), WorkKind.PERIOD, Optional.empty())));
    }
  }

  @Nested
  class OneThatComesLate {
    private final AssessmentEntry late =
        period(day(12, 2)).withForPeriodOf(Optional.of(day(11, 28)));

    @Test
    void isOfThePeriodThatItNames() {
      decide(diary(late, period(day(3, 13))).with(of(TermKind.TRIMESTER)));
      refused(
          diary(period(day(11, 28)), late).with(of(TermKind.TRIMESTER)), "2025-09-01..2025-11-28");
    }

    @Test
    void countsForThatPeriod() {
      PeriodMarkRule ofPeriods = PeriodMarkCalculatorTest.HALF_UP.withWorks(WorkKind.PERIOD);
      assertThat(PeriodMarkCalculatorTest.decide(ofPeriods, diary(late)).outcome())
          .isEqualTo(new PeriodMarkOutcome.Marked(7));
      assertThat(PeriodMarkCalculatorTest.decide(ofPeriods, diary(period(day(12, 2))))
              .outcome())
          .isEqualTo(new PeriodMarkOutcome.WithoutMarks());
    }

    @Test
    void standsInTheRunOfThatPeriod() {
      NegativeRunRule two = Rules.twoInARow()
          .withScope(RunScope.ALL_SUBJECTS)
          .withCounting(Counting.ALTOGETHER)
          .withWithin(Window.TRIMESTER)
          .withWorks(WorkKind.PERIOD);
      AssessmentEntry failed = late.withAssessment(Diary.assessment("3"));
      Diary diary = diary(
          failed,
          Diary.entry("art", day(11, 28), WorkKind.PERIOD, Diary.assessment("2")),
          Diary.entry("art", day(12, 1), WorkKind.PERIOD, Diary.assessment("2")));
      NegativeRunCalculator runs = NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(two));
      assertThat(runs.decide(diary.facts(), LAST).runs().get(0).runs())
          .extracting(NegativeRun::on)
          .containsExactly(List.of(day(11, 28), day(12, 2)));
      assertThat(runs.decide(diary.facts(), day(12, 1)).runs().get(0).runs())
          .as("not entered yet")
          .isEmpty();
    }

    @Test
    void isNoPieceOfWorkAndIsInTheCalendar() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> late.withWork(WorkKind.TEST))
          .withMessage(
              "entries.forPeriodOf (2025-11-28) must be given for a period or a year alone,"
                  + " not for test");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(diary(late.withForPeriodOf(LocalDate.of(2024, 11, 28)))))
          .withMessage("entries.forPeriodOf (2024-11-28) must be in a school year of the calendar");
    }
  }

  @Nested
  class TheYear {
    @Test
    void hasOneEntryBesideThatOfItsLastTerm() {
      decide(diary(period(LAST), of(WorkKind.YEAR, LAST).withNumber(2)));
      Diary twice = diary(of(WorkKind.YEAR, day(6, 11)), of(WorkKind.YEAR, LAST));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(twice))
          .withMessage("entries.work (year) must not stand twice for mathematics in"
              + " 2025-09-01..2026-08-31");
    }

    @Test
    void ofEachSchoolYearIsAnotherOne() {
      decide(diary(of(WorkKind.YEAR, LocalDate.of(2025, 6, 13)), of(WorkKind.YEAR, LAST))
          .with(SchoolYear2025.before(), SchoolYear2025.calendar()));
    }

    @Test
    void doesNotCountForTheMarkOfATerm() {
      assertThat(PeriodMarkCalculatorTest.decide(
                  PeriodMarkCalculatorTest.HALF_UP, diary(of(WorkKind.YEAR, day(11, 28))))
              .outcome())
          .as("8 and 9")
          .isEqualTo(new PeriodMarkOutcome.Marked(9));
    }
  }
}
