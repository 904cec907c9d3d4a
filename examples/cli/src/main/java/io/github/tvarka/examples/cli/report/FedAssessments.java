package io.github.tvarka.examples.cli.report;

import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.followup.FollowUpFacts;
import io.github.tvarka.progress.mark.Assessment;
import io.github.tvarka.progress.mark.AssessmentEntry;
import io.github.tvarka.progress.mark.EntryClass;
import io.github.tvarka.progress.mark.WorkKind;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.GivenAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of the diary as an adaptation period asks for them: what each is, without its value. */
final class FedAssessments {
  private FedAssessments() {}

  static List<GivenAssessment> of(ProgressPolicy policy, FollowUpFacts facts) {
    List<GivenAssessment> given = new ArrayList<>();
    for (AssessmentEntry entry : facts.marks().entries().entries()) {
      entry
          .assessment()
          .ifPresent(assessment -> given.add(new GivenAssessment(
              entry.on(), Optional.of(entry.subject()), kinds(policy, entry, assessment))));
    }
    return given;
  }

  private static List<AssessmentKind> kinds(
      ProgressPolicy policy, AssessmentEntry entry, Assessment assessment) {
    List<AssessmentKind> kinds = new ArrayList<>();
    if (assessment instanceof Assessment.Mark) {
      kinds.add(AssessmentKind.MARK);
      boolean negative = policy
          .marks()
          .map(marks -> marks.classification().classify(assessment) == EntryClass.NEGATIVE)
          .orElse(false);
      if (negative) {
        kinds.add(AssessmentKind.NEGATIVE_MARK);
      }
    }
    if (entry.work().equals(WorkKind.TEST)) {
      kinds.add(AssessmentKind.TEST);
    }
    return kinds;
  }
}
