package io.github.tvarka.support.adaptation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;

/** The rules that forbid an assessment on its day: those that surely do, or, where none does, those that may. */
record RulesAgainst(List<RuleOnDay> rules, GivenAssessment assessment) {
  static RulesAgainst of(List<RuleOnDay> all, GivenAssessment assessment) {
    List<RuleOnDay> sure = among(all, assessment, Truth.YES);
    return new RulesAgainst(
        sure.isEmpty() ? among(all, assessment, Truth.UNKNOWN) : sure, assessment);
  }

  private static List<RuleOnDay> among(
      List<RuleOnDay> all, GivenAssessment assessment, Truth truth) {
    return all.stream()
        .filter(rule -> assessment.kinds().stream().anyMatch(kind -> forbids(rule, kind)))
        .filter(rule -> rule.inWindow(assessment.on()).truth() == truth)
        .toList();
  }

  private static boolean forbids(RuleOnDay rule, AssessmentKind kind) {
    return rule.rule().noMarks().map(window -> window.forbids(kind)).orElse(false);
  }

  /** One for the assessment; empty where no rule is against it. */
  Optional<AssessmentConflict> conflict() {
    return rules.stream().findFirst().map(this::conflict);
  }

  private AssessmentConflict conflict(RuleOnDay first) {
    return new AssessmentConflict(
        first.citation(),
        rules.stream().map(rule -> rule.rule().key()).toList(),
        assessment,
        assessment.kinds().stream()
            .filter(kind -> rules.stream().anyMatch(rule -> forbids(rule, kind)))
            .toList(),
        finding(first.citation()));
  }

  private Finding finding(Citation citation) {
    List<Finding> findings =
        rules.stream().map(rule -> rule.inWindow(assessment.on())).toList();
    return findings.size() == 1
        ? findings.get(0)
        : CompoundFinding.of(citation, Operator.ANY_OF, findings);
  }
}
