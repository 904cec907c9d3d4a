package io.github.tvarka.progress;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.change.ChangePolicy;
import io.github.tvarka.progress.change.ChangeRule;
import io.github.tvarka.progress.comparison.ComparisonPolicy;
import io.github.tvarka.progress.followup.FollowUpPolicy;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.NegativeRunRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what in a policy contradicts itself. */
final class ProgressChecks {
  private ProgressChecks() {}

  /** Refuses parts and duties that rest on a reading which is not declared. */
  static void readings(
      List<Reading> readings, List<Optional<? extends PolicyPart>> parts, List<List<Duty>> duties) {
    List<String> declared = readings.stream().map(Reading::key).toList();
    Stream<String> ofParts =
        parts.stream().flatMap(Optional::stream).flatMap(part -> part.restsOn().stream());
    Stream<String> ofDuties =
        duties.stream().flatMap(List::stream).flatMap(duty -> duty.readings().stream());
    Stream.concat(ofParts, ofDuties)
        .forEach(key ->
            Check.that(declared.contains(key), "readings", key, "must be declared by the policy"));
  }

  /** Refuses steps that follow a run of which no rule of marks speaks. */
  static void followUp(Optional<FollowUpPolicy> followUp, Optional<MarkPolicy> marks) {
    List<Clause> runs = marks.stream()
        .flatMap(part -> part.runs().stream())
        .map(NegativeRunRule::clause)
        .toList();
    followUp.ifPresent(steps -> Check.that(
        runs.contains(steps.run()),
        "followUp.run",
        steps.run(),
        "must be one of the runs " + runs));
  }

  /** Refuses a part that needs others where one of them is missing. */
  static void needs(
      String name, Optional<?> part, List<? extends Optional<? extends PolicyPart>> needed) {
    boolean complete = part.isEmpty() || needed.stream().allMatch(Optional::isPresent);
    Check.that(
        complete,
        name,
        part.isPresent() ? "given" : "absent",
        "must stand beside the parts it reads");
  }

  /** Refuses a comparison of levels that a role does not set. */
  static void roles(
      Optional<LevelPolicy> levels,
      Optional<ComparisonPolicy> comparison,
      Optional<ChangePolicy> changes) {
    List<Role> set = levels.stream()
        .flatMap(policy -> policy.rounds().stream().map(Duty::actor))
        .toList();
    Stream<Role> compared = comparison.stream()
        .flatMap(policy -> Stream.concat(
            Stream.of(policy.own(), policy.against()),
            policy.rules().stream().flatMap(rule -> rule.when().roles().stream())));
    Stream<Role> changed =
        changes.stream().flatMap(policy -> policy.rules().stream().map(ChangeRule::by));
    Stream.concat(compared, changed)
        .forEach(role ->
            Check.that(set.contains(role), "levels.rounds", set, "must have a round of " + role));
  }
}
