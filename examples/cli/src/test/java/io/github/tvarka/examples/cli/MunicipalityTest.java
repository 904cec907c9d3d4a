package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.examples.cli.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityTest {
  private static final Path TOWN = Ran.DATA.resolve("municipality");

  @ParameterizedTest
  @CsvSource({"en", "lt"})
  void printsTheTableAsTheGoldenFileSays(String language) {
    Ran ran = Ran.tvarka("report", TOWN, "--lang", language);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(Ran.golden("reports/municipality." + language + ".txt", ran.out()));
  }

  /** What README.md of the folder tells, counted by hand. */
  @Test
  void tellsWhatWasCountedByHand() {
    assertThat(Ran.tvarka("report", TOWN).out())
        .contains("794 of 1000 (all parents), 79.4%; to be reached: at least 80%; not reached "
            + "(short by 0.6 percentage points; short by 6 cooperating parents) (clause 1)")
        .contains("results of the national achievement check: 62.6; to be reached: at least 61.5; "
            + "reached (clause 2)")
        .contains("not yet known: not reported by: school C (clause 3)")
        .contains(
            "250 of 1000 (hours of natural science), 25%; to be reached: at least 25%; reached (clause 5)")
        .contains("not reached (short by 1 graduate of the chemists' school) (clause 6)")
        .contains("60 of 100 (all teachers), 60%; to be reached: at least 60%; reached (clause 11)")
        .contains("not reached by: school C; to be reached: exactly 100%")
        .contains(
            "methods day: 18 February 2020; to be reached: 18 February 2020; reached (clause 15)")
        .contains(
            "not yet measurable; to be measured from 31 August 2021 (so far: no) (clause 19)");
  }

  @Test
  void looksAtAnotherDayAndWritesJson() {
    Ran later = Ran.tvarka("report", TOWN, "--as-of", "2021-08-31", "--format", "json");
    assertThat(Json.tree(later.out()).get("asOf").asString()).isEqualTo("2021-08-31");
    assertThat(later.out()).doesNotContain("not-yet-measurable");
    Ran early = Ran.tvarka("report", TOWN, "--as-of", "2019-12-31");
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err())
        .isEqualTo(
            "--as-of (2019-12-31) must be a day on which edition 2020 is in force (from 2020-01-01)\n");
  }

  @Test
  void hasNoStudents() {
    assertThat(Ran.tvarka("report", TOWN, "--student", "7B-01").err())
        .isEqualTo("--student (7B-01) must not be given for a municipality\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "school-a,cooperating-parents,501,500 | part (501) must not be above whole (500)",
        "school-a,cooperating-parents,-1,500 | part (-1) must not be negative",
        "school-a,cooperating-parents,5,-500 | whole (-500) must not be negative",
        "school-a,cooperating-parents,101%,500 | percent (101%) must be at most 100%",
        "school-a,cooperating-parents,85%,0 | members (0) must be at least 1",
        "school-a,cooperating-parents,many,500 | value (many) must be a number such as 85 or 6.4",
        "school-a,cooperating-parents,5, | of () must not be empty",
        "school-a,learning-strategies,-2, | count (-2) must not be negative",
        "school-a,learning-strategies,2,3 | of (3) must be empty for learning-strategies",
        "school-a,national-test-results,-1,10 | mean (-1) must not be negative",
        "town,methods-day,yesterday, | value (yesterday) must be none, or dates such as 2020-02-18;2020-10-06",
        "saltiniai-progymnasium,tiwi-participation,2020-08-31, | value (2020-08-31) must be two dates such as 2019-10-01..2020-08-31",
        "saltiniai-progymnasium,tiwi-participation,2020-08-31..2020-01-01, | to (2020-01-01) must not be before from (2020-08-31)",
        "town,problems-solved-in-time,perhaps, | value (perhaps) must be yes, no or unknown",
        "school-z,cooperating-parents,1,2 | unit (school-z) must be in units.csv",
        "nursery,cooperating-parents,1,2 | unit (nursery) must be one that reports for cooperating-parents",
      })
  void refusesAnObservation(String row, String message, @TempDir Path folder) throws IOException {
    copy(folder);
    Files.writeString(folder.resolve("observations.csv"), "unit,target,value,of\n" + row + "\n");
    assertThat(Ran.tvarka("report", folder))
        .isEqualTo(new Ran(2, "", "observations.csv line 2: " + message + "\n"));
  }

  @Test
  void refusesTwoObservationsAndTargetsThatThereAreNot(@TempDir Path folder) throws IOException {
    copy(folder);
    Files.writeString(
        folder.resolve("observations.csv"),
        "unit,target,value,of\nschool-a,cooperating-parents,1,2\nschool-a,cooperating-parents,1,2\n");
    assertThat(Ran.tvarka("report", folder).err())
        .isEqualTo(
            "observations.csv line 3: target (cooperating-parents) must not stand twice for school-a\n");
    Files.writeString(
        folder.resolve("observations.csv"), "unit,target,value,of\nschool-a,no-such-target,1,2\n");
    assertThat(Ran.tvarka("report", folder).err())
        .startsWith(
            "observations.csv line 2: target (no-such-target) must be one of cooperating-parents, ");
    Files.writeString(folder.resolve("observations.csv"), "unit,target,value,of\n");
    Files.writeString(folder.resolve("national.csv"), "target,mean\ncooperating-parents,7\n");
    assertThat(Ran.tvarka("report", folder).err())
        .isEqualTo(
            "national.csv line 2: target (cooperating-parents) must be compared with a national mean\n");
  }

  private static void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(TOWN)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
