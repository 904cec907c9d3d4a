package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decision that the README shows is one that the program makes. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  @Test
  void theDecisionShownIsOfTheReport() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String after = readme.substring(readme.indexOf("two that nobody marked:"));
    List<String> shown =
        after.split("```", -1)[1].lines().filter(line -> !line.isBlank()).toList();
    Ran ran = Ran.tvarka(
        "report", ROOT.resolve("examples/data/class-7b").toString(), "--student", "7B-21");
    assertThat(shown).hasSizeGreaterThan(3);
    assertThat(ran.out().lines().map(String::strip).toList())
        .containsSubsequence(shown.stream().map(String::strip).toList());
  }
}
