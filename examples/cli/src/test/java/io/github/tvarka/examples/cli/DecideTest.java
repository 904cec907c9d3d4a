package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.examples.cli.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DecideTest {
  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(Ran.DATA.resolve("cases"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decidesEachExampleAsItsGoldenFileSays(Path file) {
    Ran ran = Ran.tvarka("decide", file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(Ran.golden("decisions/" + file.getFileName(), ran.out()));
  }

  @Test
  void everyDecisionIsOfAnExample() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "decisions"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              cases().stream().map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void leavesATieForTheLastPlaceToPeople() {
    JsonNode candidates = Json.tree(
            Ran.tvarka("decide", Ran.DATA.resolve("cases/nomination-with-a-tie.json"))
                .out())
        .get("candidates");
    assertThat(candidates
            .valueStream()
            .map(each -> each.get("candidate").stringValue() + " "
                + each.at("/points/most").intValue() + " "
                + each.at("/outcome/outcome").stringValue()))
        .containsExactly(
            "A 6 put-forward", "B 4 tied-at-limit", "C 4 tied-at-limit", "D 0 beyond-limit");
  }

  @Test
  void readsStandardInput() throws IOException {
    Path file = Ran.DATA.resolve("cases/school-transport.json");
    InputStream before = System.in;
    try (InputStream text = new ByteArrayInputStream(Files.readAllBytes(file))) {
      System.setIn(text);
      assertThat(Ran.tvarka("decide", "-").out())
          .isEqualTo(Ran.resource("decisions/school-transport.json"));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void takesThePresetWrittenOut(@TempDir Path folder) throws IOException {
    String policy = Ran.tvarka("policy", "rukainiai-attendance-2023").out();
    String text = Ran.text(Ran.DATA.resolve("cases/unmarked-lessons.json"))
        .replace("\"policy\": \"rukainiai-attendance-2023\"", "\"policy\": " + policy);
    Path file = folder.resolve("case.json");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    assertThat(Ran.tvarka("decide", file).out())
        .isEqualTo(Ran.resource("decisions/unmarked-lessons.json"));
  }
}
