package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.level.Levels.record;
import static io.github.tvarka.progress.level.Levels.student;
import static io.github.tvarka.progress.level.Levels.teachers;
import static io.github.tvarka.progress.preset.KedainiaiCase.APRIL_10;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_15;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_31;
import static io.github.tvarka.progress.preset.KedainiaiCase.MARCH_20;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_10;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_31;
import static io.github.tvarka.progress.preset.KedainiaiCase.SEPTEMBER_30;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.comparison.ComparedSubject;
import io.github.tvarka.progress.comparison.ComparisonDecision;
import io.github.tvarka.progress.comparison.ConsultationDecision;
import io.github.tvarka.progress.comparison.ConsultationOutcome;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelRow;
import io.github.tvarka.progress.level.Levels;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 7.3, 7.7, 8.4, 9.4 and 9.5. */
class KedainiaiConsultationsTest {
  private static final DateRange OCTOBER = SchoolCalendars.month(2025, 10);
  private final KedainiaiCase byDefault = KedainiaiCase.byDefault();

  private ComparisonDecision decide(LevelRecord record, LocalDate asOf) {
    return byDefault.comparison().decide(record, asOf);
  }

  private ComparisonDecision inMathematics(Object own, Object ofTeacher) {
    return decide(
        record(
            student(OCTOBER_10, "mathematics", own),
            teachers(OCTOBER_10, "mathematics", ofTeacher)),
        OCTOBER_31);
  }

  private static List<String> calledFor(ComparisonDecision decision) {
    return decision.calledFor().stream()
        .map(consultation -> consultation.citation().clause().number())
        .toList();
  }

