package io.github.tvarka.policy.condition;

import static io.github.tvarka.policy.condition.Student.LESSONS;
import static io.github.tvarka.policy.condition.Student.UNEXCUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.AttributeFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.HeldFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionEvaluatorTest {
  private static final Citation CITATION = new Citation("regulation", "2023", Clause.of("17.3"));
  private static final Condition MORE_THAN_14 =
      Count.of(UNEXCUSED, Window.CALENDAR_MONTH, Band.moreThan(14));
  private static final DateRange SEPTEMBER = DateRange.of(YearMonth.of(2025, 9));
  private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2025, 10));
  private static final Need SCHOOL_YEAR_2026 =
      new Need.OfTerm(TermKind.of("school-year"), LocalDate.of(2026, 10, 1));

  private static Finding evaluate(Condition condition, ConditionContext context) {
    return ConditionEvaluator.DEFAULT.evaluate(condition, CITATION, context);
  }

  private static Need marks(String date, int... lessons) {
    return new Need.OfLessonMarks(IntStream.of(lessons)
        .mapToObj(lesson -> new LessonSlot(LocalDate.parse(date), lesson))
        .toList());
  }

  @Nested
  class ACount {
    @ParameterizedTest
    @CsvSource({
      "14, 0, NO",
      "15, 0, YES",
      "14, 1, UNKNOWN",
      "12, 2, NO",
      "12, 3, UNKNOWN",
      "15, 9, YES"
    })
    void comparesTheWindowWithTheBand(int lessons, int unmarked, Truth truth) {
      Student student = Student.on("2025-10-31").with("2025-10-15", lessons);
      assertThat(evaluate(
                  MORE_THAN_14, unmarked == 0 ? student : student.unmarked("2025-10-16", unmarked))
              .truth())
          .isEqualTo(truth);
    }

    @Test
    void tellsWhatItSawAndWhatItNeeds() {
      Finding finding = evaluate(
          MORE_THAN_14, Student.on("2025-10-20").with("2025-10-15", 14).unmarked("2025-10-16", 2));
      assertThat(finding).isInstanceOfSatisfying(QuantityFinding.class, quantity -> {
        assertThat(quantity.citation()).isEqualTo(CITATION);
        assertThat(quantity.range()).contains(OCTOBER);
        assertThat(quantity.observed()).isEqualTo(Interval.between(14, 16));
        assertThat(quantity.limit()).isEqualTo(Band.moreThan(14));
        assertThat(quantity.needs()).containsExactly(marks("2025-10-16", 1, 2));
      });
    }

    @Test
    void needsNothingWhereUnknownFactsChangeNothing() {
      Student student = Student.on("2025-10-31").with("2025-10-15", 15).unmarked("2025-10-16", 2);
      assertThat(evaluate(MORE_THAN_14, student).needs()).isEmpty();
    }

    @Test
    void looksAtItsOwnMonthAlone() {
      Student student = Student.on("2025-10-01").with("2025-09-30", 15);
      assertThat(evaluate(MORE_THAN_14, student).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void isNotKnownInATermThatTheCalendarDoesNotHold() {
      Condition perQuarter = Count.of(UNEXCUSED, Window.parse("quarter"), Band.atMost(5));
      Finding finding = evaluate(perQuarter, Student.on("2025-10-15").with("2025-10-15", 9));
      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.needs())
          .containsExactly(new Need.OfTerm(TermKind.QUARTER, LocalDate.of(2025, 10, 15)));
      assertThat(((QuantityFinding) finding).range()).isEmpty();
    }

    @Test
    void needsTheTermOfTheDayAskedAboutWhereThePeriodHasNoSchoolDay() {
      // The first half-year ends on a Saturday, the second begins on Monday, and the period decided
      // is that weekend.
      SchoolCalendar school = SchoolCalendars.year2025()
          .withTerms(
              new Term(TermKind.HALF_YEAR, 1, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 24)),
              new Term(
                  TermKind.HALF_YEAR, 2, LocalDate.of(2026, 1, 26), LocalDate.of(2026, 6, 12)));
      Student student = Student.on("2026-01-25").with("2026-01-20", 9).in(school);
      DateRange weekend = DateRange.of(LocalDate.of(2026, 1, 24), LocalDate.of(2026, 1, 25));
      Condition perHalfYear = Count.of(UNEXCUSED, Window.HALF_YEAR, Band.atMost(5));
      assertThat(evaluate(perHalfYear, student.in(weekend)).needs())
          .containsExactly(new Need.OfTerm(TermKind.HALF_YEAR, LocalDate.of(2026, 1, 25)));
      DateRange fromFriday = DateRange.of(LocalDate.of(2026, 1, 23), LocalDate.of(2026, 1, 25));
      assertThat(evaluate(perHalfYear, student.in(fromFriday)).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void isNotKnownInASchoolYearThatTheCalendarDoesNotHold() {
      Condition perYear = Count.of(UNEXCUSED, Window.SCHOOL_YEAR, Band.atLeast(1));
      Finding finding = evaluate(perYear, Student.on("2026-10-01").with("2026-10-01", 3));
      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.needs()).containsExactly(SCHOOL_YEAR_2026);
    }
  }

  @Nested
  class ACountSinceAnAct {
    private final Condition condition =
        Count.of(UNEXCUSED, Window.since(Act.of("commission-hearing")), Band.atLeast(1));

    @ParameterizedTest
    @CsvSource({
      "2025-11-11, NO",
      "2025-11-12, NO",
      "2025-11-13, YES",
      "2025-11-20, YES",
      "2025-11-21, NO"
    })
    void countsFromTheDayAfterToTheDayAsked(String lesson, Truth truth) {
      Student student =
          Student.on("2025-11-20").after("commission-hearing", "2025-11-12").with(lesson, 1);
      assertThat(evaluate(condition, student).truth()).isEqualTo(truth);
    }

    @Test
    void countsSinceTheLastTime() {
      Student student = Student.on("2025-12-20")
          .after("commission-hearing", "2025-12-10")
          .after("commission-hearing", "2025-11-12")
          .with("2025-11-20", 1);
      assertThat(evaluate(condition, student).truth()).isEqualTo(Truth.NO);
      assertThat(evaluate(condition, student.with("2025-12-11", 1)).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void doesNotHoldBeforeTheAct() {
      Finding finding = evaluate(condition, Student.on("2025-11-20").with("2025-11-19", 5));
      assertThat(finding.truth()).isEqualTo(Truth.NO);
      assertThat(((QuantityFinding) finding).range()).isEmpty();
      assertThat(evaluate(
                  condition, Student.on("2025-11-12").after("commission-hearing", "2025-11-12"))
              .truth())
          .isEqualTo(Truth.NO);
    }
  }

  @Nested
  class AShare {
    private final Condition half =
        Share.moreThan(UNEXCUSED, LESSONS, Window.CALENDAR_MONTH, Percent.of(50));
    private final Student october =
        Student.on("2025-10-31").counting(LESSONS, "2025-10-01", 120, 120);

    @ParameterizedTest
    @CsvSource({"59, 0, NO", "60, 0, NO", "61, 0, YES", "60, 1, UNKNOWN", "61, 5, YES", "50, 10, NO"
    })
    void comparesThePartWithTheWhole(int lessons, int unmarked, Truth truth) {
      Student student = october.with("2025-10-15", lessons);
      assertThat(evaluate(half, unmarked == 0 ? student : student.unmarked("2025-10-16", unmarked))
              .truth())
          .isEqualTo(truth);
    }

    @Test
    void tellsThePartAndTheWhole() {
      ShareFinding finding = (ShareFinding) evaluate(half, october.with("2025-10-15", 61));
      assertThat(finding.observed()).isEqualTo(Interval.exactly(61));
      assertThat(finding.whole()).isEqualTo(Fraction.of(120));
      assertThat(finding.range()).contains(OCTOBER);
    }

    @Test
    void isNothingOfNothing() {
      assertThat(evaluate(half, Student.on("2025-10-31").with("2025-10-15", 3)).truth())
          .isEqualTo(Truth.NO);
      Optional<Percent> open = Optional.empty();
      Condition none = new Share(
          UNEXCUSED, LESSONS, Window.CALENDAR_MONTH, open, open, Optional.of(Percent.of(0)), open);
      assertThat(evaluate(none, Student.on("2025-10-31")).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void isNotKnownWhereTheWholeIsNot() {
      Student student = october.with("2025-10-15", 61).counting(LESSONS, "2025-10-02", 0, 2);
      Finding finding = evaluate(half, student);
      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.needs()).containsExactly(marks("2025-10-02", 1, 2));
      assertThat(evaluate(half, student.with("2025-10-15", 1)).truth()).isEqualTo(Truth.YES);
      Student perhapsNone =
          Student.on("2025-10-31").with("2025-10-15", 3).counting(LESSONS, "2025-10-02", 0, 4);
      assertThat(evaluate(half, perhapsNone).truth()).isEqualTo(Truth.UNKNOWN);
      Student perhapsAll =
          Student.on("2025-10-31").with("2025-10-15", 1).counting(LESSONS, "2025-10-02", 0, 4);
      assertThat(evaluate(half, perhapsAll).truth()).isEqualTo(Truth.UNKNOWN);
      Student nothing = Student.on("2025-10-31").counting(LESSONS, "2025-10-02", 0, 4);
      assertThat(evaluate(half, nothing).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void isNotKnownInATermThatTheCalendarDoesNotHold() {
      Condition perQuarter =
          Share.moreThan(UNEXCUSED, LESSONS, Window.parse("quarter"), Percent.of(50));
      assertThat(evaluate(perQuarter, october).needs())
          .containsExactly(new Need.OfTerm(TermKind.QUARTER, LocalDate.of(2025, 10, 31)));
    }
  }

  @Nested
  class ARepeat {
    private final Condition again =
        Again.once(MORE_THAN_14, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR);

    @Test
    void looksAtEarlierMonthsOfTheSchoolYear() {
      AgainFinding finding =
          (AgainFinding) evaluate(again, Student.on("2025-11-15").with("2025-09-10", 15));
      assertThat(finding.truth()).isEqualTo(Truth.YES);
      assertThat(finding.held()).containsExactly(SEPTEMBER);
      assertThat(finding.unknown()).isEmpty();
      assertThat(finding.needs()).isEmpty();
    }

    @Test
    void doesNotCountTheMonthAskedAbout() {
      assertThat(
              evaluate(again, Student.on("2025-09-30").with("2025-09-10", 15)).truth())
          .isEqualTo(Truth.NO);
      assertThat(
              evaluate(again, Student.on("2025-10-01").with("2025-09-10", 15)).truth())
          .isEqualTo(Truth.YES);
    }

    @Test
    void doesNotReachIntoAnotherSchoolYear() {
      SchoolCalendar years = SchoolCalendar.ofYears(
          List.of(SchoolCalendars.plain("2024-09-02", "2025-06-13"), SchoolCalendars.year2025()));
      Student student = Student.on("2025-10-15").in(years).with("2025-05-15", 15);
      assertThat(evaluate(again, student).truth()).isEqualTo(Truth.NO);
      Condition ever = Again.once(MORE_THAN_14, Window.CALENDAR_MONTH, Window.WHOLE_RECORD);
      assertThat(evaluate(ever, student).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void isNotKnownWhereAnEarlierMonthIsNot() {
      Student student = Student.on("2025-11-15").with("2025-09-10", 14).unmarked("2025-09-11", 1);
      AgainFinding finding = (AgainFinding) evaluate(again, student);
      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.unknown()).containsExactly(SEPTEMBER);
      assertThat(finding.needs()).containsExactly(marks("2025-09-11", 1));
      assertThat(evaluate(again, student.with("2025-10-10", 15)).needs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, YES", "2, YES", "3, UNKNOWN", "4, NO"})
    void countsHowManyPeriods(int times, Truth truth) {
      Condition condition =
          new Again(MORE_THAN_14, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR, times);
      Student student = Student.on("2025-12-15")
          .with("2025-09-10", 15)
          .with("2025-10-10", 15)
          .unmarked("2025-11-12", 20);
      assertThat(evaluate(condition, student).truth()).isEqualTo(truth);
    }

    @Test
    void countsTerms() {
      Condition perTerm = Again.once(
          Count.of(UNEXCUSED, Window.TRIMESTER, Band.atLeast(1)),
          Window.TRIMESTER,
          Window.SCHOOL_YEAR);
      assertThat(
              evaluate(perTerm, Student.on("2026-04-15").with("2025-12-01", 1)).truth())
          .isEqualTo(Truth.YES);
      assertThat(
              evaluate(perTerm, Student.on("2026-01-15").with("2025-12-01", 1)).truth())
          .isEqualTo(Truth.NO);
    }

    @Test
    void isNotKnownWhereTheCalendarDoesNotSay() {
      Condition perQuarter = Again.once(MORE_THAN_14, Window.parse("quarter"), Window.SCHOOL_YEAR);
      assertThat(evaluate(perQuarter, Student.on("2025-10-15")).truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(evaluate(perQuarter, Student.on("2025-10-15")).needs())
          .containsExactly(new Need.OfTerm(TermKind.QUARTER, LocalDate.of(2025, 10, 15)));
      assertThat(evaluate(again, Student.on("2026-10-01")).needs())
          .containsExactly(SCHOOL_YEAR_2026);
    }

    @Test
    void didNotHappenSinceAnActThatNeverWas() {
      Condition since =
          Again.once(MORE_THAN_14, Window.CALENDAR_MONTH, Window.since(Act.of("talk")));
      assertThat(
              evaluate(since, Student.on("2025-11-15").with("2025-09-10", 15)).truth())
          .isEqualTo(Truth.NO);
    }
  }

  @Nested
  class AStepHeld {
    private final Condition once = Held.of(Act.of("talk"), Window.SCHOOL_YEAR, Band.atLeast(1));

    @ParameterizedTest
    @CsvSource({"2025-08-31, NO", "2025-09-01, YES", "2025-10-15, YES", "2025-10-16, NO"})
    void countsInItsWindowUpToTheDayAsked(String day, Truth truth) {
      assertThat(evaluate(once, Student.on("2025-10-15").after("talk", day)).truth())
          .isEqualTo(truth);
    }

    @Test
    void tellsTheDays() {
      HeldFinding finding = (HeldFinding) evaluate(
          once,
          Student.on("2025-10-15").after("talk", "2025-10-02").after("hearing", "2025-10-03"));
      assertThat(finding.on()).containsExactly(LocalDate.of(2025, 10, 2));
    }

    @Test
    void isNotKnownInATermThatTheCalendarDoesNotHold() {
      Condition perQuarter = Held.of(Act.of("talk"), Window.parse("quarter"), Band.exactly(0));
      assertThat(evaluate(perQuarter, Student.on("2025-10-15")).truth()).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Nested
  class ATermThatIsOver {
    private final Condition five = Count.of(Student.UNEXCUSED, Window.TRIMESTER, Band.atLeast(5));

    private Truth asked(String on, String from) {
      DateRange period = new DateRange(LocalDate.parse(from), LocalDate.parse(on));
      return evaluate(five, Student.on(on).with("2025-11-28", 5).in(period)).truth();
    }

    @ParameterizedTest
    @CsvSource({
      "2025-11-27, 2025-11-01, NO",
      "2025-11-28, 2025-11-01, YES",
      "2025-11-29, 2025-11-01, YES",
      "2025-11-30, 2025-11-01, YES",
      "2025-11-30, 2025-11-28, YES",
      "2025-11-30, 2025-11-29, UNKNOWN",
      "2025-12-01, 2025-11-01, NO"
    })
    void isMeantOnAWeekendAfterItInThePeriodDecided(String on, String from, Truth expected) {
      assertThat(asked(on, from)).isEqualTo(expected);
    }

    @Test
    void isMeantUntilTheEndOfTheMonthOfTheLastSchoolDay() {
      DateRange june = new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
      Student student = Student.on("2026-06-30").with("2026-06-12", 5).in(june);
      assertThat(evaluate(five, student).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void isNeededOnTheLastSchoolDayWhereTheCalendarHasNone() {
      DateRange november = new DateRange(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
      Condition perQuarter = Count.of(Student.UNEXCUSED, Window.parse("quarter"), Band.atLeast(1));
      assertThat(evaluate(perQuarter, Student.on("2025-11-30").in(november)).needs())
          .containsExactly(new Need.OfTerm(TermKind.QUARTER, LocalDate.of(2025, 11, 28)));
    }
  }

  @Nested
  class AStepHeldBeforeThePeriod {
    private static final DateRange OCTOBER =
        new DateRange(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));
    private final Condition none =
        Held.beforePeriod(Act.of("talk"), Window.SCHOOL_YEAR, Band.exactly(0));

    @ParameterizedTest
    @CsvSource({"2025-09-30, NO", "2025-10-01, YES", "2025-10-31, YES", "2025-08-31, YES"})
    void passesOverWhatWasDoneInThePeriod(String talk, Truth expected) {
      Student student = Student.on("2025-10-31").after("talk", talk).in(OCTOBER);
      assertThat(evaluate(none, student).truth()).isEqualTo(expected);
    }

    @Test
    void namesTheDayBeforeWhichItLooks() {
      HeldFinding finding = (HeldFinding) evaluate(
          none,
          Student.on("2025-10-15")
              .after("talk", "2025-09-10")
              .after("talk", "2025-10-10")
              .in(OCTOBER));
      assertThat(finding.before()).contains(LocalDate.of(2025, 10, 1));
      assertThat(finding.on()).containsExactly(LocalDate.of(2025, 9, 10));
    }

    @Test
    void isAskedOfAnEarlierPeriodBeforeThatOne() {
      Condition before = Held.beforePeriod(Act.of("talk"), Window.SCHOOL_YEAR, Band.atLeast(1));
      Condition again = Again.once(before, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR);
      DateRange november = new DateRange(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
      Student student = Student.on("2025-11-30").in(november);
      assertThat(evaluate(again, student.after("talk", "2025-09-10")).truth()).isEqualTo(Truth.YES);
      assertThat(evaluate(again, student.after("talk", "2025-10-10")).truth()).isEqualTo(Truth.NO);
    }
  }

  @Nested
  class AFact {
    private final Condition support = FactIs.of("support-exhausted");

    @Test
    void isWhatWasSaid() {
      assertThat(evaluate(support, Student.on("2025-10-15").saying("support-exhausted", Truth.YES))
              .truth())
          .isEqualTo(Truth.YES);
      Finding no =
          evaluate(support, Student.on("2025-10-15").saying("support-exhausted", Truth.NO));
      assertThat(no.truth()).isEqualTo(Truth.NO);
      assertThat(no.needs()).isEmpty();
    }

    @Test
    void isNeededWhileNobodySaysIt() {
      Finding finding = evaluate(support, Student.on("2025-10-15"));
      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.needs()).containsExactly(new Need.OfFact(FactKey.of("support-exhausted")));
    }
  }

  @Nested
  class AgeAndGrade {
    private final Condition sixteen = new AgeIs(Band.atLeast(16));
    private final Condition upperGrades = new GradeIs(Band.between(5, 8));

    @ParameterizedTest
    @CsvSource({"2025-10-14, NO, 15", "2025-10-15, YES, 16", "2025-10-16, YES, 16"})
    void turnOnTheBirthday(String day, Truth truth, int age) {
      StudentProfile profile =
          StudentProfile.builder().birthDate(LocalDate.of(2009, 10, 15)).build();
      AttributeFinding finding =
          (AttributeFinding) evaluate(sixteen, Student.on(day).who(profile));
      assertThat(finding.truth()).isEqualTo(truth);
      assertThat(finding.observed()).contains(age);
      assertThat(finding.on()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"4, NO", "5, YES", "8, YES", "9, NO"})
    void compareTheGrade(int grade, Truth truth) {
      StudentProfile profile = StudentProfile.builder().grade(grade).build();
      assertThat(evaluate(upperGrades, Student.on("2025-10-15").who(profile)).truth())
          .isEqualTo(truth);
    }

    @Test
    void areNeededWhileUnknown() {
      Finding age = evaluate(sixteen, Student.on("2025-10-15"));
      Finding grade = evaluate(upperGrades, Student.on("2025-10-15"));
      assertThat(List.of(age.truth(), grade.truth())).containsOnly(Truth.UNKNOWN);
      assertThat(age.needs()).containsExactly(new Need.OfAttribute("birthDate"));
      assertThat(grade.needs()).containsExactly(new Need.OfAttribute("grade"));
    }
  }

  @Nested
  class JoinedConditions {
    private final Condition support = FactIs.of("support-exhausted");
    private final Student student = Student.on("2025-10-31").with("2025-10-15", 15);

    @Test
    void keepTheShapeOfTheCondition() {
      Finding finding =
          evaluate(AllOf.of(MORE_THAN_14, AnyOf.of(support, new Not(MORE_THAN_14))), student);
      CompoundFinding all = (CompoundFinding) finding;
      CompoundFinding any = (CompoundFinding) all.parts().get(1);
      assertThat(all.operator()).isEqualTo(CompoundFinding.Operator.ALL_OF);
      assertThat(any.operator()).isEqualTo(CompoundFinding.Operator.ANY_OF);
      assertThat(((CompoundFinding) any.parts().get(1)).operator())
          .isEqualTo(CompoundFinding.Operator.NOT);
      assertThat(all.parts().get(0).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void lookAtEachPartAlsoAfterTheAnswerIsCertain() {
      CompoundFinding any = (CompoundFinding) evaluate(AnyOf.of(MORE_THAN_14, support), student);
      assertThat(any.truth()).isEqualTo(Truth.YES);
      assertThat(any.parts()).hasSize(2);
      assertThat(any.needs()).isEmpty();
    }

    @Test
    void needWhatCouldStillChangeThem() {
      Finding all = evaluate(AllOf.of(MORE_THAN_14, support), student);
      assertThat(all.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(all.needs()).containsExactly(new Need.OfFact(FactKey.of("support-exhausted")));
      assertThat(evaluate(new Not(all(MORE_THAN_14, support)), student).needs())
          .isEqualTo(all.needs());
    }

    private Condition all(Condition... conditions) {
      return AllOf.of(conditions);
    }
  }
}
