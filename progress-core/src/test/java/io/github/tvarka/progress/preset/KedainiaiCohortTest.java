package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.level.Levels.record;
import static io.github.tvarka.progress.level.Levels.student;
import static io.github.tvarka.progress.level.Levels.teachers;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_15;
import static io.github.tvarka.progress.preset.KedainiaiCase.JANUARY_31;
import static io.github.tvarka.progress.preset.KedainiaiCase.OCTOBER_10;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.progress.cohort.AnalysedGroup;
import io.github.tvarka.progress.cohort.CohortAnalysis;
import io.github.tvarka.progress.cohort.CohortFacts;
import io.github.tvarka.progress.cohort.CohortGroup;
import io.github.tvarka.progress.cohort.GapCount;
import io.github.tvarka.progress.cohort.GroupAnalysis;
import io.github.tvarka.progress.cohort.LevelCount;
import io.github.tvarka.progress.cohort.ProgressCount;
import io.github.tvarka.progress.cohort.SubjectAnalysis;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.testkit.Exercises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 9.7 and 13.3: the analysis of a class and of the school. */
@Exercises(
    document = "kedainiai-mip",
    value = {"9.7", "13.3"})
class KedainiaiCohortTest {
  private final KedainiaiCase byDefault = KedainiaiCase.byDefault();

  /** A student whose teacher set these levels in October and January, and who set an own one in January. */
  private static LevelRecord art(Object before, Object now, Object own) {
    return record(
        teachers(OCTOBER_10, "art", before),
        teachers(JANUARY_15, "art", now),
        student(JANUARY_15, "art", own));
  }

  private static CohortGroup group(String name, LevelRecord... students) {
    return new CohortGroup(name, List.of(students));
  }

  private static CohortGroup many(String name, int rising, int staying) {
    List<LevelRecord> students = new ArrayList<>(Collections.nCopies(rising, art(2, 3, 3)));
    students.addAll(Collections.nCopies(staying, art(2, 2, 2)));
    return new CohortGroup(name, students);
  }

  private static CohortAnalysis analyse(KedainiaiCase by, CohortGroup... groups) {
    return by.cohort().analyse(new CohortFacts(List.of(groups)), JANUARY_31);
  }

  private static GroupAnalysis.Shown first(CohortAnalysis analysis) {
    return (GroupAnalysis.Shown) analysis.groups().get(0).analysis();
  }

  @Nested
  class AClass {
    private final GroupAnalysis.Shown shown = first(analyse(
        byDefault,
        group(
            "9a",
            art(2, 3, 4),
            art(3, 3, 3),
            art(4, 3, 0),
            art(1, 1, 4),
            art(2, LevelEntry.NOT_KNOWN, 2),
            record(teachers(JANUARY_15, "art", 4), student(JANUARY_15, "art", 4)))));

    @Test
    void spreadsItsLevelsAndCountsTheUnknownApart() {
      assertThat(shown.students()).isEqualTo(6);
      assertThat(shown.unknown()).isEqualTo(1);
      assertThat(shown.levels()).extracting(LevelCount::count).containsExactly(0, 1, 0, 3, 1);
      assertThat(shown.levels().get(3).share()).contains(Fraction.of(3, 5));
    }

    @Test
    void countsWhoMadeProgress() {
      SubjectAnalysis art = shown.subjects().get(0);
      assertThat(art.progress())
          .isEqualTo(new ProgressCount(
              1,
              3,
              2,
              0,
              Optional.of(new Interval(Fraction.of(1, 6), Fraction.of(1, 2))),
              Map.of("higher", 1, "same", 2, "lower", 1)));
      assertThat(shown.progress()).isEqualTo(art.progress());
    }

    @Test
    void tellsWhereStudentsAndTeachersDiffer() {
      assertThat(shown.subjects().get(0).gaps()).isEqualTo(new GapCount(2, 2, 1, 1, 2));
      assertThat(shown.differing()).containsExactly("art");
    }

    @Test
    void isAnalysedUnderItsClause() {
      CohortAnalysis analysis = analyse(byDefault, many("9a", 3, 2));
      assertThat(analysis.ofGroup().clause()).isEqualTo(Clause.of("9.7"));
      assertThat(analysis.ofAll().clause()).isEqualTo(Clause.of("13.3"));
      assertThat(analysis.readings()).containsExactly("small-groups", "share-of-the-school");
    }
  }

  @Nested
  class SmallNumbers {
    @ParameterizedTest
    @CsvSource({
      "4, at-least-five, false",
      "5, at-least-five, true",
      "6, at-least-five, true",
      "9, at-least-ten, false",
      "10, at-least-ten, true",
      "1, any-number, true"
    })
    void areShownFromTheDeclaredMinimumOn(int students, String reading, boolean shown) {
      CohortAnalysis analysis =
          analyse(KedainiaiCase.reading("small-groups", reading), many("9a", students, 0));
      assertThat(analysis.groups().get(0).analysis() instanceof GroupAnalysis.Shown)
          .isEqualTo(shown);
      assertThat(analysis.all() instanceof GroupAnalysis.Shown).isEqualTo(shown);
    }

