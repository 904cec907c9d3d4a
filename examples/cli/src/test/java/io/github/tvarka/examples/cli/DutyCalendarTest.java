package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.tvarka.examples.cli.regulation.Presets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendar of a school year's duties. */
class DutyCalendarTest {
  private static final String MADE_UP =
      Ran.DATA.resolve("duties/made-up-rhythms.json").toString();
  private static final String DONE = Ran.DATA.resolve("duties/done.json").toString();

  static List<String> presets() {
    return Presets.ids();
  }

  private static Ran duties(Object... more) {
    Object[] all = new Object[more.length + 5];
    System.arraycopy(new Object[] {"duties", "--policy", MADE_UP, "--year", "2025"}, 0, all, 0, 5);
    System.arraycopy(more, 0, all, 5, more.length);
    return Ran.tvarka(all);
  }

  private static void isGolden(String name, Ran ran) {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    String text = ran.out().replace("\r\n", "\n");
    assertThat(text).isEqualTo(Ran.golden("calendars/" + name, text));
  }

  @ParameterizedTest
  @CsvSource({"en", "lt"})
  void isTextInBothLanguages(String language) {
    isGolden("made-up." + language + ".txt", duties("--lang", language));
  }

  @Test
  void tellsWhereEachDutyStands() {
    isGolden("made-up-done.en.txt", duties("--done", DONE, "--as-of", "2026-02-02"));
    isGolden(
        "made-up-done.lt.txt", duties("--done", DONE, "--as-of", "2026-02-02", "--lang", "lt"));
  }

  @Test
  void isWholeDaysForCalendarPrograms() {
    Ran ran = duties("--format", "ical");
    isGolden("made-up.en.ics", ran);
    assertThat(ran.out()).startsWith("BEGIN:VCALENDAR\r\n");
    ICalendar calendar = Biweekly.parse(ran.out()).first();
    assertThat(calendar.getEvents()).hasSize(10);
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates();
    VEvent levels = calendar.getEvents().stream()
        .filter(event -> event.getSummary().getValue().contains("learning levels"))
        .reduce((first, last) -> last)
        .orElseThrow();
    assertThat(levels.getDateStart().getValue().getRawComponents()).hasToString("20260401T000000");
    assertThat(levels.getDateEnd().getValue().getRawComponents()).hasToString("20260601T000000");
  }

