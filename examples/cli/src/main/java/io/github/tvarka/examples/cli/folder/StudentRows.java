package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Gathers the rows of one student from all files, and what is wrong with them. */
final class StudentRows {
  private final SchoolYearCalendar calendar;
  private final Timetable timetable;
  private final RowCheck check;
  private final List<String> faults = new ArrayList<>();
  private final Map<Object, CsvRow> once = new LinkedHashMap<>();
  private final Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
  private final List<LessonEntry> absences = new ArrayList<>();
  private final List<ExcuseRequest> requests = new ArrayList<>();
  private final List<SchoolDecision> decisions = new ArrayList<>();
  private final List<TakenMeasure> measures = new ArrayList<>();
  private final List<KnownFact> facts = new ArrayList<>();
  private StudentProfile profile = StudentProfile.UNKNOWN;

  StudentRows(SchoolYearCalendar calendar, Timetable timetable) {
    this.calendar = calendar;
    this.timetable = timetable;
    this.check = new RowCheck(calendar, timetable);
  }

  /** Takes a row, or notes what is wrong with it. */
  void add(CsvRow row, Consumer<CsvRow> kind) {
    try {
      kind.accept(row);
    } catch (Refusal refusal) {
      faults.add(refusal.getMessage());
    }
  }

  /** Takes a row into a property of the facts, unless another has the same value. */
  private void once(String property, Object value, CsvRow row) {
    CsvRow other = once.putIfAbsent(value, row);
    if (other != null) {
      throw new Refusal(row.place() + ": row must not repeat line " + other.line());
    }
    rows.computeIfAbsent(property, key -> new ArrayList<>()).add(row);
  }

  void profile(CsvRow row) {
    if (!List.of("", "school", "public").contains(row.cells().get("transport"))) {
      throw row.refusal("transport", "must be school, public or empty");
    }
    profile = row.whole(() -> StudentProfile.builder()
        .grade(row.optional("grade", row::number))
        .birthDate(row.optional("birth_date", row::date))
        .build());
    rows.put("student", List.of(row));
  }

  void absence(CsvRow row) {
    Mark mark = check.constant(row, "mark", Mark.values());
    LessonEntry entry = row.whole(() -> new LessonEntry(
        row.date("date"),
        row.number("lesson"),
        mark,
        row.optional("minutes", row::number),
        Optional.empty()));
    check.lesson(row, entry.slot());
    once("absences", entry.slot(), row);
    absences.add(entry);
  }

  void request(CsvRow row) {
    List<Statement> statements = Stream.of("circumstances", "evidence")
        .flatMap(column ->
            row.list(column).stream().map(code -> row.value(column, all -> Statement.of(code))))
        .toList();
    ExcuseRequest.Builder request = ExcuseRequest.builder();
    request
        .id(row.text("notice"))
        .ground(row.value("ground", Ground::of))
        .from(row.date("from"))
        .to(row.date("to"))
        .addAllLessons(check.lessons(row, "lessons"))
        .addAllStatements(statements)
        .givenBy(row.value("given_by", Role::of))
        .channel(row.optional("channel", column -> row.value(column, Channel::of)))
        .receivedAt(row.optional("received_at", row::moment));
    ExcuseRequest whole = row.whole(request::build);
    check.day(row, "from");
    check.day(row, "to");
    check.near(row, "received_at");
    once("requests", whole.id(), row);
    requests.add(whole);
  }

  void decision(CsvRow row) {
    SchoolDecision decision = row.whole(() -> new SchoolDecision(
        row.date("from"),
        row.date("to"),
        check.lessons(row, "lessons"),
        row.yes("excused"),
        row.date("decided_on"),
        row.value("decided_by", Role::of)));
    check.day(row, "from");
    check.day(row, "to");
    check.near(row, "decided_on");
    once("schoolDecisions", decision, row);
    decisions.add(decision);
  }

  void measure(CsvRow row) {
    TakenMeasure measure = new TakenMeasure(
        row.value("clause", Clause::of),
        row.value("act", Act::of),
        row.optional("subject", row::text),
        row.date("on"),
        row.month("month").atDay(1));
    check.month(row, "month");
    check.near(row, "on");
    once("measures", measure, row);
    measures.add(measure);
  }

  void fact(CsvRow row) {
    FactKey key = row.value("fact", FactKey::of);
    Optional<LocalDate> since = row.optional("known_on", row::date);
    KnownFact known = new KnownFact(key, check.constant(row, "value", Truth.values()), since);
    once("facts", List.of(key, since), row);
    facts.add(known);
  }

  StudentProfile profile() {
    return profile;
  }

  StudentRecord record(String code, SoundFacts sound) {
    if (!faults.isEmpty()) {
      return new StudentRecord(code, Optional.empty(), faults);
    }
    try {
      AttendanceFacts whole = facts();
      List<String> unsound = sound.faults(whole, rows);
      return new StudentRecord(
          code, Optional.of(whole).filter(facts -> unsound.isEmpty()), unsound);
    } catch (IllegalArgumentException refused) {
      return new StudentRecord(code, Optional.empty(), List.of(placed(refused.getMessage())));
    }
  }

  private AttendanceFacts facts() {
    AttendanceFacts.Builder builder = AttendanceFacts.builder();
    builder
        .student(profile)
        .addCalendar(calendar)
        .timetable(timetable)
        .absences(AbsenceLog.of(absences))
        .addAllRequests(requests)
        .addAllSchoolDecisions(decisions)
        .measures(MeasureLog.of(measures))
        .facts(FactLog.of(facts));
    return builder.build();
  }

  /** The rows are sound one by one; a request that repeats another shows only when they stand together. */
  private String placed(String message) {
    return once.entrySet().stream()
        .filter(entry -> message.contains("(" + entry.getKey() + ")"))
        .map(entry -> entry.getValue().place() + ": " + message.replace("requests (", "notice ("))
        .findFirst()
        .orElse(message);
  }
}
