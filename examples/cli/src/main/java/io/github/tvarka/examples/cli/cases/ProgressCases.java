package io.github.tvarka.examples.cli.cases;

import java.util.List;

/** What is decided under a regulation of progress. */
final class ProgressCases {
  private ProgressCases() {}

  static List<CaseKind<?, ?>> kinds() {
    return List.of();
  }
}
