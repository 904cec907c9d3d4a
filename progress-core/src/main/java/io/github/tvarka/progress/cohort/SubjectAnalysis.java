package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * One subject in a group. Immutable.
 *
 * @param subject the subject's code
 * @param taught how many students are taught it
 * @param levels how often the teachers set each level, from the lowest to the highest
 * @param unknown of how many students the teacher's level is not known
 * @param gaps the students' own levels beside the teachers'
 * @param progress how many students made progress in it
 */
public record SubjectAnalysis(
    @Required String subject,
    @Required int taught,
    @Required List<LevelCount> levels,
    @Required int unknown,
    @Required GapCount gaps,
    @Required ProgressCount progress)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public SubjectAnalysis {
    Check.code("analysis.subject", subject);
    Check.that(taught >= 0, "analysis.taught", taught, "must not be negative");
    levels = Check.list("analysis.levels", Check.given("analysis.levels", levels));
    Check.that(unknown >= 0, "analysis.unknown", unknown, "must not be negative");
    Check.given("analysis.gaps", gaps);
    Check.given("analysis.progress", progress);
  }
}
