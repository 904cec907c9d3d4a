package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.change.Change;
import io.github.tvarka.progress.change.ChangeCalculator;
import io.github.tvarka.progress.change.ChangeDecision;
import io.github.tvarka.progress.change.ChangeOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A student's progress since earlier, in a line for each role that sets levels. */
final class ChangeLines {
  private final Explainer explainer;
  private final Say say;

  private ChangeLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(ChangeDecision decision, Explainer explainer, Say say) {
    ChangeLines told = new ChangeLines(explainer, say);
    Map<Role, List<Change>> byRole = new LinkedHashMap<>();
    decision
        .changes()
        .forEach(change ->
            byRole.computeIfAbsent(change.by(), key -> new ArrayList<>()).add(change));
    List<String> lines = new ArrayList<>();
    byRole.forEach((role, changes) -> lines.add(told.role(changes)));
    return lines.isEmpty()
        ? List.of(say.in("Lygių dar nėra.", "No levels are to be set yet."))
        : lines;
  }

  private String role(List<Change> changes) {
    Change first = changes.get(0);
    String since = first
        .earlier()
        .map(before -> explainer.period(before))
        .orElse(say.in("anksčiau nieko nėra", "nothing earlier"));
    return first.citation().clause() + ", " + explainer.label(first.by().code()) + ", "
        + explainer.period(first.now()) + say.in(", palyginti su: ", ", compared with: ") + since
        + ": " + String.join("; ", parts(changes));
  }

  private List<String> parts(List<Change> changes) {
    List<String> parts = new ArrayList<>();
    add(parts, say.in("pažanga: ", "progress: "), changes, ChangeOutcome.Made.class);
    add(parts, say.in("pažangos nėra: ", "no progress: "), changes, ChangeOutcome.NotMade.class);
    add(parts, say.in("nežinoma: ", "not known: "), changes, ChangeOutcome.NotYetKnown.class);
    add(
        parts,
        say.in("nėra su kuo lyginti: ", "nothing to compare with: "),
        changes,
        ChangeOutcome.NothingEarlier.class);
    return parts;
  }

  private void add(
      List<String> parts,
      String name,
      List<Change> changes,
      Class<? extends ChangeOutcome> outcome) {
    String told = changes.stream()
        .filter(change -> outcome.isInstance(change.outcome()))
        .map(this::what)
        .collect(Collectors.joining(", "));
    if (!told.isEmpty()) {
      parts.add(name + told);
    }
  }

  private String what(Change change) {
    if (change.what().equals(ChangeCalculator.MEAN)) {
      return say.in("vidurkis", "the mean");
    }
    return List.of(change.what().scope().orElse("").split("/", -1)).stream()
        .map(explainer::label)
        .collect(Collectors.joining(", "));
  }
}
