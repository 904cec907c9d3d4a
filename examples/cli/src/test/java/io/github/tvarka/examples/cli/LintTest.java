package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {
  static List<Path> policies() throws IOException {
    return InventedRegulationsTest.policies();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void anInventedRegulationHasNoFaultThatNoReadingSettles(Path file) {
    Ran ran = Ran.tvarka("lint", file);
    assertThat(ran).isEqualTo(new Ran(0, ran.out(), ""));
  }

  @Test
  void tellsTheGapsThatARegulationDeclares() {
    assertThat(Ran.tvarka("lint", Ran.DATA.resolve("policies/each-subject-in-percent.json"))
            .out())
        .startsWith("subject: no row holds between 7.1 and 7.2: ")
        .contains(": 20% per half-year (reading exactly-20-percent)\n")
        .contains("no row holds between 7.2 and 7.3: ")
        .contains("(reading between-30-and-35-percent)\n")
        .doesNotContain("->");
  }

  @Test
  void tellsTheOverlapOfThePresetWithItsReading() {
    Ran ran = Ran.tvarka("lint", "rukainiai-attendance-2023");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            "prevention: 17.1 and 17.2 both hold: 7 unexcused lessons per calendar month"
                + " (reading seven-lessons)\nreadings: 17.1: declared reading (reading seven-lessons)\n");
    assertThat(Ran.tvarka("lint", "rukainiai-attendance-2023", "--lang", "lt").out())
        .startsWith("prevention: 17.1 ir 17.2 galioja abu: 7 nepateisintos pamokos");
    assertThat(
            Ran.tvarka("lint", "rukainiai-attendance-2023", "--format", "json").out())
        .startsWith("[ {\n  \"kind\" : \"overlap\",\n  \"where\" : \"prevention\"");
  }

  @Test
  void examinesARegulationThatIsRefused(@TempDir Path folder) throws IOException {
    String text = Ran.text(Ran.DATA.resolve("policies/trimesters-and-late-arrivals.json"))
        .replaceFirst("\"lessThan\" : 8", "\"lessThan\" : 2")
        .replaceFirst(
            "\"from\" : \"2025-09-01\"", "\"from\" : \"2025-09-01\", \"to\" : \"2024-09-01\"");
    Path file = Files.writeString(folder.resolve("broken.json"), text);
    assertThat(Ran.tvarka("policy", file).code()).isEqualTo(2);
    Ran ran = Ran.tvarka("lint", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "the edition ends before it begins: 2025-09-01 - 2024-09-01\n  -> exchange the days")
        .contains("absences: 7.1: the lower bound is above the upper: 3 - 2\n"
            + "  -> exchange the bounds");
  }

  @Test
  void refusesWhatIsNoRegulationOfAttendance(@TempDir Path folder) throws IOException {
    assertThat(Ran.tvarka("lint", "kedainiai-mip"))
        .isEqualTo(new Ran(2, "", "policy (kedainiai-mip) must be a regulation of attendance\n"));
    Path file = Files.writeString(folder.resolve("no.json"), "not JSON");
    assertThat(Ran.tvarka("lint", file).code()).isEqualTo(2);
  }
}
