package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever part of a case is spoilt, the program says so in one line that names the place, and never in a stack trace. */
class SpoiltCaseTest {
  private static final int MOST = 120;

  @TempDir
  private Path folder;

  static List<Path> cases() throws IOException {
    return DecideTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aValueOfAnotherTypeIsRefusedWithItsPlace(Path example) throws IOException {
    JsonNode tree = JsonMapper.shared().readTree(Ran.text(example));
    List<JsonPointer> leaves = new ArrayList<>();
    leaves(tree.get("facts"), JsonPointer.compile("/facts"), leaves);
    for (JsonPointer leaf : leaves.subList(0, Math.min(MOST, leaves.size()))) {
      Ran ran = decide(replaced(tree, leaf));
      assertThat(ran.code()).as("%s", leaf).isEqualTo(2);
      assertThat(ran.out()).as("%s", leaf).isEmpty();
      assertThat(ran.err())
          .as("%s", leaf)
          .hasLineCount(1)
          .contains(": facts")
          .contains(" must ")
          .doesNotContain("Exception", "io.github", "unexpected");
    }
    assertThat(leaves).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPartThatIsMissingOrUnknownIsRefused(Path example) throws IOException {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(Ran.text(example));
    for (String part : List.of("policy", "asOf", "facts")) {
      assertThat(decide(tree.deepCopy().without(part)))
          .isEqualTo(refused(part + " (missing) must be given"));
    }
    ObjectNode unknown = tree.deepCopy();
    ((ObjectNode) unknown.get("facts")).put("name", "A");
    assertThat(decide(unknown).err())
        .startsWith(place() + "facts.name (unknown property) must be one of ");
    ObjectNode kind = tree.deepCopy();
    assertThat(decide(kind.put("kind", "weather")).err())
        .startsWith(place() + "kind (weather) must be one of attendance");
    ObjectNode early = tree.deepCopy();
    assertThat(decide(early.put("asOf", "1999-01-01")).err())
        .startsWith(place() + "asOf (1999-01-01) must be a day on which edition ");
    ObjectNode policy = tree.deepCopy();
    assertThat(decide(policy.put("policy", "weather")).err())
        .startsWith(place() + "policy (weather) must be one of ");
  }

  private static void leaves(JsonNode node, JsonPointer at, List<JsonPointer> leaves) {
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> leaves(entry.getValue(), at.appendProperty(entry.getKey()), leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(node.get(i), at.appendIndex(i), leaves);
      }
    } else {
      leaves.add(at);
    }
  }

  /** No leaf of any case may be an object with such a property. */
  private static JsonNode replaced(JsonNode tree, JsonPointer leaf) {
    JsonNode copy = tree.deepCopy();
    JsonNode parent = copy.at(leaf.head());
    JsonNode wrong = JsonMapper.shared().readTree("{\"zzz\": [1]}");
    if (parent instanceof ArrayNode list) {
      list.set(leaf.last().getMatchingIndex(), wrong);
    } else {
      ((ObjectNode) parent).set(leaf.last().getMatchingProperty(), wrong);
    }
    return copy;
  }

  private Ran decide(JsonNode tree) throws IOException {
    Path file = folder.resolve("case.json");
    Files.writeString(file, tree.toString());
    return Ran.tvarka("decide", file);
  }

  private String place() {
    return folder.resolve("case.json") + ": ";
  }

  private Ran refused(String line) {
    return new Ran(2, "", place() + line + "\n");
  }
}
