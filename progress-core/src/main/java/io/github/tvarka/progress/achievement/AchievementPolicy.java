package io.github.tvarka.progress.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The achievement scales and when they are valid. Immutable.
 *
 * <p>A school's regulation takes them over from national acts, so each part cites the act itself, and none is a clause of the regulation.
 *
 * @param marks the marks there are, such as 1 to 10
 * @param scales the scales, each key once
 * @param inForce for which grades and when they are valid; a grade has at most one on a day
 * @param markless the grades without marks; empty where all have marks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AchievementPolicy(
    @Required MarkRange marks,
    @Required List<AchievementScale> scales,
    @Required List<ScaleInForce> inForce,
    Optional<Markless> markless)
    implements PolicyPart {
  /** Refuses a level with marks that there are not, a scale that is not there, and a grade that has two on one day. */
  public AchievementPolicy {
    Check.given("marks", marks);
    scales = Check.filled("scales", scales);
    inForce = Check.filled("inForce", inForce);
    markless = Check.optional(markless);
    List<String> keys =
        Check.distinct("scales", scales.stream().map(AchievementScale::key).toList());
    for (AchievementScale scale : scales) {
      checkMarks(scale, marks);
    }
    for (int i = 0; i < inForce.size(); i++) {
      ScaleInForce valid = inForce.get(i);
      Check.that(
          keys.contains(valid.scale()), "inForce.scale", valid.scale(), "must be one of " + keys);
      for (ScaleInForce other : inForce.subList(0, i)) {
        Check.that(
            !valid.overlaps(other),
            "inForce.grades",
            valid.grades(),
            "must not have the scale " + other.scale() + " on the same days");
      }
    }
  }

  private static void checkMarks(AchievementScale scale, MarkRange marks) {
    for (LevelMarks level : scale.levels()) {
      boolean inside =
          marks.contains(level.marks().from()) && marks.contains(level.marks().to());
      Check.that(inside, "scale.levels." + level.level(), level.marks(), "must be inside " + marks);
    }
  }

  void checkMark(int mark) {
    Check.that(marks.contains(mark), "mark", mark, "must be " + marks.from() + " to " + marks.to());
  }

  /** The scale of a key, which is known to be there. */
  AchievementScale scale(String key) {
    for (AchievementScale scale : scales) {
      if (scale.key().equals(key)) {
        return scale;
      }
    }
    throw new IllegalStateException("scale (" + key + ") must be there");
  }

  @Override
  public List<HeldClause> held() {
    return List.of();
  }

  @Override
  public List<String> restsOn() {
    return List.of();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(marks, scales, inForce, markless.orElse(null));
  }

  private record Form(
      MarkRange marks,
      List<AchievementScale> scales,
      List<ScaleInForce> inForce,
      @Nullable Markless markless)
      implements Serializable {
    private Object readResolve() {
      return new AchievementPolicy(marks, scales, inForce, Optional.ofNullable(markless));
    }
  }
}