  private static ConsultationDecision rule(ComparisonDecision decision, String clause) {
    return decision.consultations().stream()
        .filter(consultation -> consultation.citation().clause().equals(Clause.of(clause)))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  @Exercises(document = "kedainiai-mip", value = "7.3")
  class Comparing {
    @Test
    void putsBothLevelsSideBySide() {
      ComparisonDecision decision = inMathematics(4, 1);
      assertThat(decision.subjects())
          .containsExactly(new ComparedSubject(
              "mathematics", LevelEntry.of(4), LevelEntry.of(1), Optional.of(Interval.exactly(3))));
      assertThat(decision.citation().clause()).isEqualTo(Clause.of("7.3"));
    }

    @Test
    void tellsAStudentWhoIsTooModest() {
      assertThat(inMathematics(1, 3).subjects().get(0).difference()).contains(Interval.exactly(-2));
    }

    @Test
    void comparesNothingWithABlank() {
      ComparisonDecision decision = decide(
          record(
              student(OCTOBER_10, "art", 4, "music", 3),
              teachers(OCTOBER_10, "art", 4, "music", LevelEntry.NOT_TAUGHT)),
          OCTOBER_31);
      assertThat(decision.subjects())
          .extracting(ComparedSubject::subject)
          .containsExactly("art", "music");
      assertThat(decision.subjects().get(1).difference()).isEmpty();
      assertThat(decision.consultations())
          .extracting(ConsultationDecision::subject)
          .containsOnly(Optional.of("art"));
    }

    @Test
    void hasNothingBeforeTheFirstMonth() {
      ComparisonDecision decision = decide(record(), SEPTEMBER_30);
      assertThat(decision.ownPeriod()).isEmpty();
      assertThat(decision.subjects()).isEmpty();
      assertThat(decision.consultations()).isEmpty();
    }

    @Test
    void takesTheLevelsThatTheTeachersSetLast() {
      LevelRecord record = record(
          teachers(OCTOBER_10, "art", 1),
          teachers(JANUARY_15, "art", 3),
          student(OCTOBER_10, "art", 4),
          student(JANUARY_15, "art", 4),
          student(MARCH_20, "art", 2));
      ComparisonDecision march = decide(record, MARCH_20);
      assertThat(march.ownPeriod()).contains(SchoolCalendars.month(2026, 3));
      assertThat(march.againstPeriod()).contains(SchoolCalendars.month(2026, 1));
      assertThat(march.subjects().get(0).difference()).contains(Interval.exactly(-1));
      assertThat(decide(record, APRIL_10).againstPeriod()).contains(KedainiaiCase.APRIL_AND_MAY);
    }

    @Test
    void orThoseThatTheySetInTheSameMonth() {
      LevelRecord record = record(teachers(JANUARY_15, "art", 3), student(MARCH_20, "art", 2));
      ComparisonDecision march = KedainiaiCase.reading("teachers-row-of-annex-5", "set-again")
          .comparison()
          .decide(record, MARCH_20);
      assertThat(march.againstPeriod()).contains(SchoolCalendars.month(2026, 3));
      assertThat(march.subjects().get(0).against()).isEqualTo(LevelEntry.NOT_KNOWN);
    }
  }

  @Nested
  @Exercises(document = "kedainiai-mip", value = "9.4")
  class AGap {
    @ParameterizedTest
    @CsvSource({
      "0, 0, false", "2, 0, false", "3, 0, true", "4, 0, true", "4, 1, true", "4, 2, false",
      "4, 3, false", "0, 2, false", "0, 3, true", "1, 4, true", "2, 4, false", "1, 3, false"
    })
    void callsForAConsultationAboveTwo(int own, int ofTeacher, boolean called) {
      assertThat(rule(inMathematics(own, ofTeacher), "9.4").calledFor()).isEqualTo(called);
    }

    @Test
    void hasTheClassTeacherInitiateIt() {
      ConsultationDecision decision = rule(inMathematics(4, 1), "9.4");
      ConsultationOutcome.CalledFor called = (ConsultationOutcome.CalledFor) decision.outcome();
      assertThat(called.measures()).singleElement().satisfies(measure -> {
        assertThat(measure.actor()).isEqualTo(Role.CLASS_TEACHER);
        assertThat(measure.modality()).isEqualTo(Modality.MUST);
        assertThat(measure.addressees()).containsExactly(Role.STUDENT, Role.SUBJECT_TEACHER);
      });
      assertThat(decision.readings())
          .containsExactly("gap-of-what", "parents-at-gap-consultation", "levels-in-force");
    }

    @Test
    void callsParentsTooByAnnex1() {
      ComparisonDecision decision = KedainiaiCase.reading(
              "parents-at-gap-consultation", "parents-too")
          .comparison()
          .decide(
              record(student(OCTOBER_10, "art", 4), teachers(OCTOBER_10, "art", 1)), OCTOBER_31);
      ConsultationOutcome.CalledFor called =
          (ConsultationOutcome.CalledFor) rule(decision, "9.4").outcome();
      assertThat(called.measures().get(0).addressees())
          .containsExactly(Role.STUDENT, Role.PARENT, Role.SUBJECT_TEACHER);
    }

    @Test
    void isOpenWhereTheTeachersLevelIsMissing() {
      ComparisonDecision decision = inMathematics(4, LevelEntry.NOT_KNOWN);
      Need need =
          new Need.OfPeriodEntry("learning-level", "mathematics", Role.SUBJECT_TEACHER, OCTOBER);
      assertThat(rule(decision, "9.4").outcome())
          .isEqualTo(new ConsultationOutcome.NotYetKnown(List.of(need)));
      assertThat(((QuantityFinding) rule(decision, "9.4").finding()).observed())
          .isEqualTo(Interval.between(0, 4));
    }

    @Test
    void isDecidedWhereTheMissingLevelCannotMatter() {
      assertThat(rule(inMathematics(LevelEntry.NOT_KNOWN, 2), "9.4").outcome())
          .isEqualTo(new ConsultationOutcome.NotCalledFor());
    }

    @Test
    void needsTheWholeRowWhereNoneIsOnRecord() {
      ComparisonDecision decision =
          decide(record(student(OCTOBER_10, "art", 4, "music", 2)), OCTOBER_31);
      assertThat(rule(decision, "9.4").outcome())
          .isInstanceOf(ConsultationOutcome.NotYetKnown.class);
      assertThat(decision.consultations())
          .filteredOn(each -> each.citation().clause().equals(Clause.of("9.5")))
          .allMatch(each -> each.outcome() instanceof ConsultationOutcome.NotYetKnown)
          .hasSize(2);
    }

    @Test
    void mayBeOneOfTheMeans() {
      LevelRecord record = record(
          student(OCTOBER_10, "art", 4, "music", 4), teachers(OCTOBER_10, "art", 1, "music", 3));
      ComparisonDecision decision =
          KedainiaiCase.reading("gap-of-what", "mean").comparison().decide(record, OCTOBER_31);
      assertThat(rule(decision, "9.4").subject()).isEmpty();
      assertThat(rule(decision, "9.4").calledFor())
          .as("4 - 2 is not more than 2")
          .isFalse();
      assertThat(calledFor(decide(record, OCTOBER_31))).containsExactly("9.4", "9.5");
    }
  }

  @Nested
  @Exercises(
      document = "kedainiai-mip",
      value = {"7.7", "8.4", "9.5"})
  class ALowLevel {
    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "3, false", "4, false"})
    void callsForAConsultationAtZeroAndOne(int ofTeacher, boolean called) {
      assertThat(rule(inMathematics(2, ofTeacher), "9.5").calledFor()).isEqualTo(called);
    }

