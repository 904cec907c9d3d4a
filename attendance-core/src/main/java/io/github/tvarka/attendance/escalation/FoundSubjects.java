package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.truth.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The subjects for which a row holds, or may hold, by its finding. */
final class FoundSubjects {
  private FoundSubjects() {}

  /** The subjects within which what was asked holds at least so surely, in the order of the finding. */
  static List<String> in(Finding finding, Truth atLeast) {
    Set<String> subjects = new LinkedHashSet<>();
    collect(finding, atLeast, subjects);
    return List.copyOf(subjects);
  }

  private static void collect(Finding finding, Truth atLeast, Set<String> subjects) {
    if (!(finding instanceof CompoundFinding compound) || compound.truth().compareTo(atLeast) < 0) {
      return;
    }
    if (compound.scope().isPresent()) {
      subjects.add(compound.scope().get());
    } else if (compound.operator() != CompoundFinding.Operator.NOT) {
      compound.parts().forEach(part -> collect(part, atLeast, subjects));
    }
  }
}
