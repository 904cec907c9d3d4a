package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.progress.achievement.AchievementLevel;
import io.github.tvarka.progress.achievement.AchievementPolicy;
import io.github.tvarka.progress.achievement.AchievementScale;
import io.github.tvarka.progress.achievement.LevelMarks;
import io.github.tvarka.progress.achievement.MarkRange;
import io.github.tvarka.progress.achievement.Markless;
import io.github.tvarka.progress.achievement.ScaleInForce;
import io.github.tvarka.progress.mark.ClassRule;
import io.github.tvarka.progress.mark.Classification;
import io.github.tvarka.progress.mark.EntryClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is the same in every school of general education: the marks, which entries are unsatisfactory, and the achievement levels, on which a
 * school's own regulation rests.
 *
 * <p>Source: for unsatisfactory entries, order ISAK-1831 of 2009 of the minister of education and science; for the levels, their marks and
 * the years in which the curricula of 2022 came into force, and for primary grades being without marks, what Eurydice tells of the general
 * curricula. The numbers of the clauses are not known, so words stand in their place. Grade 11 is the third grade of a gymnasium.
 *
 * <p>The sources do not say how entries that judge nothing, such as a formative description, are counted; here they are neutral.
 */
public final class LithuaniaAssessment {
  private static final int LOWEST = 1;
  private static final int HIGHEST_FAILING = 3;
  private static final int LOWEST_PASSING = 4;
  private static final int HIGHEST = 10;
  private static final Citation OLD =
      new Citation("lithuania-general-curricula", "before-2022", Clause.of("levels"));
  private static final Citation NEW =
      new Citation("lithuania-general-curricula", "2022", Clause.of("levels"));
  private static final MarkRange FAILING = MarkRange.of(LOWEST, HIGHEST_FAILING);

  private LithuaniaAssessment() {}

  /**
   * The marks there are.
   *
   * @return 1 to 10
   */
  public static MarkRange marks() {
    return MarkRange.of(LOWEST, HIGHEST);
  }

  /**
   * The grades without marks.
   *
   * @return grades 1 to 4
   */
  public static Markless markless() {
    Citation primary = new Citation("lithuania-general-curricula", "2022", Clause.of("primary"));
    return new Markless(primary, Band.between(1, 4));
  }

  /**
   * Which entries are unsatisfactory, here negative, and which satisfactory. The order counts an exemption among the satisfactory ones.
   *
   * @return the classification
   */
  public static Classification classification() {
    return classification(EntryClass.SATISFACTORY);
  }

  /** The same with the class that a regulation gives to an exemption. */
  static Classification classification(EntryClass exempt) {
    return new Classification(
        new Citation("lithuania-isak-1831", "2009", Clause.of("unsatisfactory")),
        List.of(
            ClassRule.of(
                EntryClass.NEGATIVE,
                FAILING,
                "unsatisfactory",
                "not-credited",
                "made-no-progress",
                "not-assessed"),
            ClassRule.of(
                EntryClass.SATISFACTORY,
                MarkRange.of(LOWEST_PASSING, HIGHEST),
                "credited",
                "made-progress",
                "threshold",
                "satisfactory",
                "basic",
                "advanced"),
            ClassRule.ofWords(exempt, "exempt"),
            ClassRule.ofWords(EntryClass.NEUTRAL, "formative")));
  }

  /**
   * The achievement levels before and after the curricula of 2022.
   *
   * @return both scales, and the grades and years of each
   */
  public static AchievementPolicy achievement() {
    LocalDate odd = LocalDate.of(2023, 9, 1);
    LocalDate even = LocalDate.of(2024, 9, 1);
    List<Integer> first = List.of(1, 3, 5, 7, 9, 11);
    List<Integer> rest = List.of(2, 4, 6, 8, 10, 12);
    return new AchievementPolicy(
        marks(),
        List.of(threeLevels(), fourLevels()),
        List.of(until(odd, first), until(even, rest), from(odd, first), from(even, rest)),
        Optional.of(markless()));
  }

  private static ScaleInForce until(LocalDate next, List<Integer> grades) {
    return new ScaleInForce(
        OLD, "three-levels", grades, Optional.empty(), Optional.of(next.minusDays(1)));
  }

  private static ScaleInForce from(LocalDate first, List<Integer> grades) {
    return new ScaleInForce(NEW, "four-levels", grades, Optional.of(first), Optional.empty());
  }

  private static AchievementScale threeLevels() {
    return new AchievementScale(
        "three-levels",
        List.of(
            LevelMarks.of(AchievementLevel.SATISFACTORY, 4, 5),
            LevelMarks.of(AchievementLevel.BASIC, 6, 8),
            LevelMarks.of(AchievementLevel.ADVANCED, 9, 10)),
        Optional.of(FAILING));
  }

  private static AchievementScale fourLevels() {
    return new AchievementScale(
        "four-levels",
        List.of(
            LevelMarks.of(AchievementLevel.THRESHOLD, 4, 4),
            LevelMarks.of(AchievementLevel.SATISFACTORY, 5, 6),
            LevelMarks.of(AchievementLevel.BASIC, 7, 8),
            LevelMarks.of(AchievementLevel.ADVANCED, 9, 10)),
        Optional.of(FAILING));
  }
}
