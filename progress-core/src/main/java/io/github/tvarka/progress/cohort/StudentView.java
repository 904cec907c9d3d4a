package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.change.Change;
import io.github.tvarka.progress.change.ChangeDecision;
import io.github.tvarka.progress.comparison.ComparedSubject;
import io.github.tvarka.progress.comparison.ComparisonCalculator;
import io.github.tvarka.progress.comparison.ComparisonDecision;
import io.github.tvarka.progress.comparison.ConsultationDecision;
import java.util.Optional;

/** What was decided for one student. */
record StudentView(ComparisonDecision comparison, ChangeDecision changes) {
  Optional<ComparedSubject> subject(String subject) {
    return comparison.subjects().stream()
        .filter(compared -> compared.subject().equals(subject))
        .findFirst();
  }

  Optional<Change> change(Role by, CounterKey what) {
    return changes.changes().stream()
        .filter(change -> change.by().equals(by) && change.what().equals(what))
        .findFirst();
  }

  /** Whether a gap in the subject surely calls for a consultation. */
  boolean calledForGap(String subject) {
    CounterKey gap = ComparisonCalculator.LEVEL_GAP.in(subject);
    return comparison.calledFor().stream().anyMatch(decision -> isOf(decision, gap));
  }

  private static boolean isOf(ConsultationDecision decision, CounterKey counter) {
    return decision.finding() instanceof QuantityFinding finding
        && finding.counter().equals(counter);
  }
}
