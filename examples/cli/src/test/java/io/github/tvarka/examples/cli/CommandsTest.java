package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  @Test
  void listsPolicies() {
    assertThat(Ran.tvarka("policies")).isEqualTo(new Ran(0, "rukainiai-attendance-2023\n", ""));
  }

  @Test
  void listsClausesByTabs() {
    Ran ran = Ran.tvarka("clauses", "--tsv");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).allMatch(line -> line.split("\t", -1).length == 5);
    assertThat(ran.out())
        .contains("rukainiai-attendance-2023\t17.3\trule\tLadderRow\t")
        .contains("rukainiai-attendance-2023\t9.1\tduty\tNoticeDuty\t");
  }

  @Test
  void tellsARegulationToPeople() {
    Ran ran = Ran.tvarka("policy", "rukainiai-attendance-2023", "--format", "markdown");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("# A gymnasium's regulation of attendance\n")
        .contains("- Edition: 2023, in force from 2023-09-01")
        .contains(
            "| 16 | at least 1 unexcused lesson [calendar month] | the class teacher must: warning")
        .contains("| 17.1 `seven-lessons` |");
  }

  @Test
  void tellsARegulationInLithuanian() {
    Ran ran =
        Ran.tvarka("policy", "rukainiai-attendance-2023", "--format", "markdown", "--lang", "lt");
    assertThat(ran.out())
        .startsWith("# Gimnazijos lankomumo užtikrinimo tvarka\n")
        .contains("ne daugiau kaip 5 mokymosi dienos");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Missing required subcommand; see tvarka --help",
        "foo | Unmatched argument at index 0: 'foo'; see tvarka --help",
        "report | Missing required parameter: 'DIR'; see tvarka report --help",
        "report x --as-of yesterday | Invalid value for option '--as-of': 'yesterday' must be a date such as 2025-10-31; see tvarka report --help",
        "policy x | policy (x) must be one of rukainiai-attendance-2023",
        "report nowhere | folder (nowhere) must be a directory",
        "report pom.xml | folder (pom.xml) must be a directory",
        "decide nothing.json | file (nothing.json) must exist",
        "decide src | file (src) must be a file, not a directory",
        "report ../data/class-7b --as-of 2022-10-01 | --as-of (2022-10-01) must be a day on which edition 2023 is in force (from 2023-09-01)",
        "report ../data/class-7b --as-of 2027-10-01 | --as-of (2027-10-01) must be in a school year of the calendar",
        "report ../data/class-7b --student 9Z-99 | --student (9Z-99) must be in students.csv"
      })
  void refusesInOneLine(String arguments, String line) {
    Ran ran = arguments == null || arguments.isEmpty()
        ? Ran.tvarka()
        : Ran.tvarka((Object[]) arguments.split(" "));
    assertThat(ran).isEqualTo(new Ran(2, "", line + "\n"));
  }
}
