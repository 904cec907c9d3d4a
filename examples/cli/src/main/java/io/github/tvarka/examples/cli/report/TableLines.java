package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.form.SectionStatus;
import java.util.ArrayList;
import java.util.List;

/** Progress tables: how many are complete, and each that is not. */
final class TableLines {
  private TableLines() {}

  static List<String> of(FormCheck check, Explainer explainer, Say say) {
    List<SectionStatus> asked = FormLines.asked(check);
    long complete =
        asked.stream().filter(section -> section.state() == DutyState.DONE).count();
    List<String> lines = new ArrayList<>();
    lines.add(say.in("Užpildyta lentelių: ", "Tables complete: ")
        + complete
        + say.in(" iš ", " of ")
        + asked.size());
    asked.stream()
        .filter(section -> section.state() != DutyState.DONE)
        .forEach(section -> lines.add(FormLines.line(section, explainer, say)));
    return lines;
  }
}
