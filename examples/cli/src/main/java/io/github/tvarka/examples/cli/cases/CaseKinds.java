package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The concepts whose cases can be decided, and the way from a case document to its decision. */
public final class CaseKinds {
  private static final CaseKind<?, ?> DEFAULT = AttendanceCases.ATTENDANCE;
  private static final List<CaseKind<?, ?>> ALL = Stream.of(
          AttendanceCases.kinds(),
          ProgressCases.kinds(),
          MarkCases.kinds(),
          FormCases.kinds(),
          SupportCases.kinds(),
          IndicatorCases.kinds())
      .<CaseKind<?, ?>>flatMap(List::stream)
      .toList();

  private CaseKinds() {}

  /**
   * The concepts.
   *
   * @return each once
   */
  public static List<CaseKind<?, ?>> all() {
    return ALL;
  }

  /**
   * Decides a case.
   *
   * @param tree the document
   * @return the decision as JSON
   * @throws Refusal if the case is broken
   */
  public static String decide(JsonNode tree) {
    CaseDocument document = Json.value(tree, "", CaseDocument.class);
    return Json.write(kind(document).decide(document));
  }

  private static CaseKind<?, ?> kind(CaseDocument document) {
    if (document.kind().isEmpty()) {
      return DEFAULT;
    }
    String name = document.kind().orElseThrow();
    return ALL.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.of(
            "kind",
            name,
            "must be one of "
                + ALL.stream().map(CaseKind::name).collect(Collectors.joining(", "))));
  }
}
