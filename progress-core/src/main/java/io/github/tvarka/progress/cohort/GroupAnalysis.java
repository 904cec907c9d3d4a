package io.github.tvarka.progress.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** What a group, or all groups together, come to. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "analysis")
@JsonSubTypes({
  @JsonSubTypes.Type(value = GroupAnalysis.Shown.class, name = "shown"),
  @JsonSubTypes.Type(value = GroupAnalysis.Suppressed.class, name = "suppressed")
})
public sealed interface GroupAnalysis extends Serializable {
  /**
   * The group is large enough.
   *
   * @param students how many students it has
   * @param levels how often the teachers set each level, all subjects together that are shown: those of a suppressed one could be told by
   *     subtraction
   * @param unknown how many of the same levels are not known
   * @param progress how many students made progress on the mean of the teachers' levels
   * @param subjects the subjects that enough students are taught, in the order of the columns
   * @param suppressed the subjects that some students are taught, but too few for their numbers to be shown
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Shown(
      @Required int students,
      @Required List<LevelCount> levels,
      @Required int unknown,
      @Required ProgressCount progress,
      List<SubjectAnalysis> subjects,
      List<String> suppressed)
      implements GroupAnalysis {
    /** Checks that the parts are given; copies the lists. */
    public Shown {
      Check.that(students > 0, "shown.students", students, "must be positive");
      levels = Check.list("shown.levels", Check.given("shown.levels", levels));
      Check.that(unknown >= 0, "shown.unknown", unknown, "must not be negative");
      Check.given("shown.progress", progress);
      subjects = Check.list("shown.subjects", subjects);
      suppressed = Check.list("shown.suppressed", suppressed);
    }

    /**
     * The subjects in which students and teachers differ.
     *
     * @return the codes, in the order of the columns
     */
    public List<String> differing() {
      return subjects.stream()
          .filter(subject -> subject.gaps().differ())
          .map(SubjectAnalysis::subject)
          .toList();
    }
  }

  /**
   * Its numbers would tell of single students.
   *
   * @param smallest how many students there would have to be
   */
  record Suppressed(@Required int smallest) implements GroupAnalysis {}
}
