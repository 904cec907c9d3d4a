package io.github.tvarka.examples.cli.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.SupportFacts;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.eligibility.EligibilityPolicy;
import io.github.tvarka.support.student.LevelRequirement;
import io.github.tvarka.support.student.SubjectStanding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was decided on a student's support, with the standings that came to matter: findings count subjects, and a teacher wants their names.
 *
 * @param decision the decision
 * @param belowLevel how the student stands in the subjects whose level is, or may be, below what the regulation asks for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DecidedSupport(SupportDecision decision, List<SubjectStanding> belowLevel) {
  /** Copies the list. */
  public DecidedSupport {
    belowLevel = List.copyOf(belowLevel);
  }

  static DecidedSupport of(
      SupportDecision decision, SupportPolicy policy, SupportFacts facts, LocalDate asOf) {
    List<SubjectStanding> below = policy.eligibility().flatMap(EligibilityPolicy::levels).stream()
        .flatMap(levels -> latest(facts, asOf).stream().filter(one -> mayBeBelow(one, levels)))
        .toList();
    return new DecidedSupport(decision, below);
  }

  private static boolean mayBeBelow(SubjectStanding standing, LevelRequirement levels) {
    return levels.below(standing.level()) != Truth.NO;
  }

  /** The last that was said of each subject by the day. */
  private static List<SubjectStanding> latest(SupportFacts facts, LocalDate asOf) {
    Map<String, SubjectStanding> latest = new LinkedHashMap<>();
    for (SubjectStanding standing : facts.student().subjects()) {
      LocalDate since = since(standing);
      SubjectStanding known = latest.get(standing.subject());
      boolean later = known == null || !since.isBefore(since(known));
      if (later && !since.isAfter(asOf)) {
        latest.put(standing.subject(), standing);
      }
    }
    return List.copyOf(latest.values());
  }

  private static LocalDate since(SubjectStanding standing) {
    return standing.since().orElse(LocalDate.MIN);
  }
}
