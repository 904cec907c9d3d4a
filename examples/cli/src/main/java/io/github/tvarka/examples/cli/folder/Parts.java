package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.FormCases;
import io.github.tvarka.examples.cli.cases.MarkCases;
import io.github.tvarka.examples.cli.cases.ProgressCases;
import io.github.tvarka.examples.cli.json.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of cases that a class's folder may hold beside attendance. */
final class Parts {
  private static final List<PartKind<?, ?>> ALL = List.of(
      new PartKind<>(ProgressCases.LEVEL_TABLES, LevelsFile::read),
      new PartKind<>(MarkCases.FOLLOW_UP, MarksFile::read),
      new PartKind<>(FormCases.PLAN, PlansFile::read));

  private Parts() {}

  static PartKind<?, ?> named(String name) {
    return ALL.stream()
        .filter(part -> part.kind().name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.of(
                "parts",
                name,
                "must be one of "
                    + ALL.stream()
                        .map(part -> part.kind().name())
                        .collect(Collectors.joining(", ")))
            .in("folder.json"));
  }
}
