package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.PolicyMarkdown;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  @Test
  void listsPolicies() {
    assertThat(Ran.tvarka("policies"))
        .isEqualTo(new Ran(
            0,
            "rukainiai-attendance-2023\nlithuania-v-1112\nkedainiai-mip\npilenai-progress\nprogymnasium-support\nalytus-priority-2\n",
            ""));
  }

  @Test
  void findsForWhomARowHolds() {
    Ran ran = Ran.tvarka("rows", Ran.DATA.resolve("class-7b"), "--clause", "17.4");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith("7B-")))
        .containsExactly("7B-22, October 2025", "7B-22, March 2026", "7B-24, April 2026");
    assertThat(ran.out())
        .contains("  17.4: 15 unexcused lessons in April 2026: more than 14")
        .contains("    the Child Welfare Commission may: hearing of the case");
    assertThat(
            Ran.tvarka("rows", Ran.DATA.resolve("class-7b"), "--clause", "17.4", "--format", "json")
                .out())
        .contains("\"student\" : \"7B-24\"", "\"outcome\" : \"holds\"");
    assertThat(Ran.tvarka("rows", Ran.DATA.resolve("class-7b"), "--clause", "21", "--lang", "lt")
            .out())
        .isNotBlank();
  }

  @Test
  void refusesARowThatTheRegulationDoesNotHave() {
    Ran ran = Ran.tvarka("rows", Ran.DATA.resolve("class-7b"), "--clause", "17.9");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("--clause (17.9) must be one of 16, 17.1, 17.2");
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
        .contains("- Edition: 2023, in force from 1 September 2023")
        .contains(
            "| 16 | at least 1 unexcused lesson per calendar month | the class teacher must: warning")
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

  @Test
  void tellsARegulationOfAnotherKind() {
    Ran ran = Ran.tvarka("policy", "kedainiai-mip", "--format", "markdown");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("\n## Learning levels\n").contains("- Edition: ");
    Ran json = Ran.tvarka("policy", "kedainiai-mip");
    assertThat(json.out()).startsWith("{\n  \"document\" : {\n    \"key\" : \"kedainiai-mip\"");
  }

  @Test
  void readsBackEachRegulationThatItPrints(@TempDir Path folder) throws IOException {
    for (String id : Presets.ids()) {
      Ran written = Ran.tvarka("policy", id);
      Path file = folder.resolve(id + ".json");
      Files.writeString(file, written.out());
      assertThat(Ran.tvarka("policy", file)).isEqualTo(written);
    }
  }

  @Test
  void tellsEveryPartOfARegulation() {
    String text = Ran.text(Ran.DATA.resolve("cases/invented-school.json"));
    AttendancePolicy policy =
        PolicyDocument.policy(Json.tree(text).get("policy"), Presets.ATTENDANCE);
    String english = PolicyMarkdown.of(policy, Language.EN);
    assertThat(english).isEqualTo(Ran.golden("policies/invented-school.en.md", english));
    String lithuanian = PolicyMarkdown.of(policy, Language.LT);
    assertThat(lithuanian).isEqualTo(Ran.golden("policies/invented-school.lt.md", lithuanian));
  }

  @Test
  void namesEveryLadder() {
    Ran ran =
        Ran.tvarka("policy", "rukainiai-attendance-2023", "--format", "markdown", "--lang", "lt");
    assertThat(ran.out().lines().filter(line -> line.startsWith("### ")))
        .contains(
            "### įspėjimas",
            "### prevencinės priemonės",
            "### pagalbos planas",
            "### kreipimasis į kitas institucijas");
  }

  @Test
  void listsDutiesByRole() {
    Ran ran = Ran.tvarka("duties", "rukainiai-attendance-2023");
    assertThat(ran).isEqualTo(new Ran(0, Ran.golden("duties.en.txt", ran.out()), ""));
    assertThat(Ran.tvarka("duties", "rukainiai-attendance-2023", "--format", "json")
            .out())
        .startsWith("{\n  \"student\" : [ {\n    \"clause\" : \"9.1\",");
  }

  @ParameterizedTest
  @CsvSource({
    "class-7b,7B-08,2025-11-13T11:40,en",
    "class-7b,7B-10,2026-02-10T11:40,en",
    "adult-12,12A-01,2025-11-18T15:00,lt"
  })
  void tellsWhoHasToTellWhom(String folder, String student, String at, String language) {
    Ran ran = Ran.tvarka(
        "notices", Ran.DATA.resolve(folder), "--student", student, "--at", at, "--lang", language);
    assertThat(ran)
        .isEqualTo(
            new Ran(0, Ran.golden("notices/" + student + "." + language + ".txt", ran.out()), ""));
  }

  @Test
  void tellsWhoHasToTellWhomAsJson() {
    Ran ran = Ran.tvarka(
        "notices",
        Ran.DATA.resolve("class-7b"),
        "--student",
        "7B-08",
        "--at",
        "2025-11-13T11:40",
        "--format",
        "json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("\"asOf\" : \"2025-11-13T11:40:00\"")
        .contains("\"outcome\" : \"not-called-for\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Missing required subcommand; see tvarka --help",
        "foo | Unmatched argument at index 0: 'foo'; see tvarka --help",
        "report | Missing required parameter: 'DIR'; see tvarka report --help",
        "report x --as-of yesterday | Invalid value for option '--as-of': 'yesterday' must be a date such as 2025-10-31; see tvarka report --help",
        "policy x | policy (x) must be one of IDS",
        "duties x | policy (x) must be one of IDS",
        "notices ../data/class-7b --student 7B-01 --at noon | Invalid value for option '--at': 'noon' must be a moment such as 2025-10-31T08:15; see tvarka notices --help",
        "notices ../data/class-7b --student 9Z-99 --at 2025-10-06T11:40 | --student (9Z-99) must be in students.csv",
        "notices ../data/class-7b --student 7B-01 --at 2020-10-06T11:40 | --at (2020-10-06) must be a day on which edition 2023 is in force (from 2023-09-01)",
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
    String ids = String.join(", ", Presets.ids());
    assertThat(ran).isEqualTo(new Ran(2, "", line.replace("IDS", ids) + "\n"));
  }
}
