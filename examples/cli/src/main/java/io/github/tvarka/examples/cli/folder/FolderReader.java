package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.student.StudentProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads a class from its folder.
 *
 * <p>A fault in what all students share is a refusal of the whole; a fault in one student's rows stays with that student.
 */
public final class FolderReader {
  private final Path folder;
  private final Map<String, StudentRows> students = new LinkedHashMap<>();
  private final Places places = new Places();

  private FolderReader(Path folder) {
    this.folder = folder;
  }

  /**
   * The class in a folder.
   *
   * @param folder the folder
   * @return the class
   * @throws Refusal if a file is missing or broken, or a row is about nobody in students.csv
   */
  public static ClassFolder read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Refusal.of("folder", folder, "must be a directory");
    }
    return new FolderReader(folder).read();
  }

  private ClassFolder read() {
    FolderSettings settings = json("folder.json", FolderSettings.class);
    AttendancePolicy policy;
    try {
      policy = PolicyDocument.policy(settings.policy(), Presets.ATTENDANCE);
    } catch (Refusal refusal) {
      throw refusal.in("folder.json");
    }
    SchoolYearCalendar calendar = json("calendar.json", SchoolYearCalendar.class);
    Timetable timetable = timetable();
    for (CsvRow row :
        CsvTable.rows(folder, "students.csv", "student", "grade", "birth_date", "transport")) {
      StudentRows rows = new StudentRows(calendar, timetable);
      if (students.put(row.text("student"), rows) != null) {
        throw row.refusal("student", "must not stand twice");
      }
      rows.add(row, rows::profile);
    }
    each(StudentRows::absence, "absences.csv", "student", "date", "lesson", "mark", "minutes?");
    each(
        StudentRows::request,
        "notices.csv",
        "notice",
        "student",
        "from",
        "to",
        "lessons",
        "ground",
        "circumstances",
        "evidence",
        "given_by",
        "channel",
        "received_at");
    each(
        StudentRows::decision,
        "school-decisions.csv",
        "student",
        "from",
        "to",
        "lessons",
        "excused",
        "decided_on",
        "decided_by");
    each(
        StudentRows::measure,
        "measures.csv",
        "student",
        "month",
        "clause",
        "act",
        "on",
        "subject?");
    each(StudentRows::fact, "facts.csv", "student", "fact", "value", "known_on");
    Parts parts = parts(settings, calendar, timetable);
    SoundFacts sound = new SoundFacts(policy, parts.readersOfFacts(), settings.asOf());
    List<StudentRecord> records = new ArrayList<>();
    students.forEach((code, rows) -> records.add(rows.record(code, sound)));
    return new ClassFolder(
        settings.className(),
        policy,
        settings.asOf(),
        calendar,
        records,
        parts.students(),
        parts.whole(),
        places);
  }

  private Parts parts(FolderSettings settings, SchoolYearCalendar calendar, Timetable timetable) {
    Map<String, StudentProfile> profiles = new LinkedHashMap<>();
    students.forEach((code, rows) -> profiles.put(code, rows.profile()));
    Set<String> subjects = timetable.week().values().stream()
        .flatMap(List::stream)
        .flatMap(lesson -> lesson.subject().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    PartRows rows =
        new PartRows(folder, settings.className(), calendar, profiles, subjects, places);
    return Parts.read(rows, settings.parts());
  }

  private void each(BiConsumer<StudentRows, CsvRow> kind, String file, String... columns) {
    for (CsvRow row : CsvTable.rows(folder, file, columns)) {
      StudentRows rows = students.get(row.text("student"));
      if (rows == null) {
        throw row.refusal("student", "must be in students.csv");
      }
      rows.add(row, one -> kind.accept(rows, one));
    }
  }

  private <T> T json(String file, Class<T> type) {
    String text = TextFile.read(folder.resolve(file));
    try {
      JsonNode tree = Json.tree(text);
      return Json.value(tree, "", type);
    } catch (Refusal refusal) {
      throw refusal.in(file);
    }
  }

  private Timetable timetable() {
    List<LessonTime> times = new ArrayList<>();
    for (CsvRow row : CsvTable.rows(folder, "lesson-times.csv", "lesson", "begins", "ends")) {
      times.add(row.whole(
          () -> new LessonTime(row.number("lesson"), row.time("begins"), row.time("ends"))));
    }
    Map<DayOfWeek, List<TimetabledLesson>> week = new LinkedHashMap<>();
    for (CsvRow row :
        CsvTable.rows(folder, "timetable.csv", "weekday", "lesson", "subject", "kind?")) {
      if (Arrays.stream(DayOfWeek.values())
          .noneMatch(day -> day.name().equals(row.text("weekday")))) {
        throw row.refusal("weekday", "must be one of " + Arrays.toString(DayOfWeek.values()));
      }
      week.computeIfAbsent(DayOfWeek.valueOf(row.text("weekday")), day -> new ArrayList<>())
          .add(row.whole(() -> new TimetabledLesson(
              row.number("lesson"),
              row.optional("subject", row::text),
              row.optional("kind", row::text))));
    }
    try {
      return Timetable.builder().addAllTimes(times).putAllWeek(week).build();
    } catch (IllegalArgumentException refused) {
      throw new Refusal("timetable.csv: "
          + refused
              .getMessage()
              .replace("timetable.times", "lesson-times.csv")
              .replace("timetable.week.", ""));
    }
  }
}
