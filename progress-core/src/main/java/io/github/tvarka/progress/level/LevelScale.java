package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The learning levels of a regulation, such as 0 to 4, with the percents they stand for. Immutable.
 *
 * @param clause the clause that sets it
 * @param levels the levels from the lowest to the highest, each whole number between the two once
 * @param betweenBands which level a percentage between whole percents has
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelScale(
    @Required Clause clause,
    @Required List<LearningLevel> levels,
    @Required BetweenBands betweenBands,
    List<String> readings)
    implements Serializable {
  /** Refuses levels out of order, percents for some levels alone, and percents that overlap or leave whole percents out. */
  public LevelScale {
    Check.given("scale.clause", clause);
    levels = Check.filled("scale.levels", levels);
    Check.given("scale.betweenBands", betweenBands);
    readings = Check.list("scale.readings", readings);
    for (int i = 1; i < levels.size(); i++) {
      checkNext(levels.get(i - 1), levels.get(i));
    }
  }

  private static void checkNext(LearningLevel lower, LearningLevel higher) {
    Check.that(
        higher.level() == lower.level() + 1,
        "scale.levels",
        higher.level(),
        "must be one above the level before it (" + lower.level() + ")");
    Check.that(
        lower.percents().isPresent() == higher.percents().isPresent(),
        "scale.levels.percents",
        higher.percents().orElse(null),
        "must be given for all levels or for none");
    boolean follows =
        lower.percents().isEmpty() || first(higher).equals(last(lower).plus(Fraction.of(1)));
    Check.that(
        follows,
        "scale.levels.percents",
        higher.percents().orElse(null),
        "must begin with the whole percent after those of the level before it");
  }

  private static Fraction first(LearningLevel level) {
    return level.percents().flatMap(Band::atLeast).orElseThrow();
  }

  private static Fraction last(LearningLevel level) {
    return level.percents().flatMap(Band::atMost).orElseThrow();
  }

  /**
   * The lowest level.
   *
   * @return its number
   */
  public int lowest() {
    return levels.get(0).level();
  }

  /**
   * The highest level.
   *
   * @return its number
   */
  public int highest() {
    return levels.get(levels.size() - 1).level();
  }

  /**
   * What a level can be that is not known.
   *
   * @return from the lowest to the highest
   */
  public Interval range() {
    return Interval.between(lowest(), highest());
  }

  /**
   * Refuses a number that is no level of this scale.
   *
   * @param name the field, for the message
   * @param level the number
   * @return the same number
   * @throws IllegalArgumentException if the scale has no such level
   */
  public int check(String name, int level) {
    Check.that(
        level >= lowest() && level <= highest(),
        name,
        level,
        "must be a level of the scale, " + lowest() + " to " + highest());
    return level;
  }

  /**
   * Refuses a level that this scale has not.
   *
   * @param name the field, for the message
   * @param entry what stands in a cell; what is not taught or not known is let through
   * @return the same entry
   * @throws IllegalArgumentException if it is a level and the scale has no such level
   */
  public LevelEntry check(String name, LevelEntry entry) {
    if (entry.known()) {
      check(name, entry.level());
    }
    return entry;
  }

  /**
   * Whether levels stand for percents.
   *
   * @return true if {@link #percents(LearningLevel)} can be asked
   */
  public boolean knowsPercents() {
    return levels.get(0).percents().isPresent();
  }

  /**
   * All percentages that have a level, those between whole percents included.
   *
   * @param level a level of this scale
   * @return the band: from where it begins to where the next level does; the highest ends with its own last percent
   * @throws IllegalStateException if the scale knows no percents
   */
  public Band percents(LearningLevel level) {
    if (!knowsPercents()) {
      throw new IllegalStateException("a scale without percents has no bands");
    }
    int next = levels.indexOf(level) + 1;
    Fraction from = level.level() == lowest() ? first(level) : start(level);
    return next == levels.size()
        ? new Band(Optional.of(from), Optional.empty(), Optional.of(last(level)), Optional.empty())
        : new Band(
            Optional.of(from),
            Optional.empty(),
            Optional.empty(),
            Optional.of(start(levels.get(next))));
  }

  /** Where the percentages of a level begin: at its first whole percent, or at what is rounded to it. */
  private Fraction start(LearningLevel level) {
    return betweenBands == BetweenBands.CONTINUOUS
        ? first(level)
        : first(level).minus(Fraction.of(1, 2));
  }
}
