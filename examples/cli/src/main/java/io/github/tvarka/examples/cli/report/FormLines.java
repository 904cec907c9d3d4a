package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.SectionStatus;
import java.util.List;
import java.util.stream.Collectors;

/** A form in a line for each section that is asked for by now: complete, or what is missing and who has to sign. */
final class FormLines {
  private FormLines() {}

  static List<String> of(FormCheck check, Explainer explainer, Say say) {
    return asked(check).stream().map(section -> line(section, explainer, say)).toList();
  }

  /** The sections that are asked for by now. */
  static List<SectionStatus> asked(FormCheck check) {
    return check.sections().stream()
        .filter(section -> section.asked() != Truth.NO && section.state() != DutyState.UPCOMING)
        .toList();
  }

  static String line(SectionStatus section, Explainer explainer, Say say) {
    String period =
        section.dated().period().map(days -> ", " + explainer.period(days)).orElse("");
    return say.clause(section.dated().duty().clause(), explainer.wording()) + " "
        + explainer.label(section.dated().duty().act().code()) + period + ": "
        + state(section, say) + open(section, explainer, say);
  }

  private static String state(SectionStatus section, Say say) {
    return switch (section.state()) {
      case DONE -> say.in("užpildyta", "complete");
      case OVERDUE -> say.in("pavėluota", "overdue");
      case NOT_DONE -> say.in("neužpildyta", "not filled in");
      case NOT_YET_KNOWN -> say.in("nežinoma", "not known");
      case NOT_ASKED -> say.in("nereikalaujama", "not asked");
      case DUE, STANDING, UPCOMING -> say.in("dar nebaigta", "open");
    };
  }

  private static String open(SectionStatus section, Explainer explainer, Say say) {
    String missing = section.missing().stream()
        .map(PartKey::code)
        .map(explainer::label)
        .collect(Collectors.joining(", "));
    String toSign = section.toSign().stream()
        .map(Role::code)
        .map(explainer::label)
        .collect(Collectors.joining(", "));
    return (missing.isEmpty() ? "" : say.in("; trūksta: ", "; missing: ") + missing)
        + (toSign.isEmpty() ? "" : say.in("; nepasirašė: ", "; not signed: ") + toSign);
  }
}
