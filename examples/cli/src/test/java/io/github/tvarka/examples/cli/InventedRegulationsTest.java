package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.regulation.PolicyMarkdown;
import io.github.tvarka.examples.cli.report.ClassReport;
import io.github.tvarka.examples.cli.report.ReportText;
import io.github.tvarka.examples.cli.report.StudentDecision;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Regulations quite unlike the founding one are data alone: they are read, written back and decided without a line of code. */
class InventedRegulationsTest {
  private static final Path FOLDER = Ran.DATA.resolve("policies");
  private static final Path CASES = FOLDER.resolve("cases");
  private static final String GOLDEN = ".decision.json";

  static List<Path> policies() throws IOException {
    return json(FOLDER, false);
  }

  static List<Path> cases() throws IOException {
    return json(CASES, false);
  }

  private static List<Path> json(Path folder, boolean golden) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.toString().endsWith(GOLDEN) == golden)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aPolicyIsWrittenBackAsItWasRead(Path file) {
    assertThat(Json.write(policy(file))).isEqualTo(Ran.text(file));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aPolicySaysThatItIsInventedAndNamesWhatItOrders(Path file) {
    AttendancePolicy policy = policy(file);
    assertThat(policy.document().title().en()).startsWith("Invented regulation: ");
    assertThat(policy.document().title().lt()).startsWith("Išgalvota tvarka: ");
    assertThat(policy.escalation().ladders())
        .flatExtracting(ladder -> ladder.rows())
        .flatExtracting(row -> row.then())
        .flatExtracting(Measure::acts)
        .allSatisfy(act -> assertThat(policy.vocabulary().labels()).containsKey(act.code()));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aPolicyHasTwoToFiveCases(Path file) throws IOException {
    assertThat(cases())
        .filteredOn(each -> document(each)
            .get("regulation")
            .stringValue()
            .equals(file.getFileName().toString()))
        .hasSizeBetween(2, 5);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseIsDecidedAsTheFileBesideItSays(Path file, @TempDir Path folder) throws IOException {
    JsonNode given = document(file);
    Path whole = folder.resolve("case.json");
    String text = "{\"policy\": " + Ran.text(FOLDER.resolve(text(given, "regulation")))
        + ", \"asOf\": \"" + text(given, "asOf") + "\", \"facts\": " + given.get("facts") + "}";
    Files.write(whole, text.getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.tvarka("decide", whole);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(Ran.text(golden(file)));
  }

  @Test
  void everyDecisionHasItsCase() throws IOException {
    assertThat(json(CASES, true))
        .isEqualTo(cases().stream().map(InventedRegulationsTest::golden).toList());
  }

  private static Path golden(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.replace(".json", GOLDEN));
  }

  private static JsonNode document(Path file) {
    return Json.tree(Ran.text(file));
  }

  private static String text(JsonNode document, String property) {
    return document.get(property).stringValue();
  }

  private static AttendancePolicy policy(Path file) {
    return Json.value(document(file), "policy", AttendancePolicy.class);
  }

  /** A regulation, and the student, calendar and timetable of one of its cases. */
  private static final class Rules {
    private final AttendanceCalculator calculator;
    private final AttendanceFacts facts;

    Rules(String policy, String from) {
      calculator = AttendanceCalculator.of(policy(FOLDER.resolve(policy)));
      facts = Json.value(document(CASES.resolve(from)).get("facts"), "facts", AttendanceFacts.class)
          .withAbsences(AbsenceLog.EMPTY)
          .withRequests()
          .withMeasures(MeasureLog.EMPTY);
    }

    AttendanceFacts facts() {
      return facts;
    }

    /** The first school days from a day on. */
    List<LocalDate> schoolDays(String from, int howMany) {
      LocalDate first = LocalDate.parse(from);
      return SchoolCalendar.ofYears(facts.calendar())
          .schoolDays(new DateRange(first, first.plusMonths(8)))
          .subList(0, howMany);
    }

    AttendanceDecision decide(AttendanceFacts given, String asOf) {
      return calculator.decide(given, LocalDate.parse(asOf));
    }

    /** The clauses that hold in the period of the day of the decision, joined by blanks. */
    String holding(AttendanceFacts given, String asOf) {
      return holding(decide(given, asOf), asOf);
    }

    /** The clauses that hold in the period of a day that is past. */
    String holding(List<LessonEntry> entries, String day, String asOf) {
      return holding(decide(facts.withAbsences(AbsenceLog.of(entries)), asOf), day);
    }

    private static String holding(AttendanceDecision decision, String day) {
      PeriodDecision period = decision.escalation().at(LocalDate.parse(day)).orElseThrow();
      return String.join(
          " ",
          period.rows().stream()
              .filter(RowDecision::holds)
              .map(row -> row.citation().clause().number())
              .toList());
    }

    String holding(List<LessonEntry> entries, String asOf) {
      return holding(facts.withAbsences(AbsenceLog.of(entries)), asOf);
    }
  }

  private static LessonEntry missed(LocalDate date, int lesson) {
    return new LessonEntry(date, lesson, Mark.ABSENT);
  }

  private static LessonEntry coded(LocalDate date, int lesson, Mark mark, String code) {
    return new LessonEntry(date, lesson, mark, Optional.empty(), Optional.of(code));
  }

  private static ExcuseRequest notice(String ground, LocalDate day, LocalDateTime received) {
    return ExcuseRequest.builder()
        .id(ground + "-" + day)
        .ground(Ground.of(ground))
        .from(day)
        .to(day)
        .givenBy(Role.PARENT)
        .channel(Channel.E_DIARY)
        .receivedAt(received)
        .build();
  }

  private static MeasureLog taken(String clause, String act, LocalDate on) {
    return MeasureLog.of(List.of(TakenMeasure.of(Clause.of(clause), Act.of(act), on)));
  }

  private static List<Boolean> excused(AttendanceDecision decision) {
    return decision.excuses().verdicts().stream()
        .map(verdict -> verdict.outcome() instanceof ExcuseOutcome.Excused)
        .toList();
  }

  /** Lessons missed, five a day, from a day on. */
  private static List<LessonEntry> lessons(Rules rules, String from, int howMany) {
    List<LocalDate> days = rules.schoolDays(from, howMany / 5 + 1);
    return IntStream.range(0, howMany)
        .mapToObj(i -> missed(days.get(i / 5), i % 5 + 1))
        .toList();
  }

  @Nested
  class EachSubjectInPercent {
    private final Rules rules =
        new Rules("each-subject-in-percent.json", "a-each-subject-by-itself.json");

    @ParameterizedTest(name = "{0} of 20 lessons of music, {1}, hold: {2}")
    @CsvSource({
      "1,  5 percent,  ''",
      "2, 10 percent,  7.1",
      "3, 15 percent,  7.1",
      "4, 20 percent,  ''",
      "5, 25 percent,  7.2",
      "6, 30 percent,  7.2",
      "7, 35 percent,  ''",
      "8, 40 percent,  7.3"
    })
    void eachRowHasItsOwnBoundsAndAGapHoldsNothing(int missed, String share, String expected) {
      List<LessonEntry> entries = rules.schoolDays("2025-09-01", 100).stream()
          .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
          .limit(missed)
          .map(day -> missed(day, 3))
          .toList();
      assertThat(rules.holding(entries, "2026-02-06")).as(share).isEqualTo(expected);
    }

    @Test
    void lessonsOfSeveralSubjectsAreNotAddedUp() {
      List<LessonEntry> entries = new ArrayList<>();
      for (LocalDate day : rules.schoolDays("2025-09-01", 9)) {
        entries.addAll(List.of(missed(day, 1), missed(day, 2)));
      }
      assertThat(rules.holding(entries, "2026-02-06")).isEmpty();
      entries.add(missed(LocalDate.of(2025, 9, 12), 2));
      assertThat(rules.holding(entries, "2026-02-06")).isEqualTo("7.1");
    }
  }

  @Nested
  class SubjectsApartAndOneRowAlone {
    private final Rules rules =
        new Rules("subjects-apart-and-one-row-alone.json", "j-music-beside-mathematics.json");

    @ParameterizedTest(name = "{0} lessons of October: {1}")
    @CsvSource({
      "4,  '- - -'",
      "5,  'holds - -'",
      "14, 'holds - -'",
      "15, 'conflicts conflicts -'",
      "16, '- holds -'",
      "30, '- holds -'",
      "31, '- - holds'"
    })
    void oneRowAloneHoldsAndOfTwoNeither(int lessons, String expected) {
      List<LocalDate> days = rules.schoolDays("2025-10-06", 12);
      List<LessonEntry> entries = IntStream.range(0, lessons)
          .mapToObj(i -> missed(days.get(i / 3), i % 3 + 1))
          .toList();
      PeriodDecision october = rules
          .decide(rules.facts().withAbsences(AbsenceLog.of(entries)), "2025-10-31")
          .escalation()
          .at(LocalDate.of(2025, 10, 1))
          .orElseThrow();
      assertThat(october.rows().stream().map(this::word)).containsExactly(expected.split(" ", -1));
    }

    private String word(RowDecision row) {
      return row.holds()
          ? "holds"
          : row.outcome() instanceof RowOutcome.Conflicts ? "conflicts" : "-";
    }

    @ParameterizedTest(name = "{0} of 20 lessons of music beside {1} of 100 of mathematics: {2}")
    @CsvSource({
      "1, 9,  ''",
      "2, 9,  'music 5.1'",
      "2, 30, 'mathematics 5.3, music 5.1'",
      "3, 20, 'mathematics 5.2, music 5.1'",
      "4, 19, 'mathematics 5.1, music 5.2'",
      "6, 10, 'mathematics 5.1, music 5.3'"
    })
    void eachSubjectHasTheStrictestOfItsOwnRows(int music, int maths, String expected) {
      List<LessonEntry> entries = new ArrayList<>();
      List<LocalDate> days = rules.schoolDays("2025-09-01", 100);
      days.subList(0, maths).forEach(day -> entries.add(missed(day, 1)));
      days.stream()
          .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
          .limit(music)
          .forEach(day -> entries.add(missed(day, 3)));
      AttendanceDecision decision =
          rules.decide(rules.facts().withAbsences(AbsenceLog.of(entries)), "2026-02-06");
      assertThat(decision.escalation().periods().stream()
              .filter(period -> period.decidedPer().isPresent())
              .flatMap(period -> period.holding().stream())
              .map(row -> row.scope().orElseThrow() + " " + row.citation().clause())
              .collect(Collectors.joining(", ")))
          .isEqualTo(expected);
    }
  }

  @Nested
  class TrimestersAndLateArrivals {
    private final Rules rules =
        new Rules("trimesters-and-late-arrivals.json", "b-late-arrivals.json");

    @ParameterizedTest(name = "two lessons missed and {0} late by {1} minutes hold: {2}")
    @CsvSource({"2, 14, ''", "3, 14, 7.1", "4, 14, 7.1", "1, 14, ''", "1, 15, 7.1", "1, 16, 7.1"})
    void threeLateArrivalsOrFifteenMinutesMakeALesson(int late, int minutes, String expected) {
      List<LessonEntry> entries = new ArrayList<>();
      List<LocalDate> days = rules.schoolDays("2025-10-06", 5);
      entries.add(missed(days.get(4), 1));
      entries.add(missed(days.get(4), 2));
      days.subList(0, late).forEach(day -> entries.add(LessonEntry.late(day, 1, minutes)));
      assertThat(rules.holding(entries, "2025-10-17")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a lesson on {0} school days in a row over a weekend holds: {1}")
    @CsvSource({"2, ''", "3, 7.1 7.2", "4, 7.1 7.2"})
    void threeDaysInARowAreEnoughWithFewLessons(int days, String expected) {
      List<LessonEntry> entries = rules.schoolDays("2025-10-09", days).stream()
          .map(day -> missed(day, 1))
          .toList();
      assertThat(rules.holding(entries, "2025-10-17")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} lessons of days apart hold: {1}")
    @CsvSource({"2, ''", "3, 7.1", "7, 7.1", "8, 7.2", "9, 7.2"})
    void eightLessonsAreEnoughWithoutARun(int lessons, String expected) {
      List<LocalDate> days = rules.schoolDays("2025-10-07", 20);
      List<LessonEntry> entries = IntStream.range(0, lessons)
          .mapToObj(i -> missed(days.get(i / 2 * 2), i % 2 + 1))
          .toList();
      assertThat(rules.holding(entries, "2025-11-28")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a notice at {0} excuses: {1}")
    @CsvSource({"08:59, true", "09:00, true", "09:01, false"})
    void aNoticeIsInTimeUntilNine(String time, boolean expected) {
      LocalDate day = LocalDate.of(2025, 10, 7);
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(List.of(missed(day, 1))))
          .withRequests(notice("illness", day, LocalDateTime.parse(day + "T" + time)));
      AttendanceFacts noReason = facts.withFacts(Json.value(
              document(CASES.resolve("b-notices-until-nine.json")).get("facts"),
              "facts",
              AttendanceFacts.class)
          .facts());
      assertThat(excused(rules.decide(noReason, "2025-10-17"))).containsExactly(expected);
    }

    @Test
    void aDayBetweenTwoPersonalDaysIsEnough() {
      assertThat(personal("2025-09-16", "2025-09-17")).containsExactly(true, false);
      assertThat(personal("2025-09-16", "2025-09-18")).containsExactly(true, true);
      assertThat(personal("2025-09-16", "2025-09-18", "2025-09-23"))
          .containsExactly(true, true, false);
    }

    @Test
    void aSchoolWithHalfYearsHasThreePersonalDays() {
      Rules halfYears =
          new Rules("trimesters-and-late-arrivals.json", "b-personal-days-by-half-year.json");
      assertThat(personal(halfYears, "2025-09-16", "2025-09-18", "2025-09-23", "2025-09-25"))
          .containsExactly(true, true, true, false);
    }

    private List<Boolean> personal(String... days) {
      return personal(rules, days);
    }

    private List<Boolean> personal(Rules school, String... days) {
      List<LocalDate> dates = Stream.of(days).map(LocalDate::parse).toList();
      AttendanceFacts facts = school
          .facts()
          .withAbsences(AbsenceLog.of(dates.stream().map(day -> missed(day, 1)).toList()))
          .withRequests(dates.stream()
              .map(day -> notice("personal", day, day.atTime(7, 30)))
              .toList());
      return excused(school.decide(facts, "2025-10-17"));
    }
  }

  @Nested
  class HalfDaySessions {
    private final Rules rules =
        new Rules("half-day-sessions.json", "c-ten-sessions-in-ten-school-weeks.json");

    @ParameterizedTest(name = "{0} sessions of a morning or an afternoon hold: {1}")
    @CsvSource({"9, 6.2", "10, 5.1 6.2", "11, 5.1 6.2"})
    void tenSessionsAreEnough(int sessions, String expected) {
      assertThat(rules.holding(sessions(sessions), "2025-09-30")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "nine sessions and {0} of four lessons of a morning hold: {1}")
    @CsvSource({"1, 6.2", "2, 5.1 6.2", "3, 5.1 6.2"})
    void halfOfASessionIsASession(int lessons, String expected) {
      List<LessonEntry> entries = new ArrayList<>(sessions(9));
      LocalDate day = LocalDate.of(2025, 9, 24);
      IntStream.rangeClosed(1, lessons)
          .forEach(lesson -> entries.add(coded(day, lesson, Mark.UNEXCUSED, "N")));
      assertThat(rules.holding(entries, "2025-09-30")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "nine sessions and one lesson {1} with code {0} hold: {2}")
    @CsvSource({"U, LATE, 5.1 6.2", "L, LATE, 6.2", "I, EXCUSED, 6.2"})
    void lateAfterTheRegisterClosedIsASession(String code, Mark mark, String expected) {
      List<LessonEntry> entries = new ArrayList<>(sessions(9));
      entries.add(coded(LocalDate.of(2025, 9, 24), 1, mark, code));
      assertThat(rules.holding(entries, "2025-09-30")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "sessions of 15 to 19 September count on {0}: {1}")
    @CsvSource({"2025-11-27, 5.1 6.1", "2025-11-28, 5.1 6.1", "2025-12-01, 6.1"})
    void tenSchoolWeeksPassOverTheBreak(String asOf, String expected) {
      assertThat(rules.holding(sessions(10), asOf)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a penalty notice of {0} counts: {1}")
    @CsvSource({"2022-09-30, 5.1 6.2", "2022-10-01, 5.2 6.2", "2022-10-02, 5.2 6.2"})
    void aSecondTimeIsWithinThreeYears(String notice, String expected) {
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(sessions(10)))
          .withMeasures(taken("5.1", "penalty-notice", LocalDate.parse(notice)));
      assertThat(rules.holding(facts, "2025-09-30")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of 20 sessions are labelled {1}")
    @CsvSource({"0, ''", "1, 6.1", "2, 6.2", "10, 5.1 6.2", "11, 5.1 6.2 6.3"})
    void labelsHaveBandsOfTheirOwn(int sessions, String expected) {
      assertThat(rules.holding(sessions("2025-09-01", sessions), "2025-09-12")).isEqualTo(expected);
    }

    private List<LessonEntry> sessions(int howMany) {
      return sessions("2025-09-15", howMany);
    }

    private List<LessonEntry> sessions(String from, int howMany) {
      List<LocalDate> days = rules.schoolDays(from, howMany / 2 + 1);
      List<LessonEntry> entries = new ArrayList<>();
      for (int i = 0; i < howMany; i++) {
        LocalDate day = days.get(i / 2);
        IntStream lessons = i % 2 == 0 ? IntStream.rangeClosed(1, 4) : IntStream.rangeClosed(5, 6);
        lessons.forEach(lesson -> entries.add(coded(day, lesson, Mark.UNEXCUSED, "G")));
      }
      return entries;
    }
  }

  @Nested
  class EveryFifthLesson {
    private final Rules rules =
        new Rules("every-fifth-lesson.json", "d-every-fifth-further-lesson.json");

    @ParameterizedTest(name = "{0} lessons in September and {1} in October hold: {2}")
    @CsvSource({
      "4, 0, ''",
      "0, 5, 5.1",
      "4, 5, 5.1",
      "4, 6, 5.2",
      "10, 4, 5.2",
      "10, 5, 5.3",
      "10, 6, 5.3",
      "15, 4, 5.2",
      "15, 5, 5.3"
    })
    void eachFifthLessonAfterTenIsAStep(int september, int october, String expected) {
      List<LessonEntry> entries = new ArrayList<>(lessons(rules, "2025-09-08", september));
      entries.addAll(lessons(rules, "2025-10-06", october));
      assertThat(rules.holding(entries, "2025-10-31")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} at the age of {1} holds: {2}")
    @CsvSource({
      "2025-10-28, 14, 5.3",
      "2025-10-29, 14, 5.4",
      "2025-10-30, 14, 5.4",
      "2025-10-30, 15, 5.4",
      "2025-10-30, 16, 5.3"
    })
    void theNextStepWaitsTwentySchoolDaysAfterThePlan(String asOf, int age, String expected) {
      List<LessonEntry> entries = new ArrayList<>(lessons(rules, "2025-09-08", 12));
      entries.addAll(lessons(rules, "2025-10-14", 3));
      AttendanceFacts facts = rules
          .facts()
          .withStudent(
              rules.facts().student().withBirthDate(LocalDate.parse(asOf).minusYears(age)))
          .withAbsences(AbsenceLog.of(entries))
          .withMeasures(taken("5.2", "support-plan", LocalDate.of(2025, 10, 1)));
      assertThat(rules.holding(facts, asOf)).isEqualTo(expected);
    }

    @Test
    void theSecondHalfYearBeginsAnew() {
      List<LessonEntry> entries = new ArrayList<>(lessons(rules, "2025-10-06", 17));
      entries.addAll(lessons(rules, "2026-02-09", 4));
      assertThat(rules.holding(entries, "2026-02-27")).isEmpty();
      entries.add(missed(LocalDate.of(2026, 2, 10), 1));
      assertThat(rules.holding(entries, "2026-02-27")).isEqualTo("5.1");
    }

    @ParameterizedTest(name = "a notice of {0} after a return on the 10th excuses: {1}")
    @CsvSource({"2025-09-12, true", "2025-09-15, true", "2025-09-16, false"})
    void aNoticeIsInTimeForThreeSchoolDaysAfterTheReturn(LocalDate received, boolean expected) {
      LocalDate day = LocalDate.of(2025, 9, 9);
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(List.of(missed(day, 1))))
          .withRequests(notice("illness", day, received.atTime(12, 0)));
      AttendanceDecision decision = rules.decide(facts, "2025-10-10");
      assertThat(excused(decision)).containsExactly(expected);
      assertThat(decision.excuses().verdicts().get(0).outcome())
          .isInstanceOf(expected ? ExcuseOutcome.Excused.class : ExcuseOutcome.LeftToSchool.class);
    }
  }

  @Nested
  class ClockHoursAndRepeats {
    private final Rules rules =
        new Rules("clock-hours-and-repeats.json", "e-third-month-above-six-hours.json");

    @ParameterizedTest(name = "{0} lessons and {1} late arrivals, {2} hours, hold: {3}")
    @CsvSource({"8, 0, 6, ''", "9, 0, 6 3/4, 8.1", "8, 2, 6, ''", "8, 3, 6 1/4, 8.1", "7, 5, 6, ''"
    })
    void moreThanSixHoursAreEnough(int missed, int late, String hours, String expected) {
      List<LessonEntry> entries = new ArrayList<>(lessons(rules, "2025-09-08", missed));
      rules.schoolDays("2025-09-15", late).forEach(day -> entries.add(LessonEntry.late(day, 1, 5)));
      assertThat(rules.holding(entries, "2025-09-30", "2025-10-06")).as(hours).isEqualTo(expected);
    }

    @ParameterizedTest(name = "nine lessons in {0} earlier months and in December hold: {1}")
    @CsvSource({"0, 8.1", "1, 8.2", "2, 8.3", "3, 8.3"})
    void theSecondAndTheThirdTimeHaveRowsOfTheirOwn(int earlier, String expected) {
      List<LessonEntry> entries = new ArrayList<>(lessons(rules, "2025-12-08", 9));
      List.of("2025-09-08", "2025-10-06", "2025-11-10")
          .subList(0, earlier)
          .forEach(day -> entries.addAll(lessons(rules, day, 9)));
      assertThat(rules.holding(entries, "2025-12-19", "2026-01-06")).isEqualTo(expected);
    }

    @Test
    void nothingIsCertainWhileANoticeMayStillCome() {
      List<LessonEntry> entries = lessons(rules, "2025-09-08", 9);
      assertThat(rules.holding(entries, "2025-09-30", "2025-10-04")).isEmpty();
      assertThat(rules.holding(entries, "2025-09-30", "2025-10-05")).isEqualTo("8.1");
    }

    @ParameterizedTest(name = "a notice of {0} for September excuses: {1}")
    @CsvSource({"2025-10-04, true", "2025-10-05, true", "2025-10-06, false"})
    void aNoticeIsInTimeUntilTheFifthOfTheNextMonth(LocalDate received, boolean expected) {
      LocalDate day = LocalDate.of(2025, 9, 9);
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(List.of(missed(day, 1))))
          .withRequests(notice("family", day, received.atTime(12, 0)));
      assertThat(excused(rules.decide(facts, "2025-10-10"))).containsExactly(expected);
    }
  }

  @Nested
  class OneSubjectAndTheFirstTime {
    private static final String POLICY = "one-subject-and-the-first-time.json";
    private final Rules rules = new Rules(POLICY, "f-half-year-beside-months.json");

    @ParameterizedTest(
        name = "{0} lessons in September and {1} in December hold in the half-year: {2}")
    @CsvSource({"4, 7, ''", "4, 8, 6.1", "5, 7, 6.1", "12, 12, 6.1", "12, 13, 6.2", "13, 13, 6.2"})
    void aHalfYearIsDecidedBesideItsMonths(int september, int december, String expected) {
      AttendanceDecision decision = rules.decide(inTwoMonths(september, december), "2026-02-27");
      assertThat(decision.escalation().periods())
          .filteredOn(period -> period.decidedPer().isPresent())
          .flatExtracting(PeriodDecision::holding)
          .extracting(row -> row.citation().clause().number())
          .filteredOn(clause -> clause.startsWith("6"))
          .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    private AttendanceFacts inTwoMonths(int september, int december) {
      List<LessonEntry> entries = new ArrayList<>();
      rules.schoolDays("2025-09-01", september).forEach(day -> entries.add(missed(day, 1)));
      rules.schoolDays("2025-12-01", december).forEach(day -> entries.add(missed(day, 1)));
      return rules.facts().withAbsences(AbsenceLog.of(entries));
    }

    @ParameterizedTest(name = "a notice of {0} makes October the month of {1}")
    @CsvSource({"2025-08-31, 5.1", "2025-09-30, 5.2", "2025-10-01, 5.1", "2025-10-31, 5.1"})
    void theFirstNoticeStaysTheFirstOneInItsMonth(LocalDate notice, String expected) {
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(rules.schoolDays("2025-10-06", 5).stream()
              .map(day -> missed(day, 1))
              .toList()))
          .withMeasures(taken("5.1", "written-notice", notice));
      assertThat(rules.holding(facts, "2025-10-31")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of 19 lessons of music and {1} of 95 of mathematics: {2}")
    @CsvSource({"4, 9, ''", "5, 0, 7", "4, 10, 7", "2, 5, ''", "5, 10, 7"})
    void tenPercentAndFiveLessonsAreOfOneSubject(int music, int mathematics, String expected) {
      List<LessonEntry> entries = new ArrayList<>();
      rules.schoolDays("2025-09-01", 95).stream()
          .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
          .limit(music)
          .forEach(day -> entries.add(missed(day, 3)));
      rules.schoolDays("2025-09-01", mathematics).forEach(day -> entries.add(missed(day, 1)));
      AttendanceDecision decision =
          rules.decide(rules.facts().withAbsences(AbsenceLog.of(entries)), "2026-01-30");
      boolean holds = decision
          .escalation()
          .row(Clause.of("7"), LocalDate.of(2026, 1, 30))
          .orElseThrow()
          .holds();
      assertThat(holds).isEqualTo(!expected.isEmpty());
    }

    @Test
    void aCalendarWithoutHalfYearsLeavesTheirRowsOpen() {
      Rules trimesters = new Rules(POLICY, "f-calendar-of-trimesters.json");
      AttendanceDecision decision = trimesters.decide(trimesters.facts(), "2025-11-28");
      assertThat(decision.escalation().latest())
          .filteredOn(period -> period.decidedPer().isPresent())
          .flatExtracting(PeriodDecision::rows)
          .extracting(row -> row.citation().clause() + " " + row.finding().truth())
          .containsExactly("6.1 UNKNOWN", "6.2 UNKNOWN", "7 UNKNOWN");
    }

    @Test
    void theReportTellsForWhichSubjectAMeasureIs() {
      Rules school = new Rules(POLICY, "f-ten-percent-and-five-lessons.json");
      AttendanceFacts facts = Json.value(
          document(CASES.resolve("f-ten-percent-and-five-lessons.json")).get("facts"),
          "facts",
          AttendanceFacts.class);
      StudentDecision student =
          new StudentDecision("M1", facts, school.decide(facts, "2026-01-30"), false, List.of());
      ClassReport report = new ClassReport(
          "7b",
          policy(FOLDER.resolve(POLICY)),
          LocalDate.of(2026, 1, 30),
          List.of(student),
          List.of(),
          List.of());
      assertThat(ReportText.of(report, Language.EN))
          .contains("warning (student, parent or guardian) (mathematics): not done")
          .contains("warning (student, parent or guardian) (music): done on");
      assertThat(PolicyMarkdown.of(policy(FOLDER.resolve(POLICY)), Language.EN))
          .contains("in one and the same subject: (", ", for each subject by itself");
    }

    @Test
    void theReportTellsTheDaysOfThePeriodThatIsNoMonth() {
      AttendanceFacts facts = inTwoMonths(5, 8);
      AttendancePolicy policy = policy(FOLDER.resolve(POLICY));
      StudentDecision student =
          new StudentDecision("M1", facts, rules.decide(facts, "2026-01-30"), false, List.of());
      ClassReport report = new ClassReport(
          "7b", policy, LocalDate.of(2026, 1, 30), List.of(student), List.of(), List.of());
      assertThat(ReportText.of(report, Language.EN))
          .contains("What follows:", "1 September 2025 to 30 January 2026:", "6.1: 13 ")
          .containsOnlyOnce("6.1: 13 ");
      assertThat(PolicyMarkdown.of(policy, Language.EN))
          .contains("Decided for each calendar month.", "Decided for each half-year.")
          .contains("written notice: fewer than 1 time per school year, before the period begins");
    }
  }

  @Nested
  class EvidenceAndLateArrivals {
    private static final LocalDate MONDAY = LocalDate.of(2025, 10, 13);
    private final Rules rules =
        new Rules("evidence-and-late-arrivals.json", "g-late-from-the-doctor.json");

    @ParameterizedTest(name = "{0} days ill on the parent's word are excused: {1}")
    @CsvSource({"1, true", "3, true", "4, false", "5, false"})
    void anAbsenceIsExcusedAsAWholeOrNotAtAll(int days, boolean expected) {
      List<LessonEntry> entries = rules.schoolDays("2025-10-13", days).stream()
          .map(day -> missed(day, 1))
          .toList();
      ExcuseRequest told =
          notice("illness", MONDAY, MONDAY.atTime(7, 30)).withTo(MONDAY.plusDays(days - 1));
      AttendanceFacts facts = rules.facts().withAbsences(AbsenceLog.of(entries)).withRequests(told);
      assertThat(excused(rules.decide(facts, "2025-10-31"))).hasSize(days).containsOnly(expected);
    }

    @ParameterizedTest(name = "after {0} unexcused lessons the parent's word excuses: {1}")
    @CsvSource({"9, true", "10, false", "11, false"})
    void evidenceDependsOnWhatWasMissedBefore(int lessons, boolean expected) {
      List<LessonEntry> entries = new ArrayList<>();
      List<LocalDate> days = rules.schoolDays("2025-09-15", 3);
      IntStream.range(0, lessons).forEach(i -> entries.add(missed(days.get(i / 4), i % 4 + 1)));
      entries.add(missed(MONDAY, 1));
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(entries))
          .withRequests(notice("illness", MONDAY, MONDAY.atTime(7, 30)));
      assertThat(excused(rules.decide(facts, "2025-10-31"))).endsWith(expected);
    }

    @ParameterizedTest(name = "of {0} late arrivals told of, so many count: {1}")
    @CsvSource({"1, 0", "2, 0", "3, 1", "5, 3"})
    void twoLateArrivalsOfAHalfYearAreExcused(int late, int counted) {
      List<LocalDate> days = rules.schoolDays("2025-10-13", late);
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(
              days.stream().map(day -> LessonEntry.late(day, 1, 10)).toList()))
          .withRequests(days.stream()
              .map(day -> notice("illness", day, day.atTime(7, 30)))
              .toList());
      AttendanceDecision decision = rules.decide(facts, "2025-10-31");
      assertThat(decision.excuses().excusedLate()).hasSize(late - counted);
      assertThat(rules.holding(facts, "2025-10-31")).isEqualTo(counted < 3 ? "" : "7");
    }

    @Test
    void theReportTellsExcusedLateArrivalsApartFromMissedLessons() {
      AttendanceFacts facts = Json.value(
          document(CASES.resolve("g-late-from-the-doctor.json")).get("facts"),
          "facts",
          AttendanceFacts.class);
      LocalDate asOf = LocalDate.of(2025, 10, 31);
      StudentDecision student =
          new StudentDecision("M1", facts, rules.decide(facts, "2025-10-31"), false, List.of());
      ClassReport report = new ClassReport(
          "7b",
          policy(FOLDER.resolve("evidence-and-late-arrivals.json")),
          asOf,
          List.of(student),
          List.of(),
          List.of());
      assertThat(ReportText.of(report, Language.EN))
          .contains("lessons missed: 4, excused: 4, unexcused: 0, late: 4")
          .contains("late, excused: 6 October, lesson 1 (10 min.); 14 October, lesson 1 (20 min.)")
          .contains("came late: 21 October, lesson 1 (15 min.); 22 October, lesson 1 (5 min.)");
    }

    @ParameterizedTest(name = "a trip on 13 October told on {0} is excused: {1}")
    @CsvSource({"2025-10-05, true", "2025-10-06, true", "2025-10-07, false"})
    void aTripIsToldFiveSchoolDaysAhead(LocalDate told, boolean expected) {
      List<LessonEntry> entries =
          IntStream.rangeClosed(1, 4).mapToObj(lesson -> missed(MONDAY, lesson)).toList();
      AttendanceFacts facts = rules
          .facts()
          .withAbsences(AbsenceLog.of(entries))
          .withRequests(notice("trip", MONDAY, told.atTime(20, 0)));
      assertThat(excused(rules.decide(facts, "2025-10-31"))).containsExactly(expected);
    }
  }
}
