package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.calendar;
import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.days;
import static io.github.tvarka.support.Support2025.leapYear;
import static io.github.tvarka.support.Support2025.next;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.adaptation.AdaptationCalculator;
import io.github.tvarka.support.adaptation.AdaptationDecision;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.adaptation.AdaptationOutcome.NotApplicable;
import io.github.tvarka.support.adaptation.AdaptationOutcome.NotYetBegun;
import io.github.tvarka.support.adaptation.AdaptationOutcome.NotYetKnown;
import io.github.tvarka.support.adaptation.AdaptationOutcome.Over;
import io.github.tvarka.support.adaptation.AdaptationOutcome.Running;
import io.github.tvarka.support.adaptation.AdaptationPeriod;
import io.github.tvarka.support.adaptation.AssessmentConflict;
import io.github.tvarka.support.adaptation.AssessmentDay;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.AssessmentMode;
import io.github.tvarka.support.adaptation.GivenAssessment;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises(document = ProgymnasiumSupport.KEY, value = "13.1")
class Clause13_1Test {
  private static final AdaptationFacts NOTHING = AdaptationFacts.NONE;

  private static AdaptationCalculator calculator(ReadingChoices readings) {
    SupportPolicy policy = ProgymnasiumSupport.policy(readings);
    return AdaptationCalculator.of(policy.source(), policy.adaptation().orElseThrow());
  }

  private static AdaptationDecision decide(Support2025 student, AdaptationFacts facts, String on) {
    return calculator(ReadingChoices.DEFAULTS).decide(facts, student.on(on));
  }

  private static ReadingChoices reading(String key, String code) {
    return ReadingChoices.DEFAULTS.with(key, code);
  }