    @Test
    void isTheTeachersAlone() {
      assertThat(calledFor(inMathematics(0, 2))).isEmpty();
    }

    @Test
    void hasEachOfThemDoTheirPart() {
      ConsultationOutcome.CalledFor called =
          (ConsultationOutcome.CalledFor) rule(inMathematics(1, 1), "9.5").outcome();
      assertThat(called.measures())
          .extracting(measure -> measure.clause().map(Clause::number).orElse("9.5") + " "
              + measure.actor() + " " + measure.act())
          .containsExactly(
              "9.5 class-teacher organise-consultation",
              "9.5 class-teacher set-measures",
              "7.7 student take-part-in-consultation",
              "7.7 student carry-out-measures",
              "8.4 subject-teacher take-part-in-consultation",
              "8.4 subject-teacher set-measures");
      assertThat(called.measures()).extracting(Measure::modality).containsOnly(Modality.MUST);
      assertThat(called.measures().get(0).addressees())
          .containsExactly(
              Role.STUDENT,
              Role.PARENT,
              Role.SUBJECT_TEACHER,
              Role.of("education-assistance-specialist"));
    }

    @Test
    void mayBeAMeanBelowTwo() {
      KedainiaiCase mean = KedainiaiCase.reading("low-level", "mean-below-two");
      assertThat(rule(mean.comparison().decide(row(1, 3), OCTOBER_31), "9.5").calledFor())
          .as("the mean is exactly 2")
          .isFalse();
      assertThat(rule(mean.comparison().decide(row(1, 2), OCTOBER_31), "9.5").calledFor())
          .isTrue();
      assertThat(rule(mean.comparison().decide(row(2, 2), OCTOBER_31), "9.5").calledFor())
          .isFalse();
    }

    private LevelRecord row(int art, int music) {
      return record(teachers(OCTOBER_10, "art", art, "music", music));
    }

