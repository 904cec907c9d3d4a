package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** An outline says what the decision says, whatever the regulation and the student. */
class OutlineProperties {
  @Provide
  Arbitrary<AttendanceFacts> students() {
    Arbitrary<AttendanceFacts> facts = Arbitraries.frequencyOf(
        Tuple.of(2, CaseArbitraries.known()),
        Tuple.of(3, CaseArbitraries.open()),
        Tuple.of(1, CaseArbitraries.withoutNotices()));
    return Combinators.combine(
            facts, Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 6))
        .as((student, unexplained, late) ->
            late(unexplained(student.withSchoolDecisions(List.of()), unexplained), late));
  }

  /** One of the requests came nobody knows when. */
  private static AttendanceFacts unexplained(AttendanceFacts facts, int from) {
    List<ExcuseRequest> requests = new ArrayList<>();
    for (int i = 0; i < facts.requests().size(); i++) {
      requests.add(
          i != from
              ? facts.requests().get(i)
              : facts.requests().get(i).withReceivedAt(Optional.empty()));
    }
    return facts.withRequests(requests);
  }

  /** Some lessons are come to late rather than missed, some of them nobody knows how late. */
  private static AttendanceFacts late(AttendanceFacts facts, int every) {
    List<LessonEntry> entries = new ArrayList<>();
    for (LessonEntry entry : facts.absences().entries()) {
      boolean late = every > 2 && (entry.date().getDayOfYear() + entry.lesson()) % every == 0;
      Optional<Integer> minutes =
          entry.lesson() % 3 == 0 ? Optional.empty() : Optional.of(5 * entry.lesson());
      entries.add(
          late
              ? new LessonEntry(entry.date(), entry.lesson(), Mark.LATE, minutes, Optional.empty())
              : entry);
    }
    return facts.withAbsences(AbsenceLog.of(entries));
  }

  @Provide
  Arbitrary<AttendancePolicy> invented() {
    return PolicyArbitraries.plain();
  }

  @Provide
  Arbitrary<AttendancePolicy> presets() {
    List<AttendancePolicy> policies = new ArrayList<>(List.of(LithuaniaV1112.policy()));
    policies.add(Rukainiai2023.policy());
    for (Reading reading : Rukainiai2023.policy().readings()) {
      reading
          .alternatives()
          .forEach(option -> policies.add(
              Rukainiai2023.policy(ReadingChoices.DEFAULTS.with(reading.key(), option.code()))));
    }
    return Arbitraries.of(policies);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        CaseArbitraries.AS_OF,
        LocalDate.of(2025, Month.SEPTEMBER, 1),
        LocalDate.of(2025, Month.OCTOBER, 15),
        LocalDate.of(2025, Month.NOVEMBER, 1),
        LocalDate.of(2026, Month.JUNE, 30),
        LocalDate.of(2026, Month.AUGUST, 31));
  }

  @Property(tries = 150)
  void ofPresetsSaysWhatTheDecisionSays(
      @ForAll("students") AttendanceFacts facts,
      @ForAll("presets") AttendancePolicy policy,
      @ForAll("days") LocalDate asOf) {
    assertSame(policy, facts, asOf);
  }

  @Property(tries = 300)
  void ofInventedRegulationsSaysWhatTheDecisionSays(
      @ForAll("students") AttendanceFacts facts,
      @ForAll("invented") AttendancePolicy policy,
      @ForAll("days") LocalDate asOf) {
    assertSame(policy, facts, asOf);
  }

  @Property(tries = 50)
  void ofOneStudentAfterAnotherSaysTheSameAsOfEachAlone(
      @ForAll("students") AttendanceFacts one,
      @ForAll("students") AttendanceFacts other,
      @ForAll("invented") AttendancePolicy policy) {
    AttendanceFacts first = CaseArbitraries.under(policy, one);
    AttendanceFacts second = CaseArbitraries.under(policy, other);
    OutlineCalculator calculator = OutlineCalculator.of(policy);
    Map<String, Object> alone = told(policy, calculator.decide(first, CaseArbitraries.AS_OF));
    calculator.decide(second.withTimetable(shorter()), LocalDate.of(2025, 10, 1));
    assertThat(told(policy, calculator.decide(first, CaseArbitraries.AS_OF))).isEqualTo(alone);
  }

  private static Timetable shorter() {
    return Timetable.uniform(SchoolYear2025.timetable().times(), 6);
  }

  private static void assertSame(AttendancePolicy policy, AttendanceFacts given, LocalDate asOf) {
    AttendanceFacts facts = CaseArbitraries.under(policy, given);
    AttendanceDecision decision = AttendanceCalculator.of(policy).decide(facts, asOf);
    AttendanceOutline outline = OutlineCalculator.of(policy).decide(facts, asOf);
    assertThat(told(policy, outline))
        .isEqualTo(told(policy, AttendanceOutline.of(decision, policy, facts)));
    assertThat(outline.asOf()).isEqualTo(asOf);
    assertThat(outline.decision()).isEqualTo(decision);
    assertSameReasons(policy, decision, OutlineCalculator.of(policy).decide(facts, asOf));
  }

  /** Each reason alone, asked for before the whole decision is. */
  private static void assertSameReasons(
      AttendancePolicy policy, AttendanceDecision decision, AttendanceOutline outline) {
    for (int number = 0; number < outline.periods().size(); number++) {
      DateRange days = outline.periods().get(number);
      for (LadderRow row : rows(policy)) {
        assertThat(outline.reason(number, row.clause()))
            .isEqualTo(decision.escalation().periods().stream()
                .filter(period -> period.period().equals(days))
                .flatMap(period -> period.row(row.clause()).stream())
                .findFirst()
                .orElseThrow());
      }
    }
    decision
        .excuses()
        .verdicts()
        .forEach(verdict -> assertThat(outline.reasons(verdict.date())).contains(verdict));
  }

  /** All that an outline tells. */
  private static Map<String, Object> told(AttendancePolicy policy, AttendanceOutline outline) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("periods", outline.periods());
    outline.lessons().forEach((slot, state) -> told.put("lesson " + slot, state));
    for (int period = 0; period < outline.periods().size(); period++) {
      String in = " in " + outline.periods().get(period);
      for (CounterKey counter : policy.counters().stream().map(one -> one.key()).toList()) {
        told.put(counter + in, outline.count(period, counter));
      }
      for (LadderRow row : rows(policy)) {
        told.put("row " + row.clause() + in, outline.row(period, row.clause()));
      }
    }
    return told;
  }

  private static List<LadderRow> rows(AttendancePolicy policy) {
    return policy.escalation().ladders().stream()
        .flatMap(ladder -> ladder.rows().stream())
        .toList();
  }

  @Property(tries = 20)
  void isMadeByNumbersForInventedRegulations(@ForAll("invented") AttendancePolicy policy) {
    AttendanceOutline outline =
        OutlineCalculator.of(policy).decide(StudentCase.minor().facts(), CaseArbitraries.AS_OF);
    assertThat(outline.getClass().getSimpleName()).isEqualTo("PreparedOutline");
    assertThat(outline.row(0, Clause.of("1.1"))).isNotNull();
  }
}
