package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.examples.cli.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    "class-7b,7B-22,en",
    "class-7b,7B-02,lt",
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
        "7B-24 | annex 4, January 2026: subject teacher not known",
        "7B-01 | annex 6, mathematics, 22 September 2025 to 19 May 2026: mark from 3 to 8 (up); knowledge and understanding from satisfactory to advanced (up); problem solving from unsatisfactory to satisfactory (up)",
        "7B-02 | learning level (biotechnology) in January 2026: 1, from 0 to 1 (clause 9.5)",
        "7B-02 | 4.2, music, 1 September to 28 November 2025: credited",
        "7B-03 | 6.5 filling in progress tables, 1 December 2025 to 13 March 2026: overdue; missing: effort",
        "7B-03 | 4.2, music, 1 September to 28 November 2025: not credited",
        "7B-06 | annex 6, mathematics, 22 September 2025 to 19 May 2026: mark 4 (the same); knowledge and understanding from basic to satisfactory (down); problem solving satisfactory (earlier not known)",
        "7B-09 | mathematics, 28 November 2025: 3 – unsatisfactory",
        "7B-10 | 7.3 recording achievement, 16 March to 12 June 2026: open; missing: achievement",
        "7B-13 | 3.2, subject teacher, April to May 2026, compared with: January 2026: progress: English, the mean; no progress: Lithuanian, second foreign language, mathematics, geography, history, music, physical education",
        "7B-15 | 4.2, mathematics, 1 September to 28 November 2025: 4",
        "7B-17 | Tables complete: 8 of 8",
        "7B-19 | 4.2, mathematics, 1 September to 28 November 2025: not yet known: not entered: assessment (mathematics, 8 October 2025)",
        "7B-22 | gap between learning levels (geography) from 1 April to 30 June 2026: 3, more than 2 (clause 9.4)",
        "7B-22 | - the class teacher must: initiating an individual consultation of student and teachers (student, subject teacher)",
        "7B-23 | No consultation is called for."
      })
  void tellsWhatTheStoriesSayBesideAttendance(String student, String line) {
    assertThat(Ran.tvarka("report", Ran.DATA.resolve("class-7b"), "--student", student)
            .out()
            .lines()
            .map(String::strip))
        .contains(line);
  }

  @ParameterizedTest
  @CsvSource({"en,Progress of the class", "lt,Klasės pažanga"})
  void tellsTheClassAsAWhole(String language, String heading) {
    String out =
        Ran.tvarka("report", Ran.DATA.resolve("class-7b"), "--lang", language).out();
    String whole = out.substring(out.indexOf("\n" + heading) + 1);
    assertThat(whole).isEqualTo(Ran.golden("reports/class-7b." + language + ".txt", whole));
  }

  @Test
  void showsNoNumbersOfAClassThatIsTooSmall(@TempDir Path folder) throws IOException {
    copy(Ran.DATA.resolve("class-7b"), folder);
    for (String file : List.of(
        "students",
        "absences",
        "notices",
        "school-decisions",
        "measures",
        "facts",
        "levels",
        "plans",
        "marks",
        "follow-up",
        "consultations",
        "tables",
        "observations",
        "proposals",
        "competitions",
        "arrivals",
        "standings",
        "support-facts",
        "support-requests",
        "support-consultations",
        "minimums",
        "support-plans",
        "support-measures",
        "support-steps")) {
      Path path = folder.resolve(file + ".csv");
      List<String> lines = Ran.text(path).lines().toList();
      Files.writeString(
          path,
          lines.stream()
              .filter(
                  line -> line.startsWith(lines.get(0)) || !line.matches(".*7B-(0[5-9]|[12]\\d).*"))
              .collect(Collectors.joining("\n", "", "\n")));
    }
    assertThat(Ran.tvarka("report", folder).out())
        .contains("  9.7, 7B: too small to be shown: fewer than 5\n")
        .doesNotContain("All subjects");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "levels.csv | 7B-01,subject-teacher,2025-10-20,,4 | 7B-01,subject-teacher,2025-10-20,,5 | 7B-01: level-tables: levels.csv line 2: lithuanian (5) must be a level of the scale, 0 to 4",
        "levels.csv | 7B-01,subject-teacher,2025-10-20 | 7B-01,head,2025-10-20 | 7B-01: level-tables: levels.csv line 2: by (head) must be one of [subject-teacher, student]",
        "follow-up.csv | identify-student,2025-10-20 | identfy-student,2025-10-20 | follow-up.csv line 6: act (identfy-student) must be a code that the policy knows. Maybe identify-student",
        "marks.csv | 7B-01,mathematics,2025-11-28,,period,,7 | 7B-01,mathematics,2025-11-28,,test,2025-11-28,7 | marks.csv line 105: entries.forPeriodOf (2025-11-28) must be given for a period or a year alone, not for test",
        "marks.csv | 7B-01,mathematics,2025-10-08,,accountable-work,,9 | 7B-01,mathematics,2025-10-08,,period,,9 | 7B-01: follow-up: entries.work (period) must not stand twice for mathematics in 2025-09-01..2026-01-23",
        "marks.csv | lesson-work,,basic | lesson-work,,middling | marks.csv line 102: assessment (middling) must be a mark, exempt, not-assessed, credited, not-credited, made-progress, made-no-progress, description:CODE or one of [unsatisfactory, threshold, satisfactory, basic, advanced]",
        "tables.csv | 7B-01,start,effort,,2025-09-15 | 7B-01,start,goal,,2025-09-15 | 7B-01: progress-tables: tables.csv line 3: part (goal) must be one of [attitudes, effort]",
        "levels.csv | 7B-01,student,2025-10-22 | 7B-01,student,2052-10-22 | levels.csv line 3: on (2052-10-22) must not be after the school years of the calendar (until 2026-08-31)",
        "levels.csv | 7B-01,student,2025-10-22,, | 7B-01,student,2025-10-22,1999-10-01, | levels.csv line 3: for_period_of (1999-10-01) must not be more than a year before the calendar begins (2025-09-01)",
        "plans.csv | goal:1 | gaol:1 | plans.csv line 2: parts (gaol) must be a code that the policy knows. Maybe goal",
        "plans.csv | class-teacher:2025-11-11 | class-techer:2025-11-11 | plans.csv line 2: signatures (class-techer) must be a code that the policy knows. Maybe class-teacher",
        "plans.csv | 2025-11-11,3, | 2025-11-11,12, | 7B-01: plan: plans.csv line 2: level (12) must be inside the scale (>= 0 <= 4)",
        "marks.csv | accountable-work,,7 | acountable-work,,7 | marks.csv line 2: work (acountable-work) must be a code that the policy knows. Maybe accountable-work",
        "marks.csv | accountable-work,,7 | accountable-work,,12 | 7B-01: follow-up: marks.csv line 2: assessment (12) must be 1 to 10",
        "marks.csv | 7B-01,mathematics,2025-10-08 | 7B-01,mathematics,2025-10-01 | 7B-01: marks.csv: entries.number (1) must not stand twice for mathematics on 2025-10-01",
        "marks.csv | 7B-01,mathematics,2025-10-01 | 7B-01,matematics,2025-10-01 | marks.csv line 2: subject (matematics) must be a subject as the timetable calls it. Maybe mathematics",
        "follow-up.csv | 2025-10-17 | 2015-10-17 | follow-up.csv line 2: on (2015-10-17) must not be more than a year before the calendar begins (2025-09-01)",
        "consultations.csv | 2025-11-13,no | 2025-10-30,no | 7B-06: follow-up.csv, consultations.csv: consultations (mathematics 2025-10-30) must not stand twice",
        "support-facts.csv | support-need-seen | suport-need-seen | support-facts.csv line 4: fact (suport-need-seen) must be a fact that the policy asks about: adaptation-help-needed, consultations-possible, ",
        "support-requests.csv | parent,ask | parrent,ask | support-requests.csv line 2: by (parrent) must be a code that the policy knows. Maybe parent",
        "support-consultations.csv | short-term | shortterm | support-consultations.csv line 2: kind (shortterm) must be a code that the policy knows. Maybe short-term",
        "support-plans.csv | adaptation-plan | adaption-plan | support-plans.csv line 2: kind (adaption-plan) must be a code that the policy knows. Maybe adaptation-plan",
        "support-steps.csv | tell-class-teacher | tell-class-techer | support-steps.csv line 2: act (tell-class-techer) must be a code that the policy knows. Maybe tell-class-teacher",
        "standings.csv | unsatisfactory | unsatisfied | 7B-09: support: standings.csv line 2: level (unsatisfied) must be one of [unsatisfactory, threshold, satisfactory, basic, advanced]",
        "level-names.csv | 0,unsatisfactory | 0,unsatisfactry | level-names.csv line 2: achievement_level (unsatisfactry) must be a code that the policy knows. Maybe unsatisfactory",
        "proposals.csv | 2026-05-20 | 2036-05-20 | proposals.csv line 2: on (2036-05-20) must not be after the school years of the calendar (until 2026-08-31)",
        "facts.csv | support-exhausted,yes | support-exhausted,da | facts.csv line 4: value (da) must be yes, no or unknown",
        "lesson-times.csv | 08:55,09:40 | 08:30,09:40 | timetable.csv: MONDAY (2) must not begin (08:30) before lesson 1 ends (08:45)",
        "observations.csv | knowledge-and-understanding:basic,yes | basic,yes | observations.csv line 5: levels (basic) must be criteria with their levels, such as formulas:basic",
        "observations.csv | 7B-22,geography | 7B-22,history | observations.csv line 7: subject (history) must be in criteria.csv",
        "proposals.csv | 7B-01,subject-teacher | 7B-99,subject-teacher | proposals.csv line 2: student (7B-99) must be in students.csv",
        "competitions.csv | ,2,yes | ,0,yes | competitions.csv line 2: result.place (0) must be positive",
        "folder.json | \"period-marks.json\" | \"kedainiai-mip\" | folder.json: parts.period-mark (kedainiai-mip) must be one that has marks",
        "folder.json | \"cohort\" | \"weather\" | folder.json: parts (weather) must be one of level-tables, comparison, change, follow-up, period-mark, achievement, plan, progress-tables, observation, support, cohort, nomination",
        "period-marks.json | \"roundUpFrom\" : \"1/2\" | \"roundUpFrom\" : \"3/2\" | period-marks.json: marks.periodMark.roundUpFrom (3/2) must be above 0 and at most 1 (clause 4.2)"
      })
  void refusesABrokenPartInOneLine(
      String file, String whole, String broken, String line, @TempDir Path folder)
      throws IOException {
    copy(Ran.DATA.resolve("class-7b"), folder);
    String text = Ran.text(folder.resolve(file));
    assertThat(text).contains(whole);
    Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(whole), broken));
    Ran ran = Ran.tvarka("report", folder);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(line + (line.endsWith(",") ? "" : "\n")).hasLineCount(1);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "facts.csv | support-exhausted,yes | suport-exhausted,yes | 7B-13: facts.csv line 4: fact (suport-exhausted) must be a fact that the policy asks about: child-rights-violation-suspected, find-causes-of-low-achievement, health-confirmation-requested, identify-student, not-attending-school, objective-reasons, progress-made, support-exhausted, three-way-meeting. Maybe support-exhausted",
        "measures.csv | preventive-talk | preventive-tolk | 7B-11: measures.csv line 2: act (preventive-tolk) must be what clause 17.1 orders: preventive-talk. Maybe preventive-talk",
        "measures.csv | 17.1,preventive-talk | 17.9,preventive-talk | 7B-11: measures.csv line 2: clause (17.9) must be a clause that orders preventive-talk: 17.1. Maybe 17.1",
        "measures.csv | 17.1,preventive-talk,2025-10-01 | 17.1,preventive-talk,2025-08-01 | 7B-11: measures.csv line 2: on (2025-08-01) must not be before the period that it answers (2025-09-01..2025-09-30)",
        "measures.csv | 17.1,preventive-talk,2025-10-01 | 17.1,preventive-talk,2052-10-01 | 7B-11: measures.csv line 2: on (2052-10-01) must not be after the school years of the calendar (until 2026-08-31)",
        "students.csv | 2012-09-17 | 2032-09-17 | 7B-01: students.csv line 2: birth_date (2032-09-17) must not be after asOf (2026-06-12)",
        "students.csv | 7B-01,7, | 7B-01,77, | 7B-01: students.csv line 2: grade (77) must be a grade that the regulation is for: [>= 1 <= 12]",
        "notices.csv | 4-5,illness | 4-5,ilness | 7B-02: notices.csv line 2: ground (ilness) must be a code that the policy knows. Maybe illness",
        "notices.csv | 2025-09-01T07:16 | 2052-09-01T07:16 | 7B-02: notices.csv line 2: received_at (2052-09-01T07:16) must not be after the school years of the calendar (until 2026-08-31)",
        "school-decisions.csv | 2025-10-15 | 1925-10-15 | 7B-15: school-decisions.csv line 2: decided_on (1925-10-15) must not be more than a year before the calendar begins (2025-09-01)"
      })
  void leavesOutAStudentWhoseFactsCannotBeRight(
      String file, String whole, String broken, String line, @TempDir Path folder)
      throws IOException {
    copy(Ran.DATA.resolve("class-7b"), folder);
    String text = Ran.text(folder.resolve(file));
    assertThat(text).contains(whole);
    Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(whole), broken));
    Ran ran = Ran.tvarka("report", folder);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo(line + "\n");
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
  void tellsOfAMarkSoFar() {
    assertThat(Ran.tvarka(
                "report",
                Ran.DATA.resolve("class-7b"),
                "--student",
                "7B-01",
                "--as-of",
                "2025-10-10")
            .out())
        .contains("4.2, mathematics, 1 September to 28 November 2025: so far 8\n")
        .doesNotContain("Achievement levels");
  }

  @Test
  void tellsOfLateArrivalsAndOfNamedRows(@TempDir Path folder) throws IOException {
    copy(Ran.DATA.resolve("adult-12"), folder);
    String policy = Json.tree(Ran.text(Ran.DATA.resolve("cases/invented-school.json")))
        .get("policy")
        .toString();
    Files.writeString(
        folder.resolve("folder.json"),
        "{\"policy\": " + policy + ", \"class\": \"12A\", \"asOf\": \"2025-10-31\"}");
    Files.writeString(folder.resolve("measures.csv"), "student,month,clause,act,on\n");
    Files.writeString(folder.resolve("facts.csv"), "student,fact,value,known_on\n");
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