  @Test
  void isTheSameUnderAnotherClockAndLanguage() {
    String here = duties("--format", "ical").out();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(duties("--format", "ical").out()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void isJson() {
    JsonNode schedule = JsonMapper.shared().readTree(duties("--format", "json").out());
    assertThat(schedule.at("/year/from").stringValue()).isEqualTo("2025-09-01");
    assertThat(schedule.get("duties")).hasSize(12);
    JsonNode statuses = JsonMapper.shared()
        .readTree(
            duties("--done", DONE, "--as-of", "2026-02-02", "--format", "json").out());
    assertThat(statuses.valueStream().map(status -> status.get("state").stringValue()))
        .hasSize(12)
        .contains("done", "due", "overdue", "upcoming", "standing", "not-yet-known");
  }

  @Test
  void callsNothingOverdueThatMayBeDone(@TempDir Path folder) throws IOException {
    Path none = Files.writeString(folder.resolve("done.json"), "{\"done\": []}");
    assertThat(observing("en", none))
        .isEqualTo("September 2025  [not shown to be done] annex 6: the subject teacher may:"
            + " observing achievement");
    assertThat(observing("lt", none)).contains("[neparodyta, kad atlikta]");
  }

  private static String observing(String language, Path done) {
    return Ran.tvarka(
            "duties",
            "--policy",
            "kedainiai-mip",
            "--year",
            "2025",
            "--done",
            done,
            "--as-of",
            "2025-11-03",
            "--lang",
            language)
        .out()
        .lines()
        .filter(line -> line.contains("annex 6") || line.contains("6 priedas"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsTheDutiesOfOneRole() {
    isGolden("made-up-parent.en.txt", duties("--role", "parent"));
    assertThat(Ran.tvarka("duties", MADE_UP, "--role", "parent").out().lines())
        .containsExactly(
            "parent or guardian",
            "  4: should: visiting the school; at least 2 times per school year; by the end of that period",
            "  7: should: taking an interest in the child's achievement; at all times");
  }

  @Test
  void readsAFileThatTellsItsKind(@TempDir Path folder) throws IOException {
    String text = Ran.text(Path.of(MADE_UP));
    Path file = folder.resolve("told.json");
    Files.writeString(file, text.replaceFirst("\\{", "{\"kind\": \"progress\","));
    assertThat(Ran.tvarka("duties", file)).isEqualTo(Ran.tvarka("duties", MADE_UP));
    Files.writeString(file, text.replaceFirst("\\{", "{\"kind\": \"weather\","));
    assertThat(Ran.tvarka("duties", file).err())
        .startsWith(file + ": kind (weather) must be one of attendance, progress");
  }

  @Test
  void takesTheSchoolsOwnCalendar() {
    Ran ran = duties("--calendar", Ran.DATA.resolve("class-7b/calendar.json"));
    assertThat(ran).isEqualTo(duties());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void isThereForEachPreset(String id) {
    for (String format : List.of("text", "json")) {
      for (String language : List.of("lt", "en")) {
        Ran ran =
            Ran.tvarka("duties", id, "--year", "2025", "--format", format, "--lang", language);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isNotEmpty().doesNotContain("\n\n\n");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"kedainiai-mip, 24", "pilenai-progress, 14"})
  void isAValidCalendarFileInBothLanguages(String id, int events) {
    List<String> ids = new ArrayList<>();
    for (String language : List.of("lt", "en")) {
      Ran ran = Ran.tvarka("duties", id, "--year", "2025", "--format", "ical", "--lang", language);
      assertThat(ran.code()).isZero();
      assertThat(ran.out().split("\r\n", -1))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
      List<VEvent> all = Biweekly.parse(ran.out()).first().getEvents();
      assertThat(all).hasSize(events).allSatisfy(event -> {
        assertThat(event.getSummary().getValue()).doesNotEndWith(": ");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
      });
      assertThat(all).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
      ids.add(all.stream().map(event -> event.getUid().getValue()).toList().toString());
    }
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void keepsTheIdsOfEventsThatASchoolMovesInItsCalendar(@TempDir Path folder) throws IOException {
    Path moved = folder.resolve("calendar.json");
    String calendar = Ran.text(Ran.DATA.resolve("class-7b/calendar.json"));
    Files.writeString(moved, calendar.replace("2026-06-12", "2026-06-11"));
    Ran before = duties("--format", "ical");
    Ran after = duties("--format", "ical", "--calendar", moved);
    assertThat(after.out()).isNotEqualTo(before.out());
    assertThat(ids(after)).isEqualTo(ids(before));
  }

  private static List<String> ids(Ran ran) {
    return Biweekly.parse(ran.out()).first().getEvents().stream()
        .map(event -> event.getUid().getValue())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"alytus-priority-2", "lithuania-v-1112", "rukainiai-attendance-2023"})
  void isNoCalendarFileWithoutADate(String id) {
    assertThat(Ran.tvarka("duties", id, "--year", "2025", "--format", "ical"))
        .isEqualTo(
            new Ran(2, "", "--format (ical) must be text or json, since no duty has a date\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duties | policy (missing) must be given once",
        "duties x --policy y | policy (given twice) must be given once",
        "duties kedainiai-mip --year 2024 | --year (2024) must be 2025, unless --calendar names a file",
        "duties kedainiai-mip --year 2024 --calendar ../data/class-7b/calendar.json | --year (2024) must be 2025, in which ../data/class-7b/calendar.json begins",
        "duties kedainiai-mip --year 2025 --calendar ../data/class-7b/folder.json | ../data/class-7b/folder.json: firstDay (missing) must be given",
        "duties kedainiai-mip --year 2025 --role cook | --role (cook) must be one of",
        "duties kedainiai-mip --format ical | --year (missing) must be given with --calendar, --done, --as-of or ical",
        "duties kedainiai-mip --year 2025 --as-of 2025-10-01 | --done (missing) must be given too",
        "duties kedainiai-mip --year 2025 --done ../data/duties/done.json | --as-of (missing) must be given too",
        "duties kedainiai-mip --year 2025 --done ../data/duties/done.json --as-of 2025-10-01 --format ical | --format (ical) must be text or json with --done",
        "duties kedainiai-mip --year 2025 --done nothing.json --as-of 2025-10-01 | file (nothing.json) must exist"
      })
  void refusesInOneLine(String arguments, String line) {
    Ran ran = Ran.tvarka((Object[]) arguments.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(line).endsWith("\n").hasLineCount(1);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"clause\": \"1\" | \"clause\": \"9\" | done[0].clause (9) must be a clause that sets a duty: ",
        "\"set-levels\" | \"set-levls\" | done[1].act (set-levls) must be a duty under clause 2: set-levels. Maybe set-levels",
        "\"subject-teacher\" | \"subject-techer\" | done[1].actor (subject-techer) must be whose duty set-levels is under clause 2: subject-teacher. Maybe subject-teacher",
        "\"forPeriodOf\": \"2025-10-31\" | \"forPeriodOf\": \"2052-10-31\" | done[1].forPeriodOf (2052-10-31) must be in the school year 2025-09-01..2026-08-31",
        "\"on\": \"2025-09-04\" | \"on\": \"2015-09-04\" | done[0].on (2015-09-04) must not be before the school year 2025-09-01..2026-08-31",
        "[\"student\"] | [\"studnt\"] | notRecorded (studnt) must be a role that has a duty: ",
      })
  void refusesALogThatNoDutyExplains(String whole, String broken, String line, @TempDir Path folder)
      throws IOException {
    String text = Ran.text(Path.of(DONE));
    assertThat(text).contains(whole);
    Path file = folder.resolve("done.json");
    Files.writeString(file, text.replaceFirst(Pattern.quote(whole), broken));
    Ran ran = duties("--done", file, "--as-of", "2026-02-02");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(file + ": " + line).hasLineCount(1);
  }

  @Test
  void takesTheLogOfAllForTheDutiesOfOneRole() {
    assertThat(
            duties("--done", DONE, "--as-of", "2026-02-02", "--role", "parent").code())
        .isZero();
  }
}