    @Test
    void ofASubjectAreSuppressedToo() {
      LevelRecord withMusic = record(teachers(JANUARY_15, "art", 3, "music", 1));
      List<LevelRecord> students = new ArrayList<>(Collections.nCopies(4, withMusic));
      students.add(art(2, 3, 3));
      GroupAnalysis.Shown shown = first(analyse(byDefault, new CohortGroup("9a", students)));
      assertThat(shown.subjects()).extracting(SubjectAnalysis::subject).containsExactly("art");
      assertThat(shown.suppressed()).containsExactly("music");
      assertThat(shown.levels())
          .as("art alone, so that music cannot be told by subtraction")
          .extracting(LevelCount::count)
          .containsExactly(0, 0, 0, 5, 0);
      assertThat(shown.unknown()).isZero();
    }

    @Test
    void cannotBeToldBySubtraction() {
      CohortAnalysis analysis = analyse(byDefault, many("9a", 3, 3), many("9b", 0, 4));
      assertThat(analysis.leftOut()).containsExactly("9b");
      assertThat(((GroupAnalysis.Shown) analysis.all()).students()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "3, 1, true", "3, 2, false", "4, 1, false", "3, 3, false"})
    void areLeftOutOfAllWhereTheyAreTooFewTogether(int one, int other, boolean leftOut) {
      CohortAnalysis analysis =
          analyse(byDefault, many("9a", 3, 3), many("9b", 0, one), many("9c", other, 0));
      assertThat(analysis.leftOut()).isEqualTo(leftOut ? List.of("9b", "9c") : List.of());
      assertThat(((GroupAnalysis.Shown) analysis.all()).students())
          .isEqualTo(leftOut ? 6 : 6 + one + other);
    }

    @Test
    void areNotThoseOfAGroupThatIsJustLargeEnough() {
      CohortAnalysis analysis = analyse(byDefault, many("9a", 5, 0), many("9b", 0, 3));
      assertThat(analysis.leftOut()).containsExactly("9b");
      assertThat(((GroupAnalysis.Shown) analysis.all()).students()).isEqualTo(5);
    }

    @Test
    void countAmongAllWhereSeveralSmallGroupsHideOneAnother() {
      CohortAnalysis analysis =
          analyse(byDefault, many("9a", 3, 3), many("9b", 0, 4), many("9c", 3, 0));
      assertThat(analysis.leftOut()).isEmpty();
      assertThat(((GroupAnalysis.Shown) analysis.all()).students()).isEqualTo(13);
      assertThat(analysis.groups())
          .extracting(AnalysedGroup::analysis)
          .filteredOn(GroupAnalysis.Suppressed.class::isInstance)
          .hasSize(2);
    }
  }

  @Nested
  class TheSchool {
    private final CohortGroup large = many("9a", 5, 15);
    private final CohortGroup small = many("9b", 5, 0);

    private Interval share(KedainiaiCase by) {
      GroupAnalysis.Shown all = (GroupAnalysis.Shown) analyse(by, large, small).all();
      return all.progress().share().orElseThrow();
    }

    @Test
    void countsAllStudentsTogether() {
      assertThat(share(byDefault)).isEqualTo(Interval.exactly(Fraction.of(10, 25)));
    }

    @Test
    void orTakesTheMeanOfTheClasses() {
      KedainiaiCase means = KedainiaiCase.reading("share-of-the-school", "mean-of-groups");
      assertThat(share(means)).isEqualTo(Interval.exactly(Fraction.of(5, 8)));
      GroupAnalysis.Shown all =
          (GroupAnalysis.Shown) analyse(means, large, small).all();
      assertThat(all.levels().get(3).share()).contains(Fraction.of(5, 8));
      assertThat(all.levels().get(3).count()).isEqualTo(10);
    }

    @Test
    void theMeanOfTheClassesIsAsWideAsWhatIsNotKnown() {
      List<LevelRecord> students = new ArrayList<>(Collections.nCopies(4, art(2, 3, 3)));
      students.add(art(2, LevelEntry.NOT_KNOWN, 2));
      CohortGroup open = new CohortGroup("9c", students);
      KedainiaiCase means = KedainiaiCase.reading("share-of-the-school", "mean-of-groups");
      GroupAnalysis.Shown all =
          (GroupAnalysis.Shown) analyse(means, open, many("9b", 5, 0)).all();
      assertThat(all.progress().share()).contains(new Interval(Fraction.of(9, 10), Fraction.of(1)));
    }

    @Test
    void bothAgreeForClassesOfOneSize() {
      KedainiaiCase means = KedainiaiCase.reading("share-of-the-school", "mean-of-groups");
      CohortGroup one = many("9a", 2, 3);
      CohortGroup two = many("9b", 4, 1);
      assertThat(
              ((GroupAnalysis.Shown) analyse(means, one, two).all()).progress().share())
          .isEqualTo(((GroupAnalysis.Shown) analyse(byDefault, one, two).all())
              .progress()
              .share());
    }
  }

  @Test
  void refusesOneClassTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> analyse(byDefault, many("9a", 5, 0), many("9a", 5, 0)))
        .withMessage("cohort.groups (9a) must not stand twice");
  }
}