  private static AdaptationPeriod period(AdaptationDecision decision, String rule) {
    return decision.periods().stream()
        .filter(period -> period.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static AdaptationOutcome grade5(AdaptationDecision decision) {
    return period(decision, "grade-5").outcome();
  }

  private static AdaptationOutcome arrived(AdaptationDecision decision) {
    return period(decision, "newly-arrived").outcome();
  }

  private static Support2025 fifthGrader() {
    return student().inGrade(5).denied("newly-arrived");
  }

  private static Support2025 newcomer() {
    return student().inGrade(7).said("newly-arrived");
  }

  private static AdaptationFacts since(String firstDay) {
    return AdaptationFacts.builder().firstDay(day(firstDay)).build();
  }

  @Nested
  class Grade5 {
    @ParameterizedTest
    @CsvSource({
      "2025-09-01, YES",
      "2025-09-02, YES",
      "2025-10-30, YES",
      "2025-10-31, YES",
      "2025-11-01, NO",
      "2025-11-03, NO",
      "2026-08-31, NO",
      "2026-09-01, YES"
    })
    void lastsFromTheFirstOfSeptemberToTheEndOfOctober(String on, Truth inAdaptation) {
      AdaptationDecision decision = decide(fifthGrader(), NOTHING, on);

      assertThat(decision.inAdaptation()).isEqualTo(inAdaptation);
    }

    @Test
    void tellsItsDays() {
      assertThat(grade5(decide(fifthGrader(), NOTHING, "2025-09-01")))
          .isEqualTo(new Running(days("2025-09-01", "2025-10-31")));
      assertThat(grade5(decide(fifthGrader(), NOTHING, "2025-11-01")))
          .isEqualTo(new Over(days("2025-09-01", "2025-10-31")));
    }

    @ParameterizedTest
    @CsvSource({"4", "6", "8"})
    void isForNoOtherGrade(int grade) {
      AdaptationDecision decision =
          decide(student().inGrade(grade).denied("newly-arrived"), NOTHING, "2025-09-10");

      assertThat(grade5(decision)).isEqualTo(new NotApplicable());
      assertThat(decision.inAdaptation()).isEqualTo(Truth.NO);
    }

    @Test
    void isNotYetKnownWithoutTheGrade() {
      AdaptationDecision decision =
          decide(student().denied("newly-arrived"), NOTHING, "2025-09-10");

      assertThat(grade5(decision))
          .isEqualTo(new NotYetKnown(
              List.of(new Need.OfAttribute("grade")),
              Optional.of(days("2025-09-01", "2025-10-31"))));
      assertThat(decision.inAdaptation()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void itDoesNotMatterAfterItsDaysWhetherItWas() {
      AdaptationDecision decision =
          decide(student().denied("newly-arrived"), NOTHING, "2025-11-03");

      assertThat(decision.inAdaptation()).isEqualTo(Truth.NO);
    }

    @Test
    void beginsOnTheFirstSchoolDayUnderTheOtherReading() {
      SchoolYearCalendar late = calendar().withFirstDay(day("2025-09-02"));
      AdaptationDecision decision = calculator(
              reading(ProgymnasiumReadings.GRADE_5, "first-school-day"))
          .decide(NOTHING, fifthGrader().known(List.of(late)).on(day("2025-11-01")));

      assertThat(grade5(decision)).isEqualTo(new Running(days("2025-09-02", "2025-11-01")));
    }

    @Test
    void needsTheSchoolYearUnderTheOtherReading() {
      AdaptationDecision decision = calculator(
              reading(ProgymnasiumReadings.GRADE_5, "first-school-day"))
          .decide(NOTHING, fifthGrader().known(List.of(calendar())).on(day("2025-08-31")));

      assertThat(grade5(decision))
          .isEqualTo(new NotYetKnown(
              List.of(new Need.OfTerm(TermKind.of("school-year"), day("2025-08-31"))),
              Optional.empty()));
    }
  }

  @Nested
  class NewlyArrived {
    @ParameterizedTest
    @CsvSource({
      "2025-09-01, 2025-10-31",
      "2025-10-15, 2025-12-14",
      "2025-12-01, 2026-01-31",
      "2025-12-23, 2026-02-22",
      "2025-12-28, 2026-02-27",
      "2025-12-29, 2026-02-28",
      "2025-12-30, 2026-02-28",
      "2025-12-31, 2026-02-28",
      "2026-01-05, 2026-03-04",
      "2026-02-27, 2026-04-26",
      "2026-03-31, 2026-05-30",
      "2026-06-01, 2026-07-31",
      "2026-06-12, 2026-08-11"
    })
    void lastsTwoCalendarMonthsFromTheFirstDay(String firstDay, String lastDay) {
      AdaptationFacts facts = since(firstDay);

      assertThat(arrived(decide(newcomer(), facts, firstDay)))
          .isEqualTo(new Running(days(firstDay, lastDay)));
      assertThat(decide(newcomer(), facts, lastDay).inAdaptation()).isEqualTo(Truth.YES);
      String after = day(lastDay).plusDays(1).toString();
      assertThat(arrived(decide(newcomer(), facts, after)))
          .isEqualTo(new Over(days(firstDay, lastDay)));
      String before = day(firstDay).minusDays(1).toString();
      assertThat(arrived(decide(newcomer(), facts, before)))
          .isEqualTo(new NotYetBegun(days(firstDay, lastDay)));
    }

    @ParameterizedTest
    @CsvSource({
      "2023-12-28, 2024-02-27",
      "2023-12-29, 2024-02-28",
      "2023-12-30, 2024-02-29",
      "2023-12-31, 2024-02-29",
      "2024-01-01, 2024-02-29",
      "2024-02-28, 2024-04-27",
      "2024-02-29, 2024-04-28",
      "2024-03-01, 2024-04-30"
    })
    void knowsLeapYears(LocalDate firstDay, LocalDate lastDay) {
      AdaptationFacts facts = AdaptationFacts.builder().firstDay(firstDay).build();
      AdaptationDecision decision = calculator(ReadingChoices.DEFAULTS)
          .decide(facts, newcomer().known(List.of(leapYear())).on(lastDay));

      assertThat(arrived(decision))
          .isEqualTo(new Running(days(firstDay.toString(), lastDay.toString())));
    }

    @Test
    void takesSixtyDaysUnderTheOtherReading() {
      AdaptationDecision decision = calculator(
              reading(ProgymnasiumReadings.TWO_MONTHS, "sixty-days"))
          .decide(since("2026-01-05"), newcomer().on("2026-01-05"));

      assertThat(arrived(decision)).isEqualTo(new Running(days("2026-01-05", "2026-03-05")));
    }

    @Test
    void isNotYetKnownWithoutTheFirstDay() {
      AdaptationDecision decision = decide(newcomer(), NOTHING, "2026-01-20");

      assertThat(arrived(decision))
          .isEqualTo(new NotYetKnown(List.of(new Need.OfAttribute("firstDay")), Optional.empty()));
      assertThat(decision.inAdaptation()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void isNotYetKnownWhereNobodySaysThatTheStudentNewlyArrived() {
      AdaptationDecision decision = decide(student().inGrade(7), since("2026-01-05"), "2026-01-20");

      assertThat(arrived(decision))
          .isEqualTo(new NotYetKnown(
              List.of(new Need.OfFact(FactKey.of("newly-arrived"))),
              Optional.of(days("2026-01-05", "2026-03-04"))));
    }

    @Test
    void inGrade5HasBothPeriods() {
      Support2025 both =
          student().inGrade(5).said("newly-arrived").enrolled("2025-10-13", "2026-06-12");
      AdaptationDecision october = decide(both, since("2025-10-13"), "2025-10-20");

      assertThat(grade5(october)).isEqualTo(new Running(days("2025-10-13", "2025-10-31")));
      assertThat(arrived(october)).isEqualTo(new Running(days("2025-10-13", "2025-12-12")));
      assertThat(decide(both, since("2025-10-13"), "2025-12-12").inAdaptation())
          .isEqualTo(Truth.YES);
      assertThat(decide(both, since("2025-10-13"), "2025-12-13").inAdaptation())
          .isEqualTo(Truth.NO);
    }

    @Test
    void inGrade5AfterOctoberHasNoneOfGrade5() {
      Support2025 both =
          student().inGrade(5).said("newly-arrived").enrolled("2026-01-05", "2026-06-12");

      assertThat(grade5(decide(both, since("2026-01-05"), "2026-01-20")))
          .isEqualTo(new NotApplicable());
    }
  }

  @Nested
  class Summer {
    private AdaptationOutcome outcome(
        String firstDay, String on, List<SchoolYearCalendar> calendars) {
      return arrived(calculator(reading(ProgymnasiumReadings.SUMMER, "does-not-count"))
          .decide(since(firstDay), newcomer().known(calendars).on(day(on))));
    }

    @Test
    void countsByDefault() {
      assertThat(arrived(decide(newcomer(), since("2026-06-01"), "2026-07-31")))
          .isEqualTo(new Running(days("2026-06-01", "2026-07-31")));
      assertThat(arrived(decide(newcomer(), since("2026-06-01"), "2026-09-01")))
          .isEqualTo(new Over(days("2026-06-01", "2026-07-31")));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-06-01, 2026-10-19",
      "2026-06-12, 2026-10-30",
      "2026-04-13, 2026-06-12",
      "2026-04-14, 2026-09-01",
      "2025-12-31, 2026-02-28"
    })
    void runsOnInSeptemberUnderTheOtherReading(String firstDay, String lastDay) {
      assertThat(outcome(firstDay, lastDay, List.of(calendar(), next())))
          .isEqualTo(new Running(days(firstDay, lastDay)));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-05-31, NO",
      "2026-06-01, YES",
      "2026-06-02, YES",
      "2026-06-11, YES",
      "2026-06-12, YES",
      "2026-06-13, UNKNOWN",
      "2026-08-31, UNKNOWN"
    })
    void isSureOfTheDaysOfThisYearUnderTheOtherReading(String on, Truth inAdaptation) {
      AdaptationDecision decision = calculator(
              reading(ProgymnasiumReadings.SUMMER, "does-not-count"))
          .decide(since("2026-06-01"), newcomer().known(List.of(calendar())).on(day(on)));

      assertThat(decision.inAdaptation()).isEqualTo(inAdaptation);
      assertThat(decision.day().forbidden(AssessmentKind.MARK)).isEqualTo(inAdaptation);
    }

    @Test
    void aMarkOnASureDayIsAConflictUnderTheOtherReading() {
      AdaptationFacts marked = since("2026-06-01")
          .withAssessments(
              GivenAssessment.of(day("2026-05-29"), AssessmentKind.MARK),
              GivenAssessment.of(day("2026-06-12"), AssessmentKind.MARK));
      AdaptationDecision decision = calculator(
              reading(ProgymnasiumReadings.SUMMER, "does-not-count"))
          .decide(marked, newcomer().known(List.of(calendar())).on(day("2026-06-12")));

      assertThat(decision.conflicts()).singleElement().satisfies(conflict -> {
        assertThat(conflict.assessment().on()).isEqualTo(day("2026-06-12"));
        assertThat(conflict.finding().truth()).isEqualTo(Truth.YES);
      });
    }

    @ParameterizedTest
    @CsvSource({"2026-06-05, YES", "2026-06-06, NO", "2026-06-12, NO", "2026-07-01, NO"})
    void endsWithTheLastDayHereUnderTheOtherReading(String on, Truth inAdaptation) {
      Support2025 leaving = newcomer().enrolled("2026-06-01", "2026-06-05");
      AdaptationDecision decision = calculator(
              reading(ProgymnasiumReadings.SUMMER, "does-not-count"))
          .decide(since("2026-06-01"), leaving.known(List.of(calendar())).on(day(on)));

      assertThat(decision.inAdaptation()).isEqualTo(inAdaptation);
    }

    @Test
    void needsTheNextSchoolYearUnderTheOtherReading() {
      assertThat(outcome("2026-06-01", "2026-06-10", List.of(calendar())))
          .isEqualTo(new NotYetKnown(
              List.of(new Need.OfTerm(TermKind.of("school-year"), day("2026-09-01"))),
              Optional.empty()));
    }
  }

  @Nested
  class Transfer {
    private final AdaptationFacts changed = AdaptationFacts.builder()
        .firstDay(day("2026-01-05"))
        .addClassChanges(day("2026-02-02"))
        .build();

    @Test
    void toAnotherClassChangesNothing() {
      assertThat(arrived(decide(newcomer(), changed, "2026-02-10")))
          .isEqualTo(new Running(days("2026-01-05", "2026-03-04")));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-02-01, 2026-01-05, 2026-03-04",
      "2026-02-02, 2026-02-02, 2026-04-01",
      "2026-04-01, 2026-02-02, 2026-04-01"
    })
    void toAnotherClassBeginsAnewUnderTheOtherReading(String on, String from, String to) {
      AdaptationDecision decision = calculator(reading(ProgymnasiumReadings.CLASS_CHANGE, "anew"))
          .decide(changed, newcomer().on(on));

      assertThat(arrived(decision)).isEqualTo(new Running(days(from, to)));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-01-05, 2026-01-05, 2026-03-04",
      "2026-03-04, 2026-03-04, 2026-05-03",
      "2026-03-05, 2026-01-05, 2026-03-04"
    })
    void toAnotherClassBeginsAnewFromItsFirstToItsLastDay(String change, String from, String to) {
      AdaptationDecision decision = calculator(reading(ProgymnasiumReadings.CLASS_CHANGE, "anew"))
          .decide(changed.withClassChanges(day(change)), newcomer().on("2026-03-20"));
      AdaptationOutcome expected = day(to).isBefore(day("2026-03-20"))
          ? new Over(days(from, to))
          : new Running(days(from, to));

      assertThat(arrived(decision)).isEqualTo(expected);
    }

    @Test
    void changesOfClassAreTakenInOrder() {
      AdaptationFacts twice = changed.withClassChanges(day("2026-03-20"), day("2026-02-02"));
      AdaptationDecision decision = calculator(reading(ProgymnasiumReadings.CLASS_CHANGE, "anew"))
          .decide(twice, newcomer().on("2026-04-10"));

      assertThat(arrived(decision)).isEqualTo(new Running(days("2026-03-20", "2026-05-19")));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04, 0", "2026-01-05, 1", "2026-01-30, 1", "2026-02-02, 1", "2026-04-01, 1"
    })
    void aLaterChangeTakesNoConflictBackUnderTheOtherReading(String marked, int conflicts) {
      AdaptationFacts facts =
          changed.withAssessments(GivenAssessment.of(day(marked), AssessmentKind.MARK));
      AdaptationCalculator anew = calculator(reading(ProgymnasiumReadings.CLASS_CHANGE, "anew"));

      assertThat(anew.decide(facts, newcomer().on("2026-04-02")).conflicts()).hasSize(conflicts);
      assertThat(anew.decide(facts, newcomer().on(marked)).conflicts()).hasSize(conflicts);
    }

    @Test
    void beginsAnewOnASureDayWhereTheSummerStopsIt() {
      AdaptationFacts inJune = since("2026-06-01").withClassChanges(day("2026-06-08"));
      ReadingChoices both = reading(ProgymnasiumReadings.CLASS_CHANGE, "anew")
          .with(ProgymnasiumReadings.SUMMER, "does-not-count");
      ConditionContext tenth = newcomer().known(List.of(calendar())).on(day("2026-06-10"));
      AdaptationDecision decision = calculator(both).decide(inJune, tenth);
      Finding placed =
          ((CompoundFinding) arrivedPeriod(decision).finding()).parts().get(1);

      assertThat(decision.inAdaptation()).isEqualTo(Truth.YES);
      assertThat(((PeriodFinding) placed).within()).isEqualTo(days("2026-06-08", "2026-06-12"));
    }

    private AdaptationPeriod arrivedPeriod(AdaptationDecision decision) {
      return period(decision, "newly-arrived");
    }

    @Test
    void toAnotherClassAfterItIsOverBeginsNothing() {
      AdaptationFacts later = changed.withClassChanges(day("2026-03-05"));
      AdaptationDecision decision = calculator(reading(ProgymnasiumReadings.CLASS_CHANGE, "anew"))
          .decide(later, newcomer().on("2026-03-10"));

      assertThat(arrived(decision)).isEqualTo(new Over(days("2026-01-05", "2026-03-04")));
    }

    @Test
    void toAnotherSchoolEndsItWithTheLastDayHere() {
      Support2025 leaving = newcomer().enrolled("2026-01-05", "2026-02-13");

      assertThat(arrived(decide(leaving, since("2026-01-05"), "2026-02-13")))
          .isEqualTo(new Running(days("2026-01-05", "2026-02-13")));
      assertThat(arrived(decide(leaving, since("2026-01-05"), "2026-02-14")))
          .isEqualTo(new Over(days("2026-01-05", "2026-02-13")));
    }
  }

  @Nested
  class Assessment {
    private AdaptationFacts with(GivenAssessment... given) {
      return AdaptationFacts.builder().addAssessments(given).build();
    }

    private List<AssessmentConflict> conflicts(GivenAssessment... given) {
      return decide(fifthGrader(), with(given), "2026-01-30").conflicts();
    }

    @ParameterizedTest
    @CsvSource({
      "2025-08-31, NO",
      "2025-09-01, YES",
      "2025-10-31, YES",
      "2025-11-01, NO",
      "2025-11-03, NO"
    })
    void isDescriptiveInThePeriod(String on, Truth forbidden) {
      AdaptationDecision decision = decide(fifthGrader(), NOTHING, on);

      assertThat(decision.day().forbidden(AssessmentKind.MARK)).isEqualTo(forbidden);
      assertThat(decision.day().forbidden(AssessmentKind.TEST)).isEqualTo(Truth.NO);
      assertThat(decision.day().instead())
          .isEqualTo(forbidden == Truth.YES ? List.of(AssessmentMode.DESCRIPTIVE) : List.of());
    }

    @Test
    void isNotSaidToBeDescriptiveWhereThatIsNotKnown() {
      AdaptationDecision decision =
          decide(student().denied("newly-arrived"), NOTHING, "2025-09-10");

      assertThat(decision.day().forbidden(AssessmentKind.MARK)).isEqualTo(Truth.UNKNOWN);
      assertThat(decision.day().instead()).isEmpty();
    }

    @Test
    void canBeAskedForAnyDay() {
      AdaptationCalculator calculator = calculator(ReadingChoices.DEFAULTS);

      assertThat(calculator
              .assessment(NOTHING, fifthGrader().on("2025-10-31"))
              .forbidden(AssessmentKind.MARK))
          .isEqualTo(Truth.YES);
      assertThat(calculator
              .assessment(NOTHING, fifthGrader().on("2025-11-01"))
              .forbidden(AssessmentKind.MARK))
          .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 0", "2025-09-01, 1", "2025-10-31, 1", "2025-11-01, 0", "2025-11-03, 0"
    })
    void aMarkInThePeriodIsAConflict(String on, int conflicts) {
      assertThat(conflicts(GivenAssessment.of(day(on), AssessmentKind.MARK))).hasSize(conflicts);
    }

    @Test
    void aDescriptionAndATestAreNone() {
      assertThat(conflicts(
              GivenAssessment.of(day("2025-09-10")),
              GivenAssessment.of(day("2025-09-11"), AssessmentKind.TEST)))
          .isEmpty();
    }

    @Test
    void tellsWhatOfItIsForbiddenAndWhy() {
      GivenAssessment given =
          GivenAssessment.of(day("2025-09-10"), AssessmentKind.TEST, AssessmentKind.MARK);

      assertThat(conflicts(given)).singleElement().satisfies(conflict -> {
        assertThat(conflict.assessment()).isEqualTo(given);
        assertThat(conflict.forbidden()).containsExactly(AssessmentKind.MARK);
        assertThat(conflict.citation().clause().number()).isEqualTo("13.1");
        assertThat(conflict.finding().truth()).isEqualTo(Truth.YES);
      });
    }

    @ParameterizedTest
    @CsvSource({"2025-10-31, YES", "2025-11-01, NO"})
    void forbidsNegativeMarksWhereItForbidsAnyMark(String on, Truth forbidden) {
      AdaptationCalculator calculator = calculator(ReadingChoices.DEFAULTS);
      AssessmentDay assessed = calculator.assessment(NOTHING, fifthGrader().on(on));

      assertThat(assessed.forbidden(AssessmentKind.NEGATIVE_MARK)).isEqualTo(forbidden);
      assertThat(assessed.forbidden(AssessmentKind.TEST)).isEqualTo(Truth.NO);
      assertThat(conflicts(
              GivenAssessment.of(day(on), AssessmentKind.MARK, AssessmentKind.NEGATIVE_MARK)))
          .hasSize(forbidden == Truth.YES ? 1 : 0);
    }

    @Test
    void countsAMarkOnceWhereBothRulesForbidIt() {
      AdaptationFacts facts = AdaptationFacts.builder()
          .firstDay(day("2025-09-01"))
          .addAssessments(GivenAssessment.of(day("2025-10-01"), AssessmentKind.MARK))
          .build();

      assertThat(decide(student().inGrade(5).said("newly-arrived"), facts, "2025-10-20")
              .conflicts())
          .singleElement()
          .satisfies(conflict -> {
            assertThat(conflict.rules()).containsExactly("grade-5", "newly-arrived");
            assertThat(conflict.finding().truth()).isEqualTo(Truth.YES);
          });
    }

    @Test
    void namesOnlyTheRuleThatSurelyForbidsIt() {
      AdaptationFacts facts = with(GivenAssessment.of(day("2025-10-01"), AssessmentKind.MARK));

      assertThat(decide(student().inGrade(5), facts, "2025-10-20").conflicts())
          .singleElement()
          .satisfies(conflict -> {
            assertThat(conflict.rules()).containsExactly("grade-5");
            assertThat(conflict.finding().truth()).isEqualTo(Truth.YES);
          });
    }

    @Test
    void aLaterMarkIsNotSeenYet() {
      AdaptationFacts facts = with(GivenAssessment.of(day("2025-09-11"), AssessmentKind.MARK));

      assertThat(decide(fifthGrader(), facts, "2025-09-10").conflicts()).isEmpty();
      assertThat(decide(fifthGrader(), facts, "2025-09-11").conflicts()).hasSize(1);
    }

    @Test
    void mayBeAConflictWhereThePeriodIsNotKnown() {
      AdaptationFacts facts = with(GivenAssessment.of(day("2025-09-10"), AssessmentKind.MARK));
      AdaptationDecision decision = decide(student().denied("newly-arrived"), facts, "2025-09-12");

      assertThat(decision.conflicts())
          .singleElement()
          .satisfies(conflict -> assertThat(conflict.finding().truth()).isEqualTo(Truth.UNKNOWN));
      assertThat(decision.needs()).contains(new Need.OfAttribute("grade"));
    }

    @ParameterizedTest
    @CsvSource({
      "no-marks, mark, 1",
      "no-marks, test, 0",
      "no-marks-no-tests, mark, 1",
      "no-marks-no-tests, test, 1",
      "no-negative-marks, mark, 0",
      "no-negative-marks, negative-mark, 1"
    })
    void forbidsWhatTheReadingSays(String reading, String kind, int conflicts) {
      AssessmentKind[] kinds = kind.equals("negative-mark")
          ? new AssessmentKind[] {AssessmentKind.MARK, AssessmentKind.NEGATIVE_MARK}
          : new AssessmentKind[] {kind.equals("mark") ? AssessmentKind.MARK : AssessmentKind.TEST};
      AdaptationDecision decision = calculator(reading(ProgymnasiumReadings.FORBIDDEN, reading))
          .decide(
              with(GivenAssessment.of(day("2025-09-10"), kinds)), fifthGrader().on("2025-10-01"));

      assertThat(decision.conflicts()).hasSize(conflicts);
    }
  }

  @Nested
  class BadInput {
    @ParameterizedTest
    @CsvSource({"2025-08-31", "2025-08-01", "2026-06-13", "2026-07-15", "2026-08-31", "2028-10-02"})
    void refusesAFirstDayOutsideTheSchoolYears(String firstDay) {
      AdaptationFacts facts = since(firstDay);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(newcomer(), facts, "2026-02-01"))
          .withMessage(
              "adaptation.firstDay (" + firstDay
                  + ") must be in a school year of the calendar, from its first to its last school day");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01", "2025-12-31", "2026-06-12", "2026-09-01", "2027-06-11"})
    void takesAFirstDayInsideThem(String firstDay) {
      assertThat(arrived(decide(newcomer(), since(firstDay), firstDay)))
          .isInstanceOf(Running.class);
    }

    @Test
    void refusesAChangeOfClassOutsideThem() {
      AdaptationFacts facts =
          AdaptationFacts.builder().addClassChanges(day("2026-07-01")).build();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(newcomer(), facts, "2026-02-01"))
          .withMessageStartingWith("adaptation.classChanges (2026-07-01) must be in a school year");
    }
  }
}
