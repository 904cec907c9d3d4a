package io.github.tvarka.progress.form;

import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the sections of a form. */
final class FormOutcomes {
  private FormOutcomes() {}

  static FormOutcome of(List<SectionStatus> sections) {
    Set<String> overdue = new LinkedHashSet<>();
    List<List<Need>> needs = new ArrayList<>();
    boolean complete = true;
    for (SectionStatus section : sections) {
      Truth done = section.finding().truth();
      complete &= done == Truth.YES || section.state() == DutyState.NOT_DONE;
      if (section.state() == DutyState.OVERDUE && done == Truth.NO) {
        overdue.add(section.section());
      } else if (section.state() == DutyState.OVERDUE) {
        needs.add(section.finding().needs());
      } else if (section.state() == DutyState.NOT_YET_KNOWN && done != Truth.YES) {
        List<Need> ofDates = section.dated().needs();
        needs.add(ofDates.isEmpty() ? section.finding().needs() : ofDates);
      }
    }
    List<Need> open = Need.merge(needs);
    if (!overdue.isEmpty()) {
      return new FormOutcome.Overdue(List.copyOf(overdue));
    } else if (!open.isEmpty()) {
      return new FormOutcome.NotYetKnown(open);
    }
    return complete ? new FormOutcome.Complete() : new FormOutcome.InTime();
  }
}
