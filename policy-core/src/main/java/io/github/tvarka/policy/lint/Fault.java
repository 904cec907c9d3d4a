package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.text.Spelling;
import java.util.List;
import java.util.Optional;

/** One thing that a regulation must not say: what the lint tells of it, and the rule in the words of a refusal. */
record Fault(LintFinding finding, String rule) {
  static Fault of(LintKind kind, RawPlace place, String given, String rule) {
    return new Fault(LintFinding.of(kind, place, given), rule);
  }

  /** Such as <i>escalation.ladders[0].rows[1].when (late-arrivals) must be ... (clause 17.3)</i>. */
  String message() {
    return finding.path().orElse(finding.where())
        + finding.given().map(given -> " (" + given + ") ").orElse(" ")
        + rule
        + in(finding.clauses());
  }

  private static String in(List<String> clauses) {
    if (clauses.isEmpty()) {
      return "";
    }
    return (clauses.size() == 1 ? " (clause " : " (clauses ") + String.join(", ", clauses) + ")";
  }

  /** A rule that names what is known, and what may have been meant. */
  static String oneOf(String what, List<String> known, String given) {
    Optional<String> meant = Spelling.nearest(given, known);
    return "must be one of " + what + " " + known
        + meant.map(name -> ". Maybe " + name).orElse("");
  }
}
