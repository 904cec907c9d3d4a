package io.github.tvarka.progress.mark;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.SchoolYear2025;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeRunCalculatorTest {
  private static final LocalDate YEARS_END = day(6, 12);
  private static final String MATHS = "mathematics";

  private static RunDecision decide(NegativeRunRule rule, Diary diary) {
    return NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(rule))
        .decide(diary.facts(), YEARS_END)
        .in(MATHS)
        .orElseThrow();
  }

  private static RunDecision decide(String row) {
    return decide(Rules.twoInARow(), Diary.of(MATHS, row));
  }

  /** One word for an outcome. */
  private static String word(RunDecision decision) {
    RunOutcome outcome = decision.outcome();
    if (outcome instanceof RunOutcome.Identified) {
      return "yes";
    }
    if (outcome instanceof RunOutcome.NotYetKnown) {
      return "unknown";
    }
    return outcome instanceof RunOutcome.NotIdentified ? "no" : "not-applicable";
  }

  private static Interval longest(RunDecision decision) {
    return ((CompoundFinding) decision.finding())
        .parts().stream()
            .filter(QuantityFinding.class::isInstance)
            .map(part -> ((QuantityFinding) part).observed())
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "3, no, 1",
    "3 3, yes, 2",
    "3 4, no, 1",
    "4 3, no, 1",
    "6 3 2, yes, 2",
    "3 5 2, no, 1",
    "3 ex 2, yes, 2",
    "3 fo 2, yes, 2",
    "3 ex ex 2, yes, 2",
    "ex 3 ex, no, 1",
    "3 ex 5 2, no, 1",
    "1 2 3, yes, 3",
    "3 10 3 10 3, no, 1",
    "na np, yes, 2",
    "nc un, yes, 2",
    "nc cr un, no, 1",
    "np pp np, no, 1",
    "3 basic 3, no, 1",
    "3 | 2, yes, 2",
    "3 ex | ex 2, yes, 2",
    "4 5 10, no, 0"
  })
  void findsTwoInARow(String row, String expected, int longest) {
    RunDecision decision = decide(row);
    assertThat(word(decision)).isEqualTo(expected);
    assertThat(longest(decision)).isEqualTo(Interval.exactly(longest));
  }

  @ParameterizedTest
  @CsvSource({"1, yes", "2, yes", "3, yes", "4, no", "5, no", "10, no"})
  void aMarkUpToThreeIsNegative(int mark, String expected) {
    assertThat(word(decide(mark + " " + mark))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, no", "1, 1, yes", "2, 1, no", "2, 2, yes", "2, 3, yes", "3, 2, no", "3, 3, yes"
  })
  void comparesTheLengthAskedFor(int asked, int negative, String expected) {
    NegativeRunRule rule = Rules.twoInARow().withLength(Band.atLeast(asked));
    assertThat(word(decide(rule, Diary.of(MATHS, "8" + " 2".repeat(negative)))))
        .isEqualTo(expected);
  }

  @Test
  void tellsTheDaysOfTheRunAndTheDayThatCalledForIt() {
    RunDecision decision = decide("6 3 ex 2 1 8");
    assertThat(decision.runs())
        .containsExactly(new NegativeRun(
            List.of(day(10, 7), day(10, 9), day(10, 10)), List.of(day(10, 9)), List.of()));
    assertThat(decision.citation()).isEqualTo(Rules.cite("5.1"));
    assertThat(((RunOutcome.Identified) decision.outcome()).measures())
        .isEqualTo(Rules.twoInARow().then());
  }

  @Test
  void eachSubjectHasARunOfItsOwn() {
    Diary diary = Diary.of(MATHS, "3 8").and("english", "8 3").and("history", "3 3");
    NegativeRunDecision decision = NegativeRunCalculator.of(
            Rules.SOURCE, Rules.policy(Rules.twoInARow()))
        .decide(diary.facts(), YEARS_END);
    assertThat(decision.runs())
        .extracting(run -> run.subject().orElseThrow() + " " + word(run))
        .containsExactly("english no", "history yes", "mathematics no");
    assertThat(decision.in("music")).isEmpty();
  }

  @Nested
  class OverAllSubjects {
    private final NegativeRunRule rule = Rules.twoInARow().withScope(RunScope.ALL_SUBJECTS);

    private RunDecision decide(Diary diary) {
      NegativeRunDecision decision = NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(rule))
          .decide(diary.facts(), YEARS_END);
      assertThat(decision.runs()).hasSize(1);
      assertThat(decision.runs().get(0).subject()).isEmpty();
      return decision.runs().get(0);
    }

    @Test
    void joinsEntriesOfTwoSubjects() {
      assertThat(word(decide(Diary.of(MATHS, "8 3").and("english", "9")))).isEqualTo("no");
      assertThat(word(decide(Diary.of(MATHS, "3").and("english", "3")))).isEqualTo("yes");
    }

    @Test
    void needsTheEntriesOfEachSubjectByItself() {
      RunDecision decision = decide(Diary.of(MATHS, "3 ?").and("english", "fo fo ?"));
      assertThat(decision.finding().needs())
          .containsExactly(
              new Need.OfEntries("assessment", MATHS, List.of(day(10, 7))),
              new Need.OfEntries("assessment", "english", List.of(day(10, 8))));
    }
  }

  @Nested
  class EntriesOfOneDay {
    @Test
    void followTheirNumbers() {
      AssessmentEntry second =
          Diary.entry(MATHS, day(10, 6), WorkKind.LESSON, Diary.assessment("2")).withNumber(2);
      RunDecision decision = decide(Rules.twoInARow(), Diary.of(MATHS, "3 9").and(second));
      assertThat(decision.runs())
          .extracting(NegativeRun::on)
          .containsExactly(List.of(day(10, 6), day(10, 6)));
    }
  }

  @Nested
  class ALongerRun {
    private List<LocalDate> called(LongerRun longer, Band length, String row) {
      NegativeRunRule rule = Rules.twoInARow().withLonger(longer).withLength(length);
      return decide(rule, Diary.of(MATHS, row)).runs().stream()
          .flatMap(run -> run.calledOn().stream())
          .toList();
    }

    @Test
    void callsOnce() {
      assertThat(called(LongerRun.ONCE, Band.atLeast(2), "3 3 3 3")).containsExactly(day(10, 7));
    }

    @Test
    void callsAgainAfterItWasEnded() {
      assertThat(called(LongerRun.ONCE, Band.atLeast(2), "3 3 8 3 3"))
          .containsExactly(day(10, 7), day(10, 10));
    }

    @Test
    void callsWithEachFurtherEntry() {
      assertThat(called(LongerRun.EACH_FURTHER, Band.atLeast(2), "3 3 3 3"))
          .containsExactly(day(10, 7), day(10, 8), day(10, 9));
    }

    @Test
    void callsUpToTheEndOfTheRange() {
      assertThat(called(LongerRun.EACH_FURTHER, Band.between(2, 3), "3 3 3 3"))
          .containsExactly(day(10, 7), day(10, 8));
    }

    @Test
    void callsWithEachFurtherLength() {
      assertThat(called(LongerRun.EVERY_LENGTH, Band.atLeast(2), "3 3 3 3 3"))
          .containsExactly(day(10, 7), day(10, 9));
    }
  }

  @Nested
  class ATermsEnd {
    private final NegativeRunRule perTrimester =
        Rules.twoInARow().withWithin(Window.term(TermKind.TRIMESTER));

    @Test
    void endsARunWhereTheRuleSaysSo() {
      assertThat(word(decide(perTrimester, Diary.of(MATHS, "3 | 2")))).isEqualTo("no");
      assertThat(word(decide(perTrimester, Diary.of(MATHS, "3 | 2 2")))).isEqualTo("yes");
      assertThat(word(decide(perTrimester, Diary.of(MATHS, "3 3 | 2")))).isEqualTo("yes");
    }

    @Test
    void isNotKnownWhereTheCalendarHasNoTerms() {
      RunDecision decision =
          decide(perTrimester, Diary.of(MATHS, "3 | 2").with(SchoolYear2025.withoutTerms()));
      assertThat(decision.outcome())
          .isEqualTo(
              new RunOutcome.NotYetKnown(List.of(new Need.OfTerm(TermKind.TRIMESTER, day(10, 6)))));
      assertThat(longest(decision)).isEqualTo(Interval.between(1, 2));
    }

    @Test
    void isNotKnownWithoutTermsAcrossAMissingEntryEither() {
      NegativeRunRule altogether = perTrimester.withCounting(Counting.ALTOGETHER);
      AssessmentEntry second =
          Diary.entry(MATHS, day(12, 1), WorkKind.TEST, Diary.assessment("2")).withNumber(2);
      RunDecision decision = decide(
          altogether, Diary.of(MATHS, "3 | ?").and(second).with(SchoolYear2025.withoutTerms()));
      assertThat(longest(decision)).isEqualTo(Interval.between(1, 3));
      assertThat(word(decision)).isEqualTo("unknown");
    }

    @Test
    void doesNotMatterBetweenEntriesOfOneDay() {
      AssessmentEntry second =
          Diary.entry(MATHS, day(10, 6), WorkKind.TEST, Diary.assessment("2")).withNumber(2);
      assertThat(word(decide(
              perTrimester, Diary.of(MATHS, "3").and(second).with(SchoolYear2025.withoutTerms()))))
          .isEqualTo("yes");
    }
  }

  @Nested
  class AYearsEnd {
    private final AssessmentEntry lastJune =
        Diary.entry(MATHS, LocalDate.of(2025, 6, 12), WorkKind.TEST, Diary.assessment("3"));

    @Test
    void endsARun() {
      Diary diary = Diary.of(MATHS, "3")
          .and(lastJune)
          .with(SchoolYear2025.before(), SchoolYear2025.calendar());
      assertThat(word(decide(Rules.twoInARow(), diary))).isEqualTo("no");
    }

    @Test
    void isNotPassedByADayOutsideTheCalendar() {
      Diary diary = Diary.of(MATHS, "3");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(Rules.twoInARow()))
              .decide(diary.facts(), LocalDate.of(2026, 9, 1)))
          .withMessage("asOf (2026-09-01) must be in a school year of the calendar");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> diary.and(lastJune).facts())
          .withMessage("entries.on (2025-06-12) must be in a school year of the calendar");
    }
  }

  @Nested
  class NeutralEntries {
    private final NegativeRunRule ends = Rules.twoInARow().withNeutral(NeutralEntry.ENDS_RUN);

    @Test
    void endARunWhereTheRuleSaysSo() {
      assertThat(word(decide(ends, Diary.of(MATHS, "3 ex 2")))).isEqualTo("no");
      assertThat(word(decide(ends, Diary.of(MATHS, "3 2 ex")))).isEqualTo("yes");
    }
  }

  /** Unsatisfactory assessments of a period call by their number, in whatever subjects: one that stands, two that threaten. */
  @Nested
  class CountedAltogether {
    private static final WorkKind INTERIM = WorkKind.of("interim-period");
    private final NegativeRunRule standing = Rules.twoInARow()
        .withScope(RunScope.ALL_SUBJECTS)
        .withCounting(Counting.ALTOGETHER)
        .withLength(Band.atLeast(1))
        .withWithin(Window.TRIMESTER)
        .withWorks(WorkKind.PERIOD);
    private final NegativeRunRule threatening =
        standing.withLength(Band.atLeast(2)).withWorks(INTERIM);

    private Diary of(WorkKind work, String... marks) {
      Diary diary = Diary.of(MATHS, "2 2");
      List<String> subjects = List.of("art", "biology", "chemistry");
      for (int i = 0; i < marks.length; i++) {
        diary.and(Diary.entry(subjects.get(i), day(11, 28), work, Diary.assessment(marks[i])));
      }
      return diary;
    }

    private String word(NegativeRunRule rule, Diary diary) {
      NegativeRunDecision decision = NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(rule))
          .decide(diary.facts(), YEARS_END);
      return NegativeRunCalculatorTest.word(decision.runs().get(0));
    }

    @ParameterizedTest
    @CsvSource({"8 8 8, no", "8 3 8, yes", "3 8 3, yes", "8 ? 8, unknown", "3 ? 8, yes"})
    void oneThatStandsIsEnough(String marks, String expected) {
      assertThat(word(standing, of(WorkKind.PERIOD, marks.split(" ")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3 8 8, no", "3 8 2, yes", "3 3 3, yes", "3 8 ?, unknown", "8 8 ?, no"})
    void twoThatThreatenAre(String marks, String expected) {
      assertThat(word(threatening, of(INTERIM, marks.split(" ")))).isEqualTo(expected);
    }

    @Test
    void thoseOfAnotherTermAreCountedApart() {
      Diary diary =
          of(INTERIM, "3", "8").and(Diary.entry("art", day(12, 2), INTERIM, Diary.assessment("2")));
      assertThat(word(threatening, diary)).isEqualTo("no");
      assertThat(word(threatening.withWithin(Window.SCHOOL_YEAR), diary)).isEqualTo("yes");
    }

    @Test
    void areToldByTheirNumber() {
      RunDecision decision = NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(threatening))
          .decide(of(INTERIM, "3", "8", "2").facts(), YEARS_END)
          .runs()
          .get(0);
      List<Finding> parts = ((CompoundFinding) decision.finding()).parts();
      QuantityFinding number = (QuantityFinding) parts.get(parts.size() - 1);
      assertThat(number.counter()).hasToString("negative-assessments");
      assertThat(number.observed()).isEqualTo(Interval.exactly(2));
      assertThat(decision.runs().get(0).on()).containsExactly(day(11, 28), day(11, 28));
    }
  }

  @Nested
  class KindsOfWork {
    private final AssessmentEntry inLesson =
        Diary.entry(MATHS, day(10, 7), WorkKind.LESSON, Diary.assessment("8"));
    private final AssessmentEntry test =
        Diary.entry(MATHS, day(10, 8), WorkKind.TEST, Diary.assessment("2"));

    @Test
    void thatDoNotCountNeitherEndNorLengthenARun() {
      Diary diary = Diary.of(MATHS, "3").and(inLesson).and(test);
      assertThat(word(decide(Rules.twoInARow(), diary))).isEqualTo("no");
      assertThat(word(decide(Rules.twoInARow().withWorks(WorkKind.TEST), diary)))
          .isEqualTo("yes");
      assertThat(word(decide(Rules.twoInARow().withExceptWorks(WorkKind.LESSON), diary)))
          .isEqualTo("yes");
    }

    @Test
    void thatDoNotCountLeaveNoDecision() {
      NegativeRunRule rule = Rules.twoInARow().withWorks(WorkKind.ACCOUNTABLE);
      assertThat(NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(rule))
              .decide(Diary.of(MATHS, "3 3").facts(), YEARS_END)
              .runs())
          .isEmpty();
    }
  }

  @Nested
  class GradesWithoutMarks {
    @ParameterizedTest
    @CsvSource({"1, not-applicable", "4, not-applicable", "5, yes", "8, yes"})
    void haveNoRuns(int grade, String expected) {
      assertThat(word(decide(Rules.twoInARow(), Diary.of(MATHS, "un un").inGrade(grade))))
          .isEqualTo(expected);
    }

    @Test
    void areToldByTheClauseThatSaysSo() {
      RunDecision decision = decide(Rules.twoInARow(), Diary.of(MATHS, "un un").inGrade(3));
      assertThat(decision.finding().truth()).isEqualTo(Truth.NO);
      assertThat(((CompoundFinding) decision.finding()).parts().get(0).citation())
          .isEqualTo(Rules.cite("2"));
    }

    @Test
    void matterOnlyWhereThereIsARun() {
      assertThat(decide(Rules.twoInARow(), Diary.of(MATHS, "3 3").inSomeGrade()).outcome())
          .isEqualTo(new RunOutcome.NotYetKnown(List.of(new Need.OfAttribute("grade"))));
      assertThat(word(decide(Rules.twoInARow(), Diary.of(MATHS, "3 8").inSomeGrade())))
          .isEqualTo("no");
    }
  }

  @Nested
  class StudentsTheRuleIsFor {
    @Test
    void areToldByACondition() {
      NegativeRunRule rule = Rules.twoInARow().withAppliesTo(new GradeIs(Band.between(7, 8)));
      assertThat(word(decide(rule, Diary.of(MATHS, "3 3").inGrade(6)))).isEqualTo("not-applicable");
      assertThat(word(decide(rule, Diary.of(MATHS, "3 3").inGrade(7)))).isEqualTo("yes");
    }

    @Test
    void areToldForAMeasureToo() {
      Measure parents = Measure.builder()
          .actor(Role.CLASS_TEACHER)
          .act(Act.of("tell-parents"))
          .when(new GradeIs(Band.atMost(6)))
          .modality(Modality.MUST)
          .build();
      NegativeRunRule rule = Rules.twoInARow().withThen(parents);
      assertThat(measures(decide(rule, Diary.of(MATHS, "3 3").inGrade(6))))
          .containsExactly(parents);
      assertThat(measures(decide(rule, Diary.of(MATHS, "3 3").inGrade(7)))).isEmpty();
    }

    @Test
    void aMeasureThatMayBeForTheStudentStays() {
      Measure withConsent = Rules.twoInARow().then().get(0).withWhen(FactIs.of("consent-given"));
      NegativeRunRule rule = Rules.twoInARow().withThen(withConsent);
      assertThat(measures(decide(rule, Diary.of(MATHS, "3 3")))).containsExactly(withConsent);
    }

    private List<Measure> measures(RunDecision decision) {
      return ((RunOutcome.Identified) decision.outcome()).measures();
    }

    @Test
    void mayDependOnAFact() {
      NegativeRunRule rule = Rules.twoInARow().withAppliesTo(FactIs.of("consent-given"));
      MarkFacts facts = Diary.of(MATHS, "3 3").facts();
      NegativeRunCalculator runs = NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(rule));
      assertThat(runs.decide(facts, YEARS_END).in(MATHS).orElseThrow().outcome())
          .isEqualTo(
              new RunOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of("consent-given")))));
      MarkFacts refused =
          facts.withFacts(FactLog.of(List.of(KnownFact.of("consent-given", Truth.NO))));
      assertThat(runs.decide(refused, YEARS_END).in(MATHS).orElseThrow().outcome())
          .isEqualTo(new RunOutcome.NotApplicable());
    }
  }

  @Nested
  class MissingEntries {
    @ParameterizedTest(name = "{0}: {1}, {2} to {3}")
    @CsvSource({
      "?, no, 0, 1",
      "? ?, unknown, 0, 2",
      "3 ?, unknown, 1, 2",
      "? 3, unknown, 1, 2",
      "3 ? 2, unknown, 1, 3",
      "3 ? 8, unknown, 1, 2",
      "3 8 ? 8, no, 1, 1",
      "3 3 ?, yes, 2, 3",
      "? 3 3, yes, 2, 3",
      "3 ex ?, unknown, 1, 2"
    })
    void makeTheLengthUncertain(String row, String expected, int least, int most) {
      RunDecision decision = decide(row);
      assertThat(word(decision)).isEqualTo(expected);
      assertThat(longest(decision)).isEqualTo(Interval.between(least, most));
    }

    @Test
    void areNamedOnlyWhereTheyCouldMatter() {
      assertThat(decide("? 8 3 ? 8 ?").finding().needs())
          .containsExactly(new Need.OfEntries("assessment", MATHS, List.of(day(10, 9))));
    }

    @Test
    void beforeARunMayLengthenItAndAreNamedWithIt() {
      RunDecision decision = decide("? 3 3 8 2 2");
      assertThat(decision.runs())
          .containsExactly(
              new NegativeRun(
                  List.of(day(10, 7), day(10, 8)),
                  List.of(day(10, 8)),
                  List.of(new Need.OfEntries("assessment", MATHS, List.of(day(10, 6))))),
              new NegativeRun(List.of(day(10, 10), day(10, 11)), List.of(day(10, 11)), List.of()));
      assertThat(decision.finding().needs()).isEmpty();
    }

    @Test
    void laterThanTheDayOfTheDecisionAreLeftOut() {
      MarkFacts facts = Diary.of(MATHS, "3 3 ?").facts();
      NegativeRunCalculator runs =
          NegativeRunCalculator.of(Rules.SOURCE, Rules.policy(Rules.twoInARow()));
      assertThat(word(runs.decide(facts, day(10, 6)).in(MATHS).orElseThrow())).isEqualTo("no");
      assertThat(word(runs.decide(facts, day(10, 7)).in(MATHS).orElseThrow())).isEqualTo("yes");
      assertThat(runs.decide(facts, day(10, 7))
              .in(MATHS)
              .orElseThrow()
              .runs()
              .get(0)
              .needs())
          .isEmpty();
      assertThat(runs.decide(facts, day(10, 5)).runs()).isEmpty();
    }
  }

  @Nested
  class BadEntries {
    private void refused(String row, String message) {
      assertThatIllegalArgumentException().isThrownBy(() -> decide(row)).withMessage(message);
    }

    @Test
    void areRefusedWithFieldValueAndRule() {
      refused("0", "entries.mark (0) must be 1 to 10");
      refused("1 11", "entries.mark (11) must be 1 to 10");
      refused("-1", "entries.mark (-1) must be 1 to 10");
    }

    @Test
    void ofAWordThatThePolicyDoesNotClassify() {
      Diary diary = Diary.of(MATHS, "3")
          .and(Diary.entry(
              MATHS,
              day(10, 8),
              WorkKind.TEST,
              Optional.of(new Assessment.Description("excellent"))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(Rules.twoInARow(), diary))
          .withMessageStartingWith(
              "entries.assessment (excellent) must be one of [unsatisfactory,");
    }

    @Test
    void forOneSubjectAndDayTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Diary.of(MATHS, "3").and(MATHS, "4").facts())
          .withMessage("entries.number (1) must not stand twice for mathematics on 2025-10-06");
    }
  }

  @Test
  void aRuleRefusesWhatIsNoLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.twoInARow().withLength(Band.atMost(3)))
        .withMessage("run.length (<= 3) must be at least a whole number above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.twoInARow().withLength(Band.atLeast(0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.twoInARow()
            .withLength(new Band(
                Optional.of(Fraction.of(3, 2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.twoInARow().withWithin(Window.CALENDAR_MONTH))
        .withMessage("run.within (calendar-month) must be a school year or a kind of term");
  }
}
