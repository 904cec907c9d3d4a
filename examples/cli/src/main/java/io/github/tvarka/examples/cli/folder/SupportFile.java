package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.examples.cli.cases.SupportCases;
import io.github.tvarka.examples.cli.regulation.AskedFacts;
import io.github.tvarka.examples.cli.regulation.Slips;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportCalculator;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.SupportFacts;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.request.SupportRequest;
import io.github.tvarka.support.student.DoneAct;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.StudentFacts;
import io.github.tvarka.support.student.SubjectStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of support: who newly arrived, how students stand in subjects, what was asked for, set, planned and done. What attendance,
 * levels and marks say of it stands in their own files.
 */
final class SupportFile {
  /** All of one student's support, as the folder holds it. */
  static final CaseKind<SupportPolicy, SupportRows> KIND = new CaseKind<>(
      SupportCases.SUPPORT.name(),
      SupportCases.SUPPORT.about(),
      SupportCases.SUPPORT.regulation(),
      SupportRows.class,
      SupportFile::decide);

  private final PartRows rows;
  private final Map<String, List<CsvRow>> arrivals;
  private final Map<String, List<CsvRow>> facts;
  private final Map<String, List<CsvRow>> standings;
  private final Map<String, List<CsvRow>> steps;
  private final Map<String, List<CsvRow>> requests;

  private SupportFile(PartRows rows) {
    this.rows = rows;
    arrivals = rows.of("arrivals.csv", "student", "newly_arrived", "first_day", "class_changes");
    arrivals.values().forEach(SupportFile::checkOnce);
    facts = rows.of("support-facts.csv", "student", "fact", "value", "known_on");
    standings = rows.of("standings.csv", "student", "subject", "since", "level", "progress");
    steps = rows.of("support-steps.csv", "student", "act", "on");
    requests = rows.of("support-requests.csv", "student", "by", "act", "on");
  }

  private static DecidedSupport decide(SupportPolicy policy, SupportRows rows, LocalDate asOf) {
    SupportDecision decision = SupportCalculator.of(policy).decide(rows.facts(), asOf);
    return DecidedSupport.of(decision, policy, rows.facts(), asOf);
  }

  private static void fact(CsvRow row, AskedFacts asked) {
    if (!asked.knows(row.text("fact"))) {
      throw row.refusal("fact", asked.rule());
    }
  }

  private static void checkOnce(List<CsvRow> arrived) {
    if (arrived.size() > 1) {
      throw arrived.get(1).refusal("student", "must not stand twice");
    }
  }

  static Map<String, SupportRows> read(PartRows rows, SupportPolicy policy) {
    SupportFile files = new SupportFile(rows);
    SupportSeriesFile series = new SupportSeriesFile(rows);
    SupportPlansFile plans = new SupportPlansFile(rows);
    Map<Integer, LevelName> names = levelNames(rows, Slips.of(policy));
    Map<String, SupportRows> students = new LinkedHashMap<>();
    AskedFacts asked = AskedFacts.of(List.of(policy));
    files.facts.values().forEach(all -> all.forEach(row -> fact(row, asked)));
    for (String student : rows.students().keySet()) {
      SupportFacts.Builder support = SupportFacts.builder();
      support
          .student(files.student(student))
          .addAllRequests(files.requests.get(student).stream()
              .map(row -> row.whole(() -> new SupportRequest(
                  row.value("by", Role::of), row.value("act", Act::of), row.date("on"))))
              .toList())
          .addAllConsultations(series.consultations(student))
          .addAllMinimums(series.minimums(student))
          .addAllPlans(plans.of(student));
      files.adaptation(student).ifPresent(support::adaptation);
      students.put(student, new SupportRows(files.whole(student, support), names));
    }
    return students;
  }

  /** A first day outside the school year shows only when all stands together. */
  private SupportFacts whole(String student, SupportFacts.Builder support) {
    List<CsvRow> arrived = arrivals.get(student);
    return arrived.isEmpty() ? support.build() : arrived.get(0).whole(support::build);
  }

  private static Map<Integer, LevelName> levelNames(PartRows rows, Slips slips) {
    Map<Integer, LevelName> names = new LinkedHashMap<>();
    for (CsvRow row :
        CsvTable.rows(rows.folder(), "level-names.csv", "learning_level", "achievement_level")) {
      LevelName name = row.value("achievement_level", LevelName::of);
      Slips.near(name.code(), slips.words()).ifPresent(near -> {
        throw row.refusal("achievement_level", Slips.rule(near));
      });
      if (names.put(row.number("learning_level"), name) != null) {
        throw row.refusal("learning_level", "must not stand twice");
      }
    }
    return names;
  }

  private StudentFacts student(String student) {
    List<KnownFact> known = new ArrayList<>();
    arrivals
        .get(student)
        .forEach(row -> row.optional("newly_arrived", SupportCells.truth(row))
            .ifPresent(value -> known.add(KnownFact.of("newly-arrived", value))));
    facts
        .get(student)
        .forEach(row -> known.add(new KnownFact(
            row.value("fact", FactKey::of),
            SupportCells.truth(row).apply("value"),
            row.optional("known_on", row::date))));
    StudentFacts.Builder builder = StudentFacts.builder();
    builder
        .addCalendar(rows.calendar())
        .profile(rows.students().get(student))
        .facts(FactLog.of(known))
        .addAllSubjects(standings.get(student).stream()
            .map(row -> row.whole(() -> standing(row)))
            .toList())
        .addAllDone(steps.get(student).stream()
            .map(row -> row.whole(() -> new DoneAct(row.value("act", Act::of), row.date("on"))))
            .toList());
    return builder.build();
  }

  private static SubjectStanding standing(CsvRow row) {
    return new SubjectStanding(
        row.text("subject"),
        row.optional("level", column -> row.value(column, LevelName::of)),
        row.optional("progress", SupportCells.truth(row)).orElse(Truth.UNKNOWN),
        row.optional("since", row::date));
  }

  private Optional<AdaptationFacts> adaptation(String student) {
    return arrivals.get(student).stream()
        .findFirst()
        .map(row -> row.whole(() -> AdaptationFacts.builder()
            .firstDay(row.optional("first_day", row::date))
            .addAllClassChanges(days(row))
            .build()));
  }

  private static List<LocalDate> days(CsvRow row) {
    return row.list("class_changes").stream()
        .map(day -> SupportCells.day(row, "class_changes", day))
        .toList();
  }
}
