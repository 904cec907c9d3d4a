package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.AttendanceVocabulary;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The README's code is the code below, and prints what the README says. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SOURCE =
      Path.of("src/test/java/io/github/tvarka/verification/ReadmeTest.java");

  private static void flavour(
      SchoolYearCalendar calendar,
      Timetable timetable,
      List<LessonEntry> sevenLessonsMissedInSeptember,
      PrintWriter out) {
    // readme {
    AttendancePolicy policy = Rukainiai2023.policy();
    AttendanceFacts facts = AttendanceFacts.builder()
        .addCalendar(calendar)
        .timetable(timetable)
        .absences(AbsenceLog.of(sevenLessonsMissedInSeptember))
        .build();
    LocalDate asOf = LocalDate.of(2025, 9, 30);
    AttendanceDecision decision = AttendanceCalculator.of(policy).decide(facts, asOf);
    Explainer words =
        Explainer.of(Language.EN, AttendanceVocabulary.WORDS.merge(policy.vocabulary()));
    PeriodDecision september = decision.escalation().at(asOf).orElseThrow();
    september.holding().forEach(row -> out.println(words.finding(row.finding())));
    // } readme
  }

  @Test
  void theCodeStandsInTheReadme() throws IOException {
    String here = between(Files.readString(SOURCE), "// readme \\{\n(.*?)// \\} readme");
    assertThat(unspaced(between(readme(), "```java\n(.*?)```"))).isEqualTo(unspaced(here));
  }

  @Test
  void itPrintsWhatTheReadmeSays() throws IOException {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    flavour(calendar(), timetable(), sevenLessons(), out);
    out.flush();
    assertThat(printed.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo(between(readme(), "prints\n\n```\n(.*?)```"));
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(readme().lines()).hasSizeLessThanOrEqualTo(120);
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String between(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).as("%s stands in the text", pattern).isTrue();
    return matcher.group(1);
  }

  private static String unspaced(String code) {
    return code.replaceAll("\\s+", "");
  }

  private static SchoolYearCalendar calendar() {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.of(2025, 9, 1))
        .lastDay(LocalDate.of(2026, 6, 12))
        .build();
  }

  private static Timetable timetable() {
    LessonTime lesson = new LessonTime(1, LocalTime.of(8, 0), LocalTime.of(8, 45));
    return Timetable.uniform(List.of(lesson), 1);
  }

  private static List<LessonEntry> sevenLessons() {
    return IntStream.of(1, 2, 3, 4, 5, 8, 9)
        .mapToObj(day -> new LessonEntry(LocalDate.of(2025, 9, day), 1, Mark.ABSENT))
        .toList();
  }
}
