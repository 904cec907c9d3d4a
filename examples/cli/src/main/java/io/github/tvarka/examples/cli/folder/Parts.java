package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.FormCases;
import io.github.tvarka.examples.cli.cases.MarkCases;
import io.github.tvarka.examples.cli.cases.ProgressCases;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.edition.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a class's folder holds beside attendance.
 *
 * @param students of each student, in the order of folder.json
 * @param whole of the class as a whole, in the same order
 */
record Parts(List<ClassPart<?, ?>> students, List<WholePart<?, ?>> whole) {
  private static final List<PartKind<?, ?>> KINDS = List.of(
      PartKind.one(ProgressCases.LEVEL_TABLES, LevelsFile::read),
      PartKind.one(ProgressCases.COMPARISON, LevelsFile::read),
      PartKind.one(ProgressCases.CHANGE, LevelsFile::read),
      PartKind.one(MarkCases.FOLLOW_UP, MarksFile::read),
      PartKind.several(MarkCases.PERIOD_MARK, PeriodMarksFile::read),
      PartKind.several(MarkCases.ACHIEVEMENTS, AchievementsFile::read),
      PartKind.one(FormCases.PLAN, PlansFile::read),
      PartKind.one(FormCases.PROGRESS_TABLES, TablesFile::read),
      PartKind.several(FormCases.OBSERVATION, ObservationsFile::read),
      PartKind.one(SupportFile.KIND, SupportFile::read));
  private static final List<WholeKind<?, ?>> WHOLE_KINDS = List.of(
      new WholeKind<>(ProgressCases.COHORT, LevelsFile::readClass),
      new WholeKind<>(FormCases.NOMINATION, CandidatesFile::read));

  /** The parts that {@code folder.json} asks for, each with its regulation. */
  static Parts read(PartRows rows, Map<String, JsonNode> settings) {
    Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
    settings.forEach((name, policy) -> {
      Optional<WholeKind<?, ?>> whole =
          WHOLE_KINDS.stream().filter(kind -> kind.kind().name().equals(name)).findFirst();
      if (whole.isPresent()) {
        parts.whole().add(whole.get().read(rows, policy));
      } else {
        parts.students().add(named(name).read(rows, policy));
      }
    });
    return parts;
  }

  /** The regulations that read facts.csv beside that of attendance. */
  List<Regulation> readersOfFacts() {
    return whole.stream()
        .filter(part -> part.kind().equals(FormCases.NOMINATION))
        .<Regulation>map(WholePart::policy)
        .toList();
  }

  private static PartKind<?, ?> named(String name) {
    return KINDS.stream()
        .filter(part -> part.kind().name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Refusal.of("parts", name, "must be one of " + names()).in("folder.json"));
  }

  private static String names() {
    return Stream.concat(
            KINDS.stream().map(part -> part.kind().name()),
            WHOLE_KINDS.stream().map(part -> part.kind().name()))
        .collect(Collectors.joining(", "));
  }
}
