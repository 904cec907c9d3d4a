package io.github.tvarka.attendance;

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
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Students of the autumn of 2025 with absences in runs, notices in and out of time, decisions and hearings. */
final class CaseArbitraries {
  static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  static final LocalDate LAST = LocalDate.of(2025, 11, 28);
  static final LocalDate AS_OF = LocalDate.of(2025, 11, 30);
  private static final SchoolCalendar CALENDAR = SchoolYear2025.calendar();
  private static final List<LocalDate> DAYS =
      FIRST.datesUntil(LAST.plusDays(1)).filter(CALENDAR::isSchoolDay).toList();

  private static final List<Integer> ALL = List.of();

  private CaseArbitraries() {}

  /** A student whose every lesson is known: no unmarked ones, no unknown age. */
  static Arbitrary<AttendanceFacts> known() {
    return facts(Arbitraries.frequency(
        Tuple.of(8, Mark.ABSENT), Tuple.of(1, Mark.EXCUSED), Tuple.of(1, Mark.UNEXCUSED)));
  }

  /** A student of whom some lessons are unmarked. */
  static Arbitrary<AttendanceFacts> open() {
    return facts(Arbitraries.frequency(
        Tuple.of(8, Mark.ABSENT), Tuple.of(1, Mark.EXCUSED), Tuple.of(3, Mark.UNMARKED)));
  }

  /** A student with only those measures that a policy orders; others would be refused. */
  static AttendanceFacts under(AttendancePolicy policy, AttendanceFacts facts) {
    OrderedActs acts = OrderedActs.of(policy);
    return facts.withMeasures(
        MeasureLog.of(facts.measures().measures().stream().filter(acts::knows).toList()));
  }

  /** The same without notices and decisions: only marks, measures and facts. */
  static Arbitrary<AttendanceFacts> withoutNotices() {
    return open().map(facts -> facts.withRequests(List.of()).withSchoolDecisions(List.of()));
  }

  private static Arbitrary<AttendanceFacts> facts(Arbitrary<Mark> marks) {
    Arbitrary<List<LessonEntry>> absences =
        run(marks).list().ofMinSize(1).ofMaxSize(5).map(CaseArbitraries::once);
    return Combinators.combine(
            absences,
            requests(),
            decision().list().ofMaxSize(2).uniqueElements(),
            measure().list().ofMaxSize(2).uniqueElements(),
            Arbitraries.of(LocalDate.of(2012, 6, 1), LocalDate.of(2007, 10, 8)),
            Arbitraries.of(Truth.values()))
        .as((entries, requests, decisions, measures, born, exhausted) -> AttendanceFacts.builder()
            .student(StudentProfile.builder().birthDate(born).build())
            .addCalendar(SchoolYear2025.calendar())
            .timetable(SchoolYear2025.timetable())
            .absences(AbsenceLog.of(entries))
            .requests(requests)
            .schoolDecisions(decisions)
            .measures(MeasureLog.of(measures))
            .facts(FactLog.of(List.of(KnownFact.of("support-exhausted", exhausted))))
            .build());
  }

  private static List<LessonEntry> once(List<List<LessonEntry>> runs) {
    Map<Object, LessonEntry> bySlot = new LinkedHashMap<>();
    runs.forEach(run -> run.forEach(entry -> bySlot.putIfAbsent(entry.slot(), entry)));
    return List.copyOf(bySlot.values());
  }

  /** Some school days in a row, of each the same lessons. */
  private static Arbitrary<List<LessonEntry>> run(Arbitrary<Mark> marks) {
    Arbitrary<Integer> first = Arbitraries.integers().between(0, DAYS.size() - 1);
    Arbitrary<Integer> length =
        Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(3, 3), Tuple.of(2, 7), Tuple.of(1, 18));
    Arbitrary<Integer> lessons = Arbitraries.frequency(Tuple.of(3, 6), Tuple.of(1, 2));
    return Combinators.combine(first, length, lessons, marks.list().ofSize(18))
        .as((from, days, upTo, mark) -> {
          List<LessonEntry> entries = new ArrayList<>();
          for (int i = from; i < Math.min(DAYS.size(), from + days); i++) {
            for (int lesson = 1; lesson <= upTo; lesson++) {
              entries.add(new LessonEntry(DAYS.get(i), lesson, mark.get(i - from)));
            }
          }
          return entries;
        });
  }

  private static Arbitrary<List<ExcuseRequest>> requests() {
    return request().list().ofMaxSize(6).map(requests -> {
      List<ExcuseRequest> named = new ArrayList<>();
      for (ExcuseRequest request : requests) {
        named.add(request
            .withId("N-" + named.size())
            .withReceivedAt(request.receivedAt().map(at -> at.plusSeconds(named.size()))));
      }
      return named;
    });
  }

  static Arbitrary<ExcuseRequest> request() {
    Arbitrary<Integer> first = Arbitraries.integers().between(0, DAYS.size() - 1);
    Arbitrary<Integer> length = Arbitraries.of(0, 0, 2, 6, 17, 40);
    return Combinators.combine(
            first,
            length,
            Arbitraries.of(Ground.ILLNESS, Ground.ILLNESS, Ground.PERSONAL, Ground.FORCE_MAJEURE),
            Arbitraries.of(Statement.MEDICAL_NOTICE, Statement.REASONS_GIVEN),
            Arbitraries.of(Role.PARENT, Role.PARENT, Role.STUDENT),
            Arbitraries.integers().between(-2, 9),
            Arbitraries.of(LocalTime.of(7, 0), LocalTime.of(13, 39), LocalTime.of(14, 0)),
            Arbitraries.of(ALL, ALL, List.of(1, 2)))
        .as((from, days, ground, statement, giver, delay, time, lessons) -> {
          LocalDate day = DAYS.get(from);
          return ExcuseRequest.builder()
              .id("N")
              .ground(ground)
              .from(day)
              .to(day.plusDays(days))
              .lessons(lessons)
              .addStatements(statement)
              .givenBy(giver)
              .channel(Channel.E_DIARY)
              .receivedAt(day.plusDays(Math.max(-1, delay - 3)).atTime(time))
              .build();
        });
  }

  private static Arbitrary<SchoolDecision> decision() {
    return Combinators.combine(
            Arbitraries.of(DAYS),
            Arbitraries.of(0, 3),
            Arbitraries.of(true, false),
            Arbitraries.of(ALL, List.of(1)))
        .as((from, days, excused, lessons) -> new SchoolDecision(
            from, from.plusDays(days), lessons, excused, from.plusDays(5), Role.CLASS_TEACHER));
  }

  private static Arbitrary<TakenMeasure> measure() {
    return Combinators.combine(
            Arbitraries.of(DAYS), Arbitraries.of("commission-hearing", "preventive-talk"))
        .as((day, act) -> TakenMeasure.of(
            Clause.of(act.equals("commission-hearing") ? "17.4" : "17.1"), Act.of(act), day));
  }

  /** The same facts with other marks for some lessons; a lesson without a mark was attended. */
  static AttendanceFacts marked(AttendanceFacts facts, Function<LessonEntry, Optional<Mark>> mark) {
    List<LessonEntry> entries = new ArrayList<>();
    for (LessonEntry entry : facts.absences().entries()) {
      mark.apply(entry)
          .ifPresent(one -> entries.add(new LessonEntry(entry.date(), entry.lesson(), one)));
    }
    return facts.withAbsences(AbsenceLog.of(entries));
  }
}
