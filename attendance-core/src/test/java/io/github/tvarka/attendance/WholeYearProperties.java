package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.DueMeasure;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WholeYearProperties {
  private static final LocalDate YEARS_END = LocalDate.of(2026, 6, 12);
  private static final List<YearMonth> MONTHS = Stream.iterate(
          YearMonth.of(2025, 9), month -> month.plusMonths(1))
      .limit(10)
      .toList();
  private static final AttendanceCalculator CALCULATOR =
      AttendanceCalculator.of(Rukainiai2023.policy());

  /** For each month of the year how many lessons are unexcused, from none to more than half. */
  @Provide
  Arbitrary<List<Integer>> years() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.just(0)),
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(1, 16)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(17, 70)))
        .list()
        .ofSize(MONTHS.size());
  }

  private static StudentCase year(List<Integer> unexcused) {
    StudentCase student = StudentCase.minor();
    for (int i = 0; i < MONTHS.size(); i++) {
      student.unexcused(MONTHS.get(i), Math.min(unexcused.get(i), 60));
    }
    return student;
  }

  @Property(tries = 20)
  void monthByMonthGivesWhatTheWholeYearGives(@ForAll("years") List<Integer> unexcused) {
    AttendanceFacts facts = year(unexcused).facts();
    EscalationDecision whole = CALCULATOR.decide(facts, YEARS_END).escalation();
    for (int i = 0; i < MONTHS.size() - 1; i++) {
      LocalDate end = MONTHS.get(i).atEndOfMonth();
      AttendanceFacts soFar = facts.withAbsences(facts.absences().until(end));
      assertThat(CALCULATOR.decide(soFar, end).escalation().periods())
          .isEqualTo(whole.periods().subList(0, i + 1));
    }
  }

  @Property(tries = 20)
  void monthByMonthGivesWhatTheWholeYearGivesForPeriodsOfSeveralKinds(
      @ForAll("years") List<Integer> unexcused) {
    AttendanceCalculator calculator = AttendanceCalculator.of(LadderPeriodsTest.policy());
    AttendanceFacts facts = year(unexcused).facts();
    List<PeriodDecision> whole =
        calculator.decide(facts, YEARS_END).escalation().periods();
    for (int i = 0; i < MONTHS.size() - 1; i++) {
      LocalDate end = MONTHS.get(i).atEndOfMonth();
      AttendanceFacts soFar = facts.withAbsences(facts.absences().until(end));
      assertThat(ended(calculator.decide(soFar, end).escalation().periods(), end))
          .isEqualTo(ended(whole, end))
          .isEqualTo(whole.subList(0, i + (i < 4 ? 1 : 2)));
    }
  }

  private static List<PeriodDecision> ended(List<PeriodDecision> periods, LocalDate by) {
    return periods.stream().filter(period -> !period.period().to().isAfter(by)).toList();
  }

  @Property(tries = 30)
  void whatWasTakenIsNotDueAgain(@ForAll("years") List<Integer> unexcused) {
    AttendanceFacts facts = year(unexcused).facts();
    List<TakenMeasure> taken = new ArrayList<>();
    for (DueMeasure due : CALCULATOR.decide(facts, YEARS_END).escalation().due()) {
      taken.add(due.taken(due.period().to()));
    }
    EscalationDecision again = CALCULATOR
        .decide(facts.withMeasures(MeasureLog.of(taken)), LocalDate.of(2026, 6, 30))
        .escalation();
    // A hearing that is logged as held is a new fact, on which a plan and an application rest.
    List<String> after = List.of("17.4.3", "18");
    assertThat(again.due())
        .allSatisfy(due -> assertThat(after).contains(due.row().number()));
  }

  @Property(tries = 12)
  void studentsDecidedSideBySideGiveWhatEachGivesAlone(
      @ForAll("years") List<Integer> first, @ForAll("years") List<Integer> second) {
    List<AttendanceFacts> students =
        List.of(year(first).facts(), year(second).facts(), year(first).facts());
    List<AttendanceDecision> together = students.parallelStream()
        .map(facts -> CALCULATOR.decide(facts, YEARS_END))
        .toList();
    for (int i = 0; i < students.size(); i++) {
      assertThat(together.get(i)).isEqualTo(CALCULATOR.decide(students.get(i), YEARS_END));
    }
  }

  @Property(tries = 25)
  void addingTheHeadroomReachesTheRowAndOneFewerDoesNot(@ForAll("years") List<Integer> unexcused) {
    YearMonth month = YearMonth.of(2026, 5);
    LocalDate asOf = month.atEndOfMonth();
    List<Integer> fewer = new ArrayList<>(unexcused);
    fewer.set(8, Math.min(unexcused.get(8), 16));
    AttendanceFacts facts = year(fewer).facts();
    Map<String, Integer> further = new LinkedHashMap<>();
    CALCULATOR.decide(facts, asOf).headroom().stream()
        .filter(headroom -> headroom.certain())
        .forEach(
            headroom -> further.put(headroom.citation().clause().number(), headroom.further()));
    further.forEach((clause, lessons) -> {
      assertThat(holds(facts, month, lessons, clause))
          .as("%s with %s more", clause, lessons)
          .isTrue();
      assertThat(holds(facts, month, lessons - 1, clause))
          .as("%s with one fewer", clause)
          .isFalse();
    });
  }

  private static boolean holds(AttendanceFacts facts, YearMonth month, int more, String clause) {
    List<LessonEntry> entries = new ArrayList<>(facts.absences().entries());
    int left = more;
    for (LocalDate day = month.atEndOfMonth(); left > 0; day = day.minusDays(1)) {
      for (int lesson = 6;
          SchoolYear2025.calendar().isSchoolDay(day) && lesson > 0 && left > 0;
          lesson--) {
        entries.add(new LessonEntry(day, lesson, Mark.ABSENT));
        left--;
      }
    }
    AttendanceDecision decision =
        CALCULATOR.decide(facts.withAbsences(AbsenceLog.of(entries)), month.atEndOfMonth());
    return decision.escalation().at(month.atDay(1)).orElseThrow().holding().stream()
        .anyMatch(row -> row.citation().clause().number().equals(clause));
  }
}
