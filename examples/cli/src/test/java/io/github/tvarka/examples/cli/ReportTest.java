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

class ReportTest {
  @ParameterizedTest
  @CsvSource({
    "class-7b,7B-04,en",
    "class-7b,7B-20,en",
    "class-7b,7B-21,en",
    "class-7b,7B-21,lt",
    "class-7b,7B-10,lt",
    "adult-12,12A-01,lt"
  })
  void tellsAStudentAsTheGoldenFileSays(String folder, String student, String language) {
    Ran ran =
        Ran.tvarka("report", Ran.DATA.resolve(folder), "--student", student, "--lang", language);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(Ran.golden("reports/" + student + "." + language + ".txt", ran.out()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7B-05 | annex 4, October 2025: subject teacher 3",
        "7B-05 | 7.5 review of the plan of individual progress, March 2026: overdue; missing: date, where I am now, learning level, next steps; not signed: parent or guardian",
        "7B-06 | mathematics, 3.1: negative in a row: 8 October 2025, 15 October 2025",
        "7B-06 | consultations missed: 13 November 2025",
        "7B-06 | consultations not recorded: 20 November 2025",
        "7B-08 | annex 4, January 2026: subject teacher 2.9 to 3.4 (subjects not known: 1)",
        "7B-09 | mathematics, 3.1: negative in a row: 1 October 2025, 15 October 2025",
        "7B-11 | No negative entries in a row.",
        "7B-14 | 7.4 plan of individual progress, November 2025: overdue; missing: steps; not signed: parent or guardian",
        "7B-15 | mathematics, 3.1: negative in a row: 1 October 2025, 8 October 2025",
        "7B-16 | annex 5, March 2026: student not known; subject teacher 4",
        "7B-19 | mathematics, 3.1: not yet known: not entered: assessment (mathematics, 8 October 2025)",
        "7B-24 | annex 4, January 2026: subject teacher not known"
      })
  void tellsWhatTheStoriesSayBesideAttendance(String student, String line) {
    assertThat(Ran.tvarka("report", Ran.DATA.resolve("class-7b"), "--student", student)
            .out()
            .lines()
            .map(String::strip))
        .contains(line);
  }

  @Test
  void goesOnWithTheStudentsWhoseDataIsSound() {
    Ran ran = Ran.tvarka("report", Ran.DATA.resolve("broken-7x"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEqualTo(Ran.golden("reports/broken-7x.en.txt", ran.out()));
    assertThat(ran.err()).isEqualTo("""
            7X-01: notices.csv line 2: to (2025-10-08) must not be before from (2025-10-10)
            7X-02: absences.csv line 25: date (2026-07-01) must be a school day of the calendar
            """);
  }

  @Test
  void looksAtADayInThePast() {
    Ran ran = Ran.tvarka(
        "report", Ran.DATA.resolve("class-7b"), "--student", "7B-20", "--as-of", "2025-10-15");
    assertThat(ran.out())
        .contains("September 2025: lessons missed: 8, excused: 0, unexcused: 8")
        .contains("17.2: 8 unexcused lessons in September 2025: from 7 to 14")
        .contains("15 more – 17.3, within reach until 29 October; ")
        .doesNotContain("no longer holds");
  }

  @Test
  void tellsOfLateArrivalsAndOfNamedRows(@TempDir Path folder) throws IOException {
    Path adult = Ran.DATA.resolve("adult-12");
    try (Stream<Path> files = Files.list(adult)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    String policy = Json.tree(Ran.text(Ran.DATA.resolve("cases/invented-school.json")))
        .get("policy")
        .toString();
    Files.writeString(
        folder.resolve("folder.json"),
        "{\"policy\": " + policy + ", \"class\": \"12A\", \"asOf\": \"2025-10-31\"}");
    Files.writeString(folder.resolve("absences.csv"), """
        student,date,lesson,mark,minutes
        12A-01,2025-10-06,1,late,5
        12A-01,2025-10-07,2,late,20
        12A-01,2025-10-07,3,absent,
        12A-01,2025-10-07,4,absent,
        12A-01,2025-10-08,3,late,
        """);
    Ran ran = Ran.tvarka("report", folder, "--student", "12A-01");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEqualTo(Ran.golden("reports/late.en.txt", ran.out()));
  }

  @Test
  void writesJson() {
    Ran ran = Ran.tvarka("report", Ran.DATA.resolve("broken-7x"), "--format", "json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("{\n  \"className\" : \"7X\",\n")
        .contains("\"student\" : \"7X-03\"")
        .contains("\"notDecided\" : [ {\n    \"student\" : \"7X-01\",");
  }

  @Test
  void knowsTheWholeClass() {
    Ran ran = Ran.tvarka("report", Ran.DATA.resolve("class-7b"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> line.matches("7B-[0-9]{2}"))).hasSize(24);
  }
}
