package io.github.tvarka.progress.mark;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodMarkCalculatorTest {
  private static final String MATHS = "mathematics";
  private static final Term FIRST = new Term(TermKind.TRIMESTER, 1, day(9, 1), day(11, 28));
  static final PeriodMarkRule HALF_UP = PeriodMarkRule.builder()
      .clause(Clause.of("6.1"))
      .roundUpFrom(Fraction.of(1, 2))
      .build();

  static PeriodMarkDecision decide(PeriodMarkRule rule, Diary diary) {
    return decide(rule, diary, day(6, 12));
  }

  private static PeriodMarkDecision decide(PeriodMarkRule rule, Diary diary, LocalDate asOf) {
    MarkPolicy policy = Rules.policy();
    policy = new MarkPolicy(
        policy.marks(), policy.markless(), policy.classification(), List.of(), Optional.of(rule));
    return PeriodMarkCalculator.of(Rules.SOURCE, policy).decide(diary.facts(), MATHS, FIRST, asOf);
  }

  private static PeriodMarkOutcome outcome(PeriodMarkRule rule, String row) {
    return decide(rule, Diary.of(MATHS, row)).outcome();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "7, 7",
    "6 7, 7",
    "6 6 7, 6",
    "6 7 7, 7",
    "6 6 6 6 6 6 6 7 7 7 7 7 7 7, 7",
    "6 6 6 6 6 6 6 6 7 7 7 7 7 7 7, 6",
    "7 ex 8 fo 8, 8",
    "10 10, 10",
    "1 1 1, 1",
    "9 na, 9",
    "9 cr np, 9",
    "9 | 1, 9"
  })
  void isTheMeanRoundedHalfUp(String row, int expected) {
    assertThat(outcome(HALF_UP, row)).isEqualTo(new PeriodMarkOutcome.Marked(expected));
  }

  @ParameterizedTest(name = "from {0}: {1} is {2}")
  @CsvSource({
    "1/2, 6 7, 7",
    "3/5, 6 7, 6",
    "3/5, 6 6 7 7 7, 7",
    "3/4, 6 7 7, 6",
    "3/4, 6 7 7 7, 7",
    "1, 6 7 7 7, 6",
    "1, 7 7, 7"
  })
  void isRoundedAsTheRuleSays(String from, String row, int expected) {
    PeriodMarkRule rule = HALF_UP.withRoundUpFrom(Fraction.parse(from));
    assertThat(outcome(rule, row)).isEqualTo(new PeriodMarkOutcome.Marked(expected));
  }

  @Test
  void aMarkMayStandForWorkThatWasNotAssessed() {
    assertThat(outcome(HALF_UP.withNotAssessedAs(1), "9 9 na"))
        .isEqualTo(new PeriodMarkOutcome.Marked(6));
    assertThat(outcome(HALF_UP, "9 9 na")).isEqualTo(new PeriodMarkOutcome.Marked(9));
    assertThat(outcome(HALF_UP, "na")).isEqualTo(new PeriodMarkOutcome.WithoutMarks());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outcome(HALF_UP.withNotAssessedAs(0), "9"))
        .withMessage("periodMark.notAssessedAs (0) must be 1 to 10");
  }

  @Test
  void theMarkOfAPeriodItselfDoesNotCount() {
    Diary diary = Diary.of(MATHS, "9 9")
        .and(Diary.entry(MATHS, day(11, 28), WorkKind.PERIOD, Diary.assessment("4")));
    assertThat(decide(HALF_UP, diary).outcome()).isEqualTo(new PeriodMarkOutcome.Marked(9));
    assertThat(decide(HALF_UP.withWorks(WorkKind.PERIOD), diary).outcome())
        .isEqualTo(new PeriodMarkOutcome.Marked(4));
  }

  @Test
  void isNotYetKnownWhileAnEntryCouldChangeIt() {
    PeriodMarkDecision decision = decide(HALF_UP, Diary.of(MATHS, "6 7 ?"));
    List<Need> needs = List.of(new Need.OfEntries("assessment", MATHS, List.of(day(10, 8))));
    assertThat(decision.outcome()).isEqualTo(new PeriodMarkOutcome.NotYetKnown(needs));
    QuantityFinding mean = (QuantityFinding) decision.findings().get(1);
    assertThat(mean.observed()).isEqualTo(new Interval(Fraction.of(14, 3), Fraction.of(23, 3)));
    assertThat(mean.truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void isKnownWhereNoEntryCouldChangeIt() {
    assertThat(outcome(HALF_UP, "8" + " 8".repeat(17) + " ?"))
        .isEqualTo(new PeriodMarkOutcome.Marked(8));
  }

  @Test
  void isNotYetKnownOfMissingEntriesAlone() {
    assertThat(outcome(HALF_UP, "? ?")).isInstanceOf(PeriodMarkOutcome.NotYetKnown.class);
  }

  @Test
  void isOfTheKindOfTermThatTheRuleNames() {
    assertThat(outcome(HALF_UP.withPer(TermKind.TRIMESTER), "7 7"))
        .isEqualTo(new PeriodMarkOutcome.Marked(7));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outcome(HALF_UP.withPer(TermKind.HALF_YEAR), "7 7"))
        .withMessage("term.kind (trimester) must be half-year");
  }

  @Nested
  class BeforeTheTermsLastDay {
    private static final LocalDate EVE = LocalDate.of(2025, 11, 27);

    private PeriodMarkOutcome on(LocalDate asOf, PeriodMarkRule rule, String row) {
      return decide(rule, Diary.of(MATHS, row), asOf).outcome();
    }

    private PeriodMarkOutcome soFar(PeriodMarkOutcome outcome) {
      return ((PeriodMarkOutcome.NotOver) outcome).soFar();
    }

    @Test
    void aMarkIsOneSoFar() {
      assertThat(soFar(on(EVE, HALF_UP, "6 7"))).isEqualTo(new PeriodMarkOutcome.Marked(7));
      assertThat(on(EVE.plusDays(1), HALF_UP, "6 7")).isEqualTo(new PeriodMarkOutcome.Marked(7));
      assertThat(soFar(on(EVE, HALF_UP, "ex"))).isEqualTo(new PeriodMarkOutcome.WithoutMarks());
    }

    @Test
    void workThatIsStillToComeIsLeftOut() {
      assertThat(soFar(on(day(10, 6), HALF_UP, "6 10"))).isEqualTo(new PeriodMarkOutcome.Marked(6));
      assertThat(soFar(on(day(10, 7), HALF_UP, "6 10"))).isEqualTo(new PeriodMarkOutcome.Marked(8));
      assertThat(soFar(on(day(10, 5), HALF_UP, "6 ?")))
          .isEqualTo(new PeriodMarkOutcome.WithoutMarks());
    }

    @Test
    void whatIsNotKnownOrNotForTheGradeIsSaidAsItIs() {
      assertThat(on(EVE, HALF_UP, "6 ?")).isInstanceOf(PeriodMarkOutcome.NotYetKnown.class);
      assertThat(decide(HALF_UP, Diary.of(MATHS, "un").inGrade(4), EVE).outcome())
          .isEqualTo(new PeriodMarkOutcome.NotApplicable());
    }

    @ParameterizedTest
    @CsvSource({
      "ONE_CREDITED, cr, true, true",
      "ONE_CREDITED, nc, false, false",
      "ALL_CREDITED, cr, false, true",
      "ALL_CREDITED, nc, true, false"
    })
    void oneCreditMayBeEnoughForGood(
        CreditRule credit, String row, boolean forGood, boolean credited) {
      PeriodMarkOutcome outcome = on(EVE, HALF_UP.withCredit(credit), row);
      assertThat(outcome instanceof PeriodMarkOutcome.Credited).isEqualTo(forGood);
      assertThat(forGood ? outcome : soFar(outcome))
          .isEqualTo(new PeriodMarkOutcome.Credited(credited));
    }

    @Test
    void nothingIsNotOverTwice() {
      PeriodMarkOutcome soFar = new PeriodMarkOutcome.NotOver(new PeriodMarkOutcome.WithoutMarks());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PeriodMarkOutcome.NotOver(soFar))
          .withMessageEndingWith("must be what the work so far comes to");
    }
  }

  @ParameterizedTest(name = "{1} by {0}: {2}")
  @CsvSource({
    "ONE_CREDITED, cr, true",
    "ONE_CREDITED, nc nc, false",
    "ONE_CREDITED, nc cr, true",
    "ONE_CREDITED, nc ?, unknown",
    "ONE_CREDITED, cr ?, true",
    "ALL_CREDITED, cr cr, true",
    "ALL_CREDITED, nc cr, false",
    "ALL_CREDITED, cr ?, unknown",
    "ALL_CREDITED, nc ?, false",
    "ALL_CREDITED, cr ex fo, true"
  })
  void aSubjectWithoutMarksIsCreditedOrNot(CreditRule credit, String row, String expected) {
    PeriodMarkOutcome outcome = outcome(HALF_UP.withCredit(credit), row);
    assertThat(outcome)
        .isEqualTo(
            expected.equals("unknown")
                ? new PeriodMarkOutcome.NotYetKnown(
                    List.of(new Need.OfEntries("assessment", MATHS, List.of(day(10, 7)))))
                : new PeriodMarkOutcome.Credited(Boolean.parseBoolean(expected)));
  }

  @Test
  void marksGoBeforeCredits() {
    assertThat(outcome(HALF_UP.withCredit(CreditRule.ONE_CREDITED), "nc 6"))
        .isEqualTo(new PeriodMarkOutcome.Marked(6));
    assertThat(outcome(HALF_UP, "cr")).isEqualTo(new PeriodMarkOutcome.WithoutMarks());
    assertThat(outcome(HALF_UP.withCredit(CreditRule.ONE_CREDITED), "pp"))
        .isEqualTo(new PeriodMarkOutcome.WithoutMarks());
    assertThat(outcome(HALF_UP.withCredit(CreditRule.ONE_CREDITED), "?"))
        .isInstanceOf(PeriodMarkOutcome.NotYetKnown.class);
  }

  @Test
  void creditsAreNotForGradesWithoutMarksEither() {
    PeriodMarkRule rule = HALF_UP.withCredit(CreditRule.ONE_CREDITED);
    assertThat(decide(rule, Diary.of(MATHS, "cr").inGrade(4)).outcome())
        .isEqualTo(new PeriodMarkOutcome.NotApplicable());
    assertThat(decide(rule, Diary.of(MATHS, "nc").inSomeGrade()).outcome())
        .isEqualTo(new PeriodMarkOutcome.NotYetKnown(List.of(new Need.OfAttribute("grade"))));
    QuantityFinding credits =
        (QuantityFinding) decide(rule, Diary.of(MATHS, "nc cr ?")).findings().get(1);
    assertThat(credits.counter()).hasToString("credited-entries@mathematics");
    assertThat(credits.observed()).isEqualTo(Interval.between(1, 2));
    assertThat(credits.limit()).hasToString(">= 1");
    assertThat(credits.needs()).isEmpty();
  }

  @Test
  void isNotForGradesWithoutMarks() {
    assertThat(decide(HALF_UP, Diary.of(MATHS, "un").inGrade(4)).outcome())
        .isEqualTo(new PeriodMarkOutcome.NotApplicable());
    assertThat(decide(HALF_UP, Diary.of(MATHS, "7").inSomeGrade()).outcome())
        .isEqualTo(new PeriodMarkOutcome.NotYetKnown(List.of(new Need.OfAttribute("grade"))));
  }

  @Test
  void showsTheMeanBesideTheMeansThatGiveTheMark() {
    QuantityFinding mean =
        (QuantityFinding) decide(HALF_UP, Diary.of(MATHS, "6 7")).findings().get(1);
    assertThat(mean.observed()).isEqualTo(Interval.exactly(Fraction.of(13, 2)));
    assertThat(mean.limit()).hasToString(">= 13/2 < 15/2");
    assertThat(mean.truth()).isEqualTo(Truth.YES);
    assertThat(mean.citation()).isEqualTo(Rules.cite("6.1"));
  }

  @Test
  void refusesATermThatTheCalendarLacksAndAPolicyWithoutTheRule() {
    MarkFacts facts = Diary.of(MATHS, "6").facts();
    MarkPolicy policy = new MarkPolicy(
        Rules.policy().marks(),
        Optional.empty(),
        Rules.classification(),
        List.of(),
        Optional.of(HALF_UP));
    Term other = new Term(TermKind.TRIMESTER, 1, day(9, 1), day(11, 27));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            PeriodMarkCalculator.of(Rules.SOURCE, policy).decide(facts, MATHS, other, day(6, 12)))
        .withMessage("term (trimester 1, 2025-09-01..2025-11-27) must be a term of the calendar");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeriodMarkCalculator.of(Rules.SOURCE, Rules.policy()))
        .withMessage("periodMark (none) must be set by the policy");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HALF_UP.withRoundUpFrom(Fraction.ZERO))
        .withMessage("periodMark.roundUpFrom (0) must be above 0 and at most 1");
  }
}
