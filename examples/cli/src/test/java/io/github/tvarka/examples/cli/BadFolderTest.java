package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that are broken: in what all share, or in the rows of one student. */
class BadFolderTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(Ran.DATA.resolve("adult-12"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private void replace(String file, String whole, String broken) throws IOException {
    String text = Ran.text(folder.resolve(file));
    assertThat(text).contains(whole);
    Files.writeString(folder.resolve(file), text.replace(whole, broken));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "students.csv | student,grade,birth_date,transport | student,grade,birth_date | students.csv line 1: column (transport) must be in the header",
        "students.csv | birth_date,transport | birth_date,transport,name | students.csv line 1: column (name) must be one of student, grade, birth_date, transport",
        "students.csv | birth_date,transport | birth_date,transport,grade | students.csv line 1: column (grade) must not stand twice",
        "students.csv | 12A-02,12 | 12A-01,12 | students.csv line 3: student (12A-01) must not stand twice",
        "absences.csv | 12A-01,2025-09-22,2,absent | 12A-01,2025-09-22,2 | absences.csv line 3: row (3 cells) must have 4 cells",
        "absences.csv | 12A-01,2025-09-22,2,absent | 12A-77,2025-09-22,2,absent | absences.csv line 3: student (12A-77) must be in students.csv",
        "notices.csv | N-002,12A-01 | N-002,12A-77 | notices.csv line 3: student (12A-77) must be in students.csv",
        "measures.csv | 12A-01,2025-10 | 12A-77,2025-10 | measures.csv line 2: student (12A-77) must be in students.csv",
        "timetable.csv | MONDAY,1, | MON,1, | timetable.csv line 2: weekday (MON) must be one of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]",
        "lesson-times.csv | 1,08:00,08:45 | 1,08:00,07:45 | lesson-times.csv line 2: ends (07:45) must be after begins (08:00)",
        "calendar.json | 2026-06-12\", | 2025-06-12\", | calendar.json: lastDay (2025-06-12) must not be before firstDay (2025-09-01)",
        "folder.json | rukainiai-attendance-2023 | elsewhere | folder.json: policy (elsewhere) must be one of rukainiai-attendance-2023",
        "folder.json | \"class\" | \"klase\" | folder.json: class (missing) must be given"
      })
  void whatAllShareIsRefused(String file, String whole, String broken, String line)
      throws IOException {
    replace(file, whole, broken);
    assertThat(Ran.tvarka("report", folder)).isEqualTo(new Ran(2, "", line + "\n"));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "absences.csv | 12A-01,2025-09-22,2,absent | 12A-01,2025-09-22,9,absent | absences.csv line 3: lesson (9) must be a lesson of the timetable on 2025-09-22: [1, 2, 3, 4, 5, 6]",
        "absences.csv | 12A-01,2025-09-22,2,absent | 12A-01,2025-09-22,-2,absent | absences.csv line 3: lesson (-2) must not be negative",
        "absences.csv | 12A-01,2025-09-22,2,absent | 12A-01,2025-09-22,1,absent | absences.csv line 3: row must not repeat line 2",
        "absences.csv | 12A-01,2025-09-22,2,absent | 12A-01,2025-09-22,2,ill | absences.csv line 3: mark (ill) must be one of absent, excused, unexcused, unmarked",
        "absences.csv | 12A-01,2025-09-22,2,absent | 12A-01,22.09.2025,2,absent | absences.csv line 3: date (22.09.2025) must be a date such as 2025-10-31",
        "notices.csv | N-002,12A-01,2025-10-14,2025-10-14,, | N-002,12A-01,2025-10-14,2025-10-14,4-12, | notices.csv line 3: lessons (4-12) must be lessons of lesson-times.csv [1, 2, 3, 4, 5, 6, 7]",
        "notices.csv | N-002,12A-01,2025-10-14,2025-10-14,, | N-001,12A-01,2025-10-14,2025-10-14,, | notices.csv line 3: row must not repeat line 2",
        "notices.csv | N-002,12A-01,2025-10-14,2025-10-14,,illness,,,student,phone-message,2025-10-14T14:36"
            + " | N-002,12A-01,2025-09-22,2025-09-22,,illness,,,student,phone-message,2025-09-22T07:20"
            + " | notices.csv line 3: notice (N-002) must not repeat request N-001",
        "notices.csv | 12A-01,2025-10-14,2025-10-14,,illness | 12A-01,2025-10-14,2025-10-14,,Illness | notices.csv line 3: ground (Illness) must be lower-case words joined by hyphens, such as class-teacher",
        "measures.csv | 12A-01,2025-10,16 | 12A-01,2023-10,16 | measures.csv line 2: month (2023-10) must be in the school year of the calendar",
        "facts.csv | yes | maybe | facts.csv line 2: value (maybe) must be one of no, unknown, yes",
        "students.csv | 12A-01,12 | 12A-01,-12 | students.csv line 2: grade (-12) must not be negative"
      })
  void oneStudentIsLeftOutAndToldOf(String file, String whole, String broken, String fault)
      throws IOException {
    replace(file, whole, broken);
    Ran ran = Ran.tvarka("report", folder);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("12A-01: " + fault + "\n");
    assertThat(ran.out()).contains("\n12A-02\n").doesNotContain("\n12A-01\n");
    assertThat(ran.out())
        .endsWith("Not decided, because of faults in the data\n12A-01: " + fault + "\n");
  }

  @Test
  void aMissingFileIsRefused() throws IOException {
    Files.delete(folder.resolve("facts.csv"));
    assertThat(Ran.tvarka("report", folder))
        .isEqualTo(new Ran(2, "", "file (" + folder.resolve("facts.csv") + ") must exist\n"));
  }

  @Test
  void anotherStudentsFaultsDoNotConcernTheOneAskedFor() throws IOException {
    replace("facts.csv", "yes", "maybe");
    assertThat(Ran.tvarka("report", folder, "--student", "12A-02").code()).isZero();
  }
}