    @Test
    void isKnownBeforeTheStudentSetsAnything() {
      ComparisonDecision decision = decide(record(teachers(OCTOBER_10, "art", 1)), OCTOBER_31);
      assertThat(calledFor(decision)).containsExactly("9.5");
      assertThat(rule(decision, "9.4").outcome())
          .isInstanceOf(ConsultationOutcome.NotYetKnown.class);
    }
  }

  @Nested
  @Exercises(
      document = "kedainiai-mip",
      value = {"9.4", "9.5"})
  class WhenNewLevelsAreToBeSet {
    private static final LocalDate JANUARY_1 = LocalDate.of(2026, 1, 1);
    private final LevelRow low = teachers(OCTOBER_10, "art", 1, "music", 3);

    private ConsultationDecision ofArt(ComparisonDecision decision, String clause) {
      return decision.consultations().stream()
          .filter(each -> each.citation().clause().equals(Clause.of(clause)))
          .filter(each -> each.subject().equals(Optional.of("art")))
          .findFirst()
          .orElseThrow();
    }

    private ComparisonDecision byMonths(LevelRecord record, LocalDate asOf) {
      return KedainiaiCase.reading("levels-in-force", "of-months-begun")
          .comparison()
          .decide(record, asOf);
    }

    @Test
    void aLowLevelCallsUntilANewOneIsSet() {
      ConsultationDecision before = ofArt(decide(record(low), JANUARY_1.minusDays(1)), "9.5");
      ConsultationDecision then = ofArt(decide(record(low), JANUARY_1), "9.5");
      assertThat(before.calledFor()).isTrue();
      assertThat(then).isEqualTo(before);
      assertThat(((QuantityFinding) then.finding()).range()).contains(OCTOBER);
      assertThat(then.readings()).contains("levels-in-force");
      LevelRecord better = record(low, teachers(JANUARY_15, "art", 2));
      assertThat(ofArt(decide(better, JANUARY_15.minusDays(1)), "9.5").calledFor())
          .isTrue();
      assertThat(ofArt(decide(better, JANUARY_15), "9.5").outcome())
          .isEqualTo(new ConsultationOutcome.NotCalledFor());
    }

    @Test
    void aNewLevelOfAnotherSubjectLeavesItStanding() {
      LevelRecord record = record(low, teachers(JANUARY_15, "music", 4));
      assertThat(ofArt(decide(record, JANUARY_15), "9.5").calledFor()).isTrue();
    }

    @Test
    void aNewLevelThatIsNotKnownLeavesItOpen() {
      LevelRecord record = record(low, teachers(JANUARY_15, "art", LevelEntry.NOT_KNOWN));
      Need need = new Need.OfPeriodEntry(
          "learning-level", "art", Role.SUBJECT_TEACHER, SchoolCalendars.month(2026, 1));
      ConsultationOutcome open = new ConsultationOutcome.NotYetKnown(List.of(need));
      assertThat(ofArt(decide(record, JANUARY_31), "9.5").outcome()).isEqualTo(open);
      assertThat(ofArt(decide(record, APRIL_10), "9.5").outcome())
          .as("the last that was set, in January, is not known")
          .isEqualTo(open);
    }

    @Test
    void byTheOtherReadingItIsOpenFromTheFirstDayOn() {
      assertThat(ofArt(byMonths(record(low), JANUARY_1.minusDays(1)), "9.5").calledFor())
          .isTrue();
      ConsultationDecision then = ofArt(byMonths(record(low), JANUARY_1), "9.5");
      assertThat(then.outcome()).isInstanceOf(ConsultationOutcome.NotYetKnown.class);
      assertThat(((QuantityFinding) then.finding()).range())
          .contains(SchoolCalendars.month(2026, 1));
    }

    @Test
    void noSubjectIsOpenThatIsNotTaught() {
      for (ComparisonDecision decision :
          List.of(decide(record(low), JANUARY_1), byMonths(record(low), JANUARY_1))) {
        assertThat(decision.subjects())
            .extracting(ComparedSubject::subject)
            .containsExactly("art", "music");
        assertThat(decision.consultations())
            .extracting(ConsultationDecision::subject)
            .containsOnly(Optional.of("art"), Optional.of("music"));
      }
    }

    @Test
    void levelsOfTheSchoolYearBeforeCallToNothing() {
      LevelRow spring = teachers(LocalDate.of(2025, 5, 12), "art", 0);
      ComparisonDecision decision =
          byDefault.comparison().decide(Levels.twoYears(spring), LocalDate.of(2025, 10, 1));
      assertThat(ofArt(decision, "9.5").outcome())
          .isInstanceOf(ConsultationOutcome.NotYetKnown.class);
    }

    @Test
    void aGapCallsUntilOneOfTheTwoIsSetAnew() {
      LevelRecord record =
          record(student(OCTOBER_10, "art", 4), low, student(JANUARY_15, "art", 3));
      assertThat(ofArt(decide(record, JANUARY_1), "9.4").calledFor()).isTrue();
      assertThat(ofArt(decide(record, JANUARY_15), "9.4").outcome())
          .isEqualTo(new ConsultationOutcome.NotCalledFor());
      assertThat(((QuantityFinding) ofArt(decide(record, JANUARY_15), "9.4").finding()).range())
          .contains(DateRange.of(OCTOBER.from(), LocalDate.of(2026, 1, 31)));
    }

    @Test
    void aGapIsToldFromTheEarlierPeriodToTheLaterWhoseverItIs() {
      LevelRecord record = record(student(MARCH_20, "art", 4), teachers(APRIL_10, "art", 0));
      assertThat(((QuantityFinding) ofArt(decide(record, APRIL_10), "9.4").finding()).range())
          .contains(DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)));
    }

    @Test
    void theMeanIsThatOfTheLevelsSetLast() {
      KedainiaiCase mean = KedainiaiCase.reading("low-level", "mean-below-two");
      LevelRecord record =
          record(teachers(OCTOBER_10, "art", 1, "music", 2), teachers(JANUARY_15, "music", 4));
      ConsultationDecision then = rule(mean.comparison().decide(record, JANUARY_15), "9.5");
      assertThat(((QuantityFinding) then.finding()).observed())
          .isEqualTo(Interval.exactly(Fraction.of(5, 2)));
      assertThat(rule(mean.comparison().decide(record, JANUARY_1), "9.5").calledFor())
          .isTrue();
    }

    @Test
    void whatIsComparedIsOfTheMonthsBegun() {
      assertThat(decide(record(low), JANUARY_1).subjects().get(0).against())
          .isEqualTo(LevelEntry.NOT_KNOWN);
    }
  }

  @Test
  @Exercises(
      document = "kedainiai-mip",
      value = {"9.4", "9.5"})
  void workedCaseP3() {
    assertThat(calledFor(inMathematics(4, 2))).isEmpty();
  }

  @Test
  @Exercises(
      document = "kedainiai-mip",
      value = {"9.4", "9.5"})
  void workedCaseP4() {
    assertThat(calledFor(inMathematics(4, 1))).containsExactly("9.4", "9.5");
  }
}
